import { isUpper } from '../../text/letters.js';
import { isPeopleEnding, isPeopleOf } from '../../text/peoples.js';
import type { Scan } from '../scan.js';
import { LONG, type Name, type NameIndex, SAME } from './called.js';

/** A speaker named in a comment, as word positions. */
export interface SpeakerMention {
  readonly speakerId: string;
  readonly from: number;
  readonly to: number;
}

/** Words that point at somebody by a role, directly or with an adjective between. */
const POINTS =
  /^(?:the|this|that|our|your|their|his|her|der|die|das|den|dem|des|dieser|diese|diesem|diesen|unser|unsere|unserem|unseren|det|vores)$/;

/** Everyone a comment names, in its order. O(words). */
export function findMentions({ words: { norms, starts, text }, length }: Scan, index: NameIndex): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  for (let w = 0; w < length; w++) {
    const isCapital = isUpper(text.charCodeAt(starts[w]!));
    const bare = withoutPossessive(norms[w]!);
    const names = index.names.get(bare) ?? (isCapital ? calledAlike(bare, index) : NONE);
    if (names.length === 0) continue;
    const isPointed = POINTS.test(norms[w - 1] ?? '') || POINTS.test(norms[w - 2] ?? '');
    let best: Name | undefined;
    for (const name of names)
      if (
        (name.isRole ? isPointed : isCapital || name.inSmall) &&
        name.norms.length > (best?.norms.length ?? 0) &&
        name.norms.every((word, k) => k === 0 || withoutPossessive(norms[w + k] ?? '') === word)
      )
        best = name;
    if (!best) continue;
    found.push({ speakerId: best.speakerId, from: w, to: w + best.norms.length });
    w += best.norms.length - 1;
  }
  return found;
}

function withoutPossessive(norm: string): string {
  return norm.endsWith("'s") ? norm.slice(0, -2) : norm.endsWith("'") ? norm.slice(0, -1) : norm;
}

const NONE: readonly Name[] = [];

function calledAlike(word: string, { names, beginnings }: NameIndex): readonly Name[] {
  // "Vestergaards plan", and the Vestergaards.
  const owner = word.endsWith('s') && word.length > SAME ? names.get(word.slice(0, -1)) : undefined;
  if (owner) return owner.filter(({ isRole }) => !isRole);
  const places = (called: string) => (names.get(called) ?? NONE).filter(({ hasPeople }) => hasPeople);
  for (let cut = word.length - 1; cut >= SAME && word.length - cut <= 5; cut--) {
    const found = isPeopleEnding(word.slice(cut)) ? places(word.slice(0, cut)) : NONE;
    if (found.length > 0) return found;
  }
  if (word.length < LONG) return NONE;
  const alike = beginnings.get(word.slice(0, SAME)) ?? [];
  const misspelled = alike.find((one) => differsByOne(one, word));
  if (misspelled !== undefined) return names.get(misspelled)!.filter(({ isRole }) => !isRole);
  const people = alike.find((one) => isPeopleOf(one, word) && places(one).length > 0);
  return people === undefined ? NONE : places(people);
}

/** Whether one letter more, less or other makes them equal. */
function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}
