import type { Place } from '../../schema/index.js';
import { type Pair, quotedSpan } from '../context.js';
import { FAMILY, type Grams } from './grams.js';
import type { Found } from './wording.js';

/** Why the wording speaks for or against a class: a phrase, and what all grams inside it add. */
export interface PhraseReason {
  readonly because: string;
  readonly at: readonly Place[];
  readonly contribution: number;
  /** How many grams lie in it. */
  readonly grams: number;
}

/** Most phrases told of one pair. */
const TOLD = 4;

/** Grams whose phrase is weighed: the strongest by themselves. */
const WEIGHED = 10;

/**
 * The phrases that move a score most, strongest first, and what the others add. A gram belongs to the phrase it lies in: "no"
 * and "no way" are one reason. `contributions`: of each gram found. O(grams), for one pair.
 */
export function tellWording(
  pair: Pair,
  found: Found,
  contributions: Float64Array,
  toldAbove: number,
): { reasons: PhraseReason[]; rest: number; left: number } {
  const { grams, which, count } = found;
  const told = new Uint8Array(count);
  const weighed = strongest(found, contributions);
  const reasons: PhraseReason[] = [];
  while (reasons.length < TOLD) {
    let best = -1;
    let most = 0;
    for (const outer of weighed) {
      let sum = 0;
      for (let k = 0; k < count; k++) if (told[k] === 0 && isInside(grams, which[k]!, outer)) sum += contributions[k]!;
      if (Math.abs(sum) <= Math.abs(most)) continue;
      best = outer;
      most = sum;
    }
    if (best < 0 || Math.abs(most) < toldAbove) break;
    const families = new Set<number>();
    let inside = 0;
    for (let k = 0; k < count; k++) {
      if (told[k] === 1 || !isInside(grams, which[k]!, best)) continue;
      told[k] = 1;
      inside++;
      families.add(grams.families[which[k]!]!);
    }
    reasons.push({ ...tell(pair, grams, best, families), contribution: most, grams: inside });
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

/** Positions of the grams that contribute most and have words to show. */
function strongest({ grams: { froms, tos }, which, count }: Found, contributions: Float64Array): number[] {
  const sizes = contributions.slice(0, count);
  for (let k = 0; k < count; k++) sizes[k] = tos[which[k]!]! > froms[which[k]!]! ? Math.abs(sizes[k]!) : 0;
  const least = sizes.slice().sort()[Math.max(0, count - WEIGHED)] ?? 0;
  const positions: number[] = [];
  for (let k = 0; k < count && positions.length < WEIGHED; k++)
    if (sizes[k]! > 0 && sizes[k]! >= least) positions.push(which[k]!);
  return positions;
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
