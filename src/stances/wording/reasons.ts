import type { Place } from '../../schema/index.js';
import { type Pair, quotedSpan } from '../context.js';
import { FAMILY } from './grams.js';
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

interface Span {
  readonly ofParent: boolean;
  readonly from: number;
  readonly to: number;
}

/** Grams whose phrase is weighed: the strongest by themselves. */
const WEIGHED = 12;

/**
 * The phrases that move a score most, strongest first, and what the others add. A gram belongs to the phrase it lies in: "no"
 * and "no way" are one reason. `contributions`: of each gram found. O(grams), for one pair.
 */
export function tellWording(
  pair: Pair,
  { grams: { families, froms, tos }, which, count }: Found,
  contributions: Float64Array,
  toldAbove: number,
): { reasons: PhraseReason[]; rest: number; left: number } {
  const spans: Span[] = [];
  for (let k = 0; k < count; k++) {
    const n = which[k]!;
    spans.push({ ofParent: families[n]! >= FAMILY.parentWord, from: froms[n]!, to: tos[n]! });
  }
  let left = spans.map((_, k) => k);
  const weighed = left
    .filter((k) => spans[k]!.to > spans[k]!.from)
    .sort((a, b) => Math.abs(contributions[b]!) - Math.abs(contributions[a]!) || a - b)
    .slice(0, WEIGHED);
  const reasons: PhraseReason[] = [];
  while (reasons.length < TOLD) {
    let span: Span | undefined;
    let most = 0;
    for (const k of weighed) {
      const outer = spans[k]!;
      let sum = 0;
      for (const j of left) if (isInside(spans[j]!, outer)) sum += contributions[j]!;
      if (Math.abs(sum) <= Math.abs(most)) continue;
      span = outer;
      most = sum;
    }
    if (span === undefined || Math.abs(most) < toldAbove) break;
    const outer = span;
    const inside = left.filter((k) => isInside(spans[k]!, outer));
    left = left.filter((k) => !isInside(spans[k]!, outer));
    const found = new Set(inside.map((k) => families[which[k]!]!));
    reasons.push({ ...tell(pair, outer, found), contribution: most, grams: inside.length });
  }
  return { reasons, rest: left.reduce((sum, k) => sum + contributions[k]!, 0), left: left.length };
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.ofParent === outer.ofParent && inner.from >= outer.from && inner.to <= outer.to;
}

function tell(pair: Pair, { ofParent, from, to }: Span, families: ReadonlySet<number>) {
  const scan = ofParent ? pair.parent : pair.reply;
  const { starts, ends, ofWord } = scan.tokens;
  const at = { in: scan.id, start: starts[from]!, end: ends[to - 1]! };
  const how = ofParent
    ? 'answers a comment that says'
    : from === ofWord[pair.open]
      ? 'opens with'
      : families.has(FAMILY.question)
        ? 'asks'
        : families.has(FAMILY.sentence)
          ? 'starts a sentence with'
          : 'says';
  return { because: `${how} ${quotedSpan(scan, at)}`, at: [at] };
}
