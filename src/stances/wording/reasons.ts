import type { Place } from '../../schema/index.js';
import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { type Pair, quotedSpan } from '../context.js';
import { FAMILY, type Grams } from './grams.js';
import type { Found } from './wording.js';

/** Why the wording counts for or against a class: a phrase, and what all grams inside it add. */
export interface PhraseReason {
  readonly because: string;
  readonly at: readonly Place[];
  readonly contribution: number;
  /** Number of grams inside it. */
  readonly grams: number;
}

/** Most phrases given for one pair. */
const TOLD = 4;

/** Only the phrases of the strongest grams are compared. */
const WEIGHED = 10;

/** A phrase that could be given: a gram and all grams inside it, as positions in `Found`. */
interface Phrase {
  readonly gram: number;
  readonly inside: readonly number[];
}

/**
 * The phrases that move a score most, strongest first, and what the other grams add. A gram belongs to the phrase that
 * contains it: "no" and "no way" are one reason. `contributions`: of each gram found. O(grams); called for one pair.
 */
export function tellWording(
  pair: Pair,
  found: Found,
  contributions: Float64Array,
  toldAbove: number,
): { reasons: PhraseReason[]; rest: number; left: number } {
  const { grams, which, count } = found;
  const told = new Uint8Array(count);
  const phrases = strongest(pair, found, contributions).map((k) => phraseOf(found, which[k]!));
  const sumOf = ({ inside }: Phrase) => {
    let sum = 0;
    for (const k of inside) if (told[k] === 0) sum += contributions[k]!;
    return sum;
  };
  const reasons: PhraseReason[] = [];
  while (reasons.length < TOLD) {
    let best: Phrase | undefined;
    let most = 0;
    for (const phrase of phrases) {
      const sum = sumOf(phrase);
      if (Math.abs(sum) <= Math.abs(most)) continue;
      best = phrase;
      most = sum;
    }
    if (best === undefined || Math.abs(most) < toldAbove) break;
    const fresh = best.inside.filter((k) => told[k] === 0);
    for (const k of fresh) told[k] = 1;
    const families = new Set(fresh.map((k) => grams.families[which[k]!]!));
    reasons.push({ ...tell(pair, grams, best.gram, families), contribution: most, grams: fresh.length });
  }
  let rest = 0;
  let left = 0;
  for (let k = 0; k < count; k++) {
    if (told[k] === 1) continue;
    rest += contributions[k]!;
    left++;
  }
  return { reasons, rest, left };
}

/** The grams found that contribute most and mean something to a reader, strongest first. */
function strongest(pair: Pair, { grams, which, count }: Found, contributions: Float64Array): number[] {
  const { froms, tos } = grams;
  const places: number[] = [];
  for (let k = 0; k < count; k++) {
    const size = Math.abs(contributions[k]!);
    if (size === 0 || tos[which[k]!]! <= froms[which[k]!]!) continue;
    let at = places.length;
    while (at > 0 && Math.abs(contributions[places[at - 1]!]!) < size) at--;
    if (at === WEIGHED || !isReadable(pair, grams, which[k]!)) continue;
    places.splice(at, 0, k);
    if (places.length > WEIGHED) places.pop();
  }
  return places;
}

/**
 * Numbers, words on both sides of a full stop, and words that hold sentences together weigh something, but tell a reader
 * nothing; nor does "you" or "not" in the parent.
 */
function isReadable(pair: Pair, { families, froms, tos }: Grams, gram: number): boolean {
  const ofParent = isOfParent(families[gram]!);
  const { text, tokens } = ofParent ? pair.parent : pair.reply;
  const words = text.slice(tokens.starts[froms[gram]!]!, tokens.ends[tos[gram]! - 1]!).toLowerCase();
  return !/[.?!…]\s/.test(words) && words.split(/[^\p{L}'’]+/u).some((word) => isTelling(word, ofParent));
}

function isTelling(word: string, ofParent: boolean): boolean {
  return (
    word.length > 1 &&
    !NUMERALS.has(word) &&
    !HOLD_TOGETHER.has(word) &&
    !(ofParent && (FUNCTION_WORDS.has(word) || YOU.has(word)))
  );
}

const NUMERALS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty fifty hundred thousand million'.split(' '),
);
const HOLD_TOGETHER: ReadonlySet<string> = new Set(
  'a an and any as at be been by for from had has have he her his in into is it its of on or our she that the their them then there they this to was we were with'.split(
    ' ',
  ),
);

const YOU: ReadonlySet<string> = new Set(['you', "you'd", "you're", 'your']);

function phraseOf({ grams, which, count }: Found, gram: number): Phrase {
  const inside: number[] = [];
  for (let k = 0; k < count; k++) if (isInside(grams, which[k]!, gram)) inside.push(k);
  return { gram, inside };
}

function isInside({ families, froms, tos }: Grams, inner: number, outer: number): boolean {
  return (
    froms[inner]! >= froms[outer]! &&
    tos[inner]! <= tos[outer]! &&
    isOfParent(families[inner]!) === isOfParent(families[outer]!)
  );
}

function isOfParent(family: number): boolean {
  return family >= FAMILY.parentWord;
}

function tell(pair: Pair, { families, froms, tos }: Grams, gram: number, inside: ReadonlySet<number>) {
  const ofParent = isOfParent(families[gram]!);
  const scan = ofParent ? pair.parent : pair.reply;
  const { starts, ends, ofWord } = scan.tokens;
  const at = { in: scan.id, start: starts[froms[gram]!]!, end: ends[tos[gram]! - 1]! };
  const how = ofParent
    ? 'answers a comment that says'
    : froms[gram] === ofWord[pair.open]
      ? 'opens with'
      : inside.has(FAMILY.question)
        ? 'asks'
        : inside.has(FAMILY.sentence)
          ? 'starts a sentence with'
          : 'says';
  return { because: `${how} ${quotedSpan(scan, at)}`, at: [at] };
}
