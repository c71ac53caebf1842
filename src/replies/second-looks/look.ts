import type { Reason } from '../../evidence/index.js';
import type { ReplyContext } from '../context.js';
import type { Forest } from '../forest.js';
import { SHORTLIST } from '../shortlists.js';

/** One number that the forest of the first look gives for a candidate on a comment's shortlist, or for the comment. */
export interface SecondLook {
  /** `replies/<name>`. */
  readonly id: string;
  readonly measures: string;
  readonly unit: string;
  /** Hot: `slot` is the candidate's place on the shortlist. `NaN` if it has nothing to say. */
  measure(context: ReplyContext, forest: Forest, child: number, parent: number, slot: number): number;
  /** Cold; absent for features of the comment, which are the same for all candidates. */
  explain?(value: number): Reason;
}

/** Probability of a link according to the first look; 0 if the parent is not on the comment's shortlist. */
export function probabilityOf({ parents, probabilities }: Forest['lists'], child: number, parent: number): number {
  for (let k = child * SHORTLIST; k < (child + 1) * SHORTLIST; k++) if (parents[k] === parent) return probabilities[k]!;
  return 0;
}
