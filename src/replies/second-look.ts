import { binOf, roomFor, scoreTrees, type Trees } from '../evidence/index.js';
import { circumstances, ofComment } from './circumstances.js';
import type { ReplyContext } from './context.js';
import { FIRST_FEATURES, type FirstLook, HEURISTICS, isCircumstance } from './first-look.js';
import { createForest } from './forest.js';
import { secondLooks } from './second-looks/index.js';
import { LEAST, SHORTLIST } from './shortlists.js';

/** The second look has all features of the first except those of the page. */
export const KEPT = HEURISTICS.length + ofComment.length;

/** Features of the second look: those shared with the first, then its own. */
export const SECOND_FEATURES: readonly string[] = [
  ...FIRST_FEATURES.slice(0, KEPT),
  ...secondLooks.map(({ id }) => id),
];

/** Whether a feature is the same for all candidates of a comment. */
export const isSaidOfComment = (feature: number): boolean =>
  isCircumstance(feature) && secondLooks[feature - KEPT]?.explain === undefined;

/** Final scores of the shortlisted candidates. */
export interface SecondScores {
  /** `scores[comment * SHORTLIST + slot]` in logits, and the score of all that are not on the list. */
  readonly scores: Float64Array;
  readonly rest: Float64Array;
  /** `values[row * looks + look]`; rows are those of the first look. */
  readonly values: Float32Array;
}

/**
 * Scores the shortlists again, now that it is known who probably answers whom. `calm` is a factor on the scores.
 * O(comments · shortlist · trees).
 */
export function lookAgain(context: ReplyContext, first: FirstLook, trees: Trees, calm: number): SecondScores {
  const { lists, starts, bins, around } = first;
  const count = context.comments.length;
  const width = HEURISTICS.length;
  const own = secondLooks.length;
  const forest = createForest(context, lists);
  const scores = new Float64Array(count * SHORTLIST).fill(Number.NEGATIVE_INFINITY);
  const rest = new Float64Array(count);
  const values = new Float32Array(starts[count]! * own);
  const columns = SECOND_FEATURES.map((_, f) => new Uint8Array(isSaidOfComment(f) ? 1 : roomFor(SHORTLIST)));
  const sums = new Float64Array(SHORTLIST);
  scoreTrees(trees, columns, 1, sums);
  const nothing = sums[0]!;
  for (let child = 0; child < count; child++) {
    const row = starts[child]!;
    const kept = starts[child + 1]! - row;
    forest.focus(child);
    rest[child] = calm * (Math.log(lists.rest[child]!) + nothing);
    if (kept === 0) continue;
    for (let c = 0; c < ofComment.length; c++)
      columns[width + c]![0] = binOf(trees.binners[width + c]!, around[child * circumstances.length + c]!);
    for (let slot = 0; slot < kept; slot++) {
      const at = child * SHORTLIST + slot;
      for (let v = 0; v < width; v++) columns[v]![slot] = bins[(row + slot) * width + v]!;
      for (let s = 0; s < own; s++) {
        const f = KEPT + s;
        const value = Math.fround(secondLooks[s]!.measure(context, forest, child, lists.parents[at]!, slot));
        values[(row + slot) * own + s] = value;
        if (slot < columns[f]!.length) columns[f]![slot] = binOf(trees.binners[f]!, value);
      }
      sums[slot] = Math.log(Math.max(LEAST, lists.probabilities[at]!));
    }
    scoreTrees(trees, columns, kept, sums);
    for (let slot = 0; slot < kept; slot++) scores[child * SHORTLIST + slot] = calm * sums[slot]!;
  }
  return { scores, rest, values };
}
