import { isGap, isUpper } from '../../text/letters.js';
import { isPeopleEnding, isPeopleOf } from '../../text/peoples.js';
import type { Scan } from '../scan.js';
import { LONG, type Name, type NameIndex, SAME } from './called.js';

/** A mention of a speaker in a comment, as word positions. */
export interface SpeakerMention {
  readonly speakerId: string;
  readonly from: number;
  readonly to: number;
}

/** Words that point at somebody by role, directly or with an adjective in between. */
const POINTS =
  /^(?:the|this|that|our|your|their|his|her|der|die|das|den|dem|des|dieser|diese|diesem|diesen|unser|unsere|unserem|unseren|det|vores)$/;
/** Words that make it somebody else's role, or nobody's: "that no mayor", "the former mayor". */
const OTHERS = /^(?:a|an|no|any|every|former|ex|deputy|vice|next|last|new|ein|eine|kein|keine|jeder|en|et)$/;
/** A word in lower case after these is not a name. */
const COUNTS =
  /^(?:a|an|the|any|every|each|some|no|one|two|three|my|your|his|her|their|our|this|that|these|those|im|am|beim|zum|vom|ein|eine|einen|einem|der|die|das|den|dem|kein|keine|en|et|den|det)$/;

/** "My neighbour Ruth" is somebody the commenter knows. */
const OWN = /^(?:my|our|mein|meine|unser|unsere|min|vores)$/;
const KIN =
  /^(?:aunt|uncle|brother|sister|son|daughter|cousin|nephew|niece|friend|mate|wife|husband|neighbou?r|boss|colleague|co-?worker|teacher|mother|father|mum|mom|dad|grand(?:mother|father|son|daughter)|nachbar|nachbarin|freund|freundin|bruder|schwester|onkel|tante|kollege|kollegin|chef|chefin|nabo|ven|veninde|bror|søster|kollega)$/;

/** All speakers that a comment names, in order of appearance. O(words). */
export function findMentions(
  { words: { norms, starts, ends, text }, length }: Scan,
  index: NameIndex,
): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  for (let w = 0; w < length; w++) {
    const isCapital = isUpper(text.charCodeAt(starts[w]!));
    const bare = withoutPossessive(norms[w]!);
    const names = index.names.get(bare) ?? (isCapital ? calledAlike(bare, index) : NONE);
    if (names.length === 0) continue;
    const gap = w > 0 ? text.slice(ends[w - 1], starts[w]) : '';
    const isBehindWord = (k: number) => k > 0 && isGap(text, ends[k - 1]!, starts[k]!);
    const isSmallName = !COUNTS.test(norms[w - 1] ?? '') && !COUNTS.test(norms[w - 2] ?? '') && !/[/.@]$/.test(gap);
    const isPointed =
      isBehindWord(w) &&
      (POINTS.test(norms[w - 1]!) ||
        (isBehindWord(w - 1) && POINTS.test(norms[w - 2]!) && !OTHERS.test(norms[w - 1]!)));
    let best: Name | undefined;
    for (const name of names)
      if (
        (name.as === 'role' ? isPointed : isCapital || (name.inSmall && (name.norms.length > 1 || isSmallName))) &&
        name.norms.length > (best?.norms.length ?? 0) &&
        name.norms.every((word, k) => k === 0 || withoutPossessive(norms[w + k] ?? '') === word)
      )
        best = name;
    if (!best || (best.norms.length === 1 && KIN.test(norms[w - 1] ?? '') && OWN.test(norms[w - 2] ?? ''))) continue;
    found.push({ speakerId: best.speakerId, from: w, to: w + best.norms.length });
    w += best.norms.length - 1;
  }
  return found;
}

function withoutPossessive(norm: string): string {
  return norm.endsWith("'s") ? norm.slice(0, -2) : norm.endsWith("'") ? norm.slice(0, -1) : norm;
}

const NONE: readonly Name[] = [];
const NONE_ALIKE: readonly string[] = [];

function calledAlike(word: string, { names, beginnings }: NameIndex): readonly Name[] {
  const named = (called: string, which: (name: Name) => boolean) => (names.get(called) ?? NONE).filter(which);
  // "Vestergaards plan" (German and Danish genitive) and "the Vestergaards".
  const owners = word.endsWith('s') && word.length > SAME ? named(word.slice(0, -1), ({ as }) => as === 'name') : NONE;
  if (owners.length > 0) return owners;
  for (let cut = word.length - 1; cut >= SAME && word.length - cut <= 5; cut--) {
    const places = isPeopleEnding(word.slice(cut)) ? named(word.slice(0, cut), ({ hasPeople }) => hasPeople) : NONE;
    if (places.length > 0) return places;
  }
  if (word.length < LONG) return NONE;
  for (const one of beginnings.get(word.slice(0, SAME)) ?? NONE_ALIKE) {
    const alike = differsByOne(one, word)
      ? named(one, ({ as }) => as !== 'role')
      : isPeopleOf(one, word)
        ? named(one, ({ hasPeople }) => hasPeople)
        : NONE;
    if (alike.length > 0) return alike;
  }
  return NONE;
}

/** Whether adding, removing or replacing one letter makes them equal. */
function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}
