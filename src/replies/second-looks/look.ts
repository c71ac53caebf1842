import type { Reason } from '../../evidence/index.js';
import type { ReplyContext } from '../context.js';
import type { Forest } from '../forest.js';
import { SHORTLIST } from '../shortlists.js';

/** What the forest of the first look says about one candidate on a comment's shortlist, or about the comment. */
export interface SecondLook {
  /** `replies/<name>`. */
  readonly id: string;
  readonly measures: string;
  readonly unit: string;
  /** Hot: `slot` is the candidate's place on the shortlist. `NaN` when it has nothing to say. */
  measure(context: ReplyContext, forest: Forest, child: number, parent: number, slot: number): number;
  /** Cold; absent for what is true of the comment whomever it answers. */
  explain?(value: number): Reason;
}

/** How probable the first look found it that a comment answers another; 0 when that is not on its shortlist. */
export function probabilityOf({ parents, probabilities }: Forest['lists'], child: number, parent: number): number {
  for (let k = child * SHORTLIST; k < (child + 1) * SHORTLIST; k++) if (parents[k] === parent) return probabilities[k]!;
  return 0;
}
