import { binOf, sumTrees, type Trees } from '../evidence/index.js';
import { circumstances } from './circumstances.js';
import type { ReplyContext } from './context.js';
import { FIRST_FEATURES, type FirstLook, HEURISTICS } from './first-look.js';
import { createForest, type Forest, NONE, SHORTLIST } from './forest.js';
import { secondLooks } from './second-looks.js';

/** Features of the second look: those of the first, then its own. */
export const SECOND_FEATURES: readonly string[] = [...FIRST_FEATURES, ...secondLooks.map(({ id }) => id)];

/** Final scores of the shortlisted candidates. */
export interface SecondLook {
  readonly forest: Forest;
  /** `scores[comment * SHORTLIST + slot]` in logits, and the score of all that is not on the list. */
  readonly scores: Float64Array;
  readonly rest: Float64Array;
  /** `values[(comment * SHORTLIST + slot) * looks + look]`. */
  readonly values: Float32Array;
}

const LEAST = 1e-6;

/** Scores the shortlists again, now that it is known who probably answers whom. O(comments · shortlist · trees). */
export function lookAgain(context: ReplyContext, first: FirstLook, trees: Trees): SecondLook {
  const { lists } = first;
  const count = context.comments.length;
  const width = HEURISTICS.length;
  const own = secondLooks.length;
  const forest = createForest(context, lists);
  const scores = new Float64Array(count * SHORTLIST).fill(Number.NEGATIVE_INFINITY);
  const rest = new Float64Array(count);
  const values = new Float32Array(count * SHORTLIST * own);
  const row = new Uint8Array(SECOND_FEATURES.length);
  const nothing = sumTrees(trees, row);
  for (let child = 0; child < count; child++) {
    forest.focus(child);
    rest[child] = Math.log(Math.max(LEAST, lists.rest[child]!)) + nothing;
    const around = child * circumstances.length;
    for (let c = 0; c < circumstances.length; c++)
      row[width + c] = binOf(trees.binners[width + c]!, first.around[around + c]!);
    for (let slot = 0; slot < SHORTLIST; slot++) {
      const at = child * SHORTLIST + slot;
      const parent = lists.parents[at]!;
      if (parent === NONE) break;
      for (let v = 0; v < width; v++) row[v] = binOf(trees.binners[v]!, first.values[at * width + v]!);
      for (let s = 0; s < own; s++) {
        const value = Math.fround(secondLooks[s]!.measure(context, forest, child, parent, slot));
        values[at * own + s] = value;
        row[width + circumstances.length + s] = binOf(trees.binners[width + circumstances.length + s]!, value);
      }
      scores[at] = Math.log(Math.max(LEAST, lists.probabilities[at]!)) + sumTrees(trees, row);
    }
    row.fill(0);
  }
  return { forest, scores, rest, values };
}
