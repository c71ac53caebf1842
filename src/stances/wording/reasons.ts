import type { Reason } from '../../evidence/index.js';
import { type Pair, quotedSpan } from '../context.js';
import { FAMILY } from './grams.js';
import type { Found } from './wording.js';

/** Why the wording speaks for or against a class: a phrase, and what all grams inside it add. */
export interface PhraseReason extends Reason {
  readonly contribution: number;
}

/** Most phrases told of one pair. */
const TOLD = 4;

interface Span {
  readonly ofParent: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * The phrases that move a score most, strongest first, and what is left when they are told. A gram belongs to the phrase it
 * lies in: "no" and "no way" are one reason. `contributions`: of each gram found. O(grams²), for one pair.
 */
export function tellWording(
  pair: Pair,
  { grams: { families, froms, tos }, which }: Found,
  contributions: readonly number[],
  toldAbove: number,
): { reasons: PhraseReason[]; rest: number; small: number } {
  const spans = which.map((n): Span => ({ ofParent: families[n]! >= FAMILY.parentWord, from: froms[n]!, to: tos[n]! }));
  const left = new Set(which.map((_, k) => k).filter((k) => spans[k]!.to > spans[k]!.from));
  const reasons: PhraseReason[] = [];
  while (reasons.length < TOLD) {
    let best = -1;
    let most = 0;
    for (const k of left) {
      let sum = 0;
      for (const j of left) if (isInside(spans[j]!, spans[k]!)) sum += contributions[j]!;
      if (Math.abs(sum) > Math.abs(most)) {
        best = k;
        most = sum;
      }
    }
    if (best < 0 || Math.abs(most) < toldAbove) break;
    const span = spans[best]!;
    const inside = [...left].filter((k) => isInside(spans[k]!, span));
    for (const k of inside) left.delete(k);
    reasons.push({
      ...reasonOf(
        pair,
        span,
        inside.map((k) => families[which[k]!]!),
      ),
      contribution: most,
    });
  }
  const told = reasons.reduce((sum, { contribution }) => sum + contribution, 0);
  return { reasons, rest: contributions.reduce((sum, part) => sum + part, 0) - told, small: left.size };
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.ofParent === outer.ofParent && inner.from >= outer.from && inner.to <= outer.to;
}

function reasonOf(pair: Pair, { ofParent, from, to }: Span, families: readonly number[]): Reason {
  const { tokens, id } = ofParent ? pair.parent : pair.reply;
  const at = { in: id, start: tokens.starts[from]!, end: tokens.ends[to - 1]! };
  const words = quotedSpan(ofParent ? pair.parent : pair.reply, at);
  const opens = from === tokens.ofWord[pair.open];
  if (ofParent) return { because: `answers a comment that says ${words}`, at: [at] };
  if (opens) return { because: `opens with ${words}`, at: [at] };
  if (families.includes(FAMILY.question)) return { because: `asks ${words}`, at: [at] };
  if (families.includes(FAMILY.sentence)) return { because: `starts a sentence with ${words}`, at: [at] };
  return { because: `says ${words}`, at: [at] };
}
