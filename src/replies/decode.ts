import { rounded } from '../evidence/index.js';
import type { Alternative } from '../schema/index.js';

/** Alternatives told of each comment. */
const TOLD = 5;

/** The chosen candidate of a comment, as positions among its candidates. */
export interface Choice {
  readonly best: number;
  readonly others: readonly number[];
}

/**
 * Picks the most probable candidate and the next five. Parents stand before their children, so any choice gives a
 * forest; ties go to the nearer comment. O(candidates).
 */
export function choose(probabilities: Float64Array, count: number): Choice {
  const top: number[] = [];
  for (let k = 0; k < count; k++) {
    let at = top.length;
    while (at > 0 && probabilities[top[at - 1]!]! <= probabilities[k]!) at--;
    if (at > TOLD) continue;
    top.splice(at, 0, k);
    if (top.length > TOLD + 1) top.pop();
  }
  const [best = 0, ...others] = top;
  return { best, others };
}

/** Rows for the candidates that were not chosen. */
export function alternativesOf(
  choice: readonly number[],
  probabilities: Float64Array,
  idOf: (k: number) => string,
): Alternative[] {
  return choice
    .map((k) => ({ parentId: idOf(k), probability: rounded(probabilities[k]!) }))
    .filter(({ probability }) => probability > 0);
}
