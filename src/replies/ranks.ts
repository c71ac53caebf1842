import { MOST_CANDIDATES } from './candidates.js';
import type { ReplyContext } from './context.js';

/** Lower ranks are not told apart. */
const LAST_RANK = 15;

/** Rank of each candidate of the comment in focus, 0 for the highest; row 0 is the article. */
export interface Ranks {
  readonly context: ReplyContext;
  readonly ranks: Uint8Array;
  readonly order: Int32Array;
}

export function createRanks(context: ReplyContext): Ranks {
  return {
    context,
    ranks: new Uint8Array(1 + context.comments.length),
    order: new Int32Array(MOST_CANDIDATES),
  };
}

/**
 * Ranks the candidates by `scores[(parent + 1) * width + column]`, by insertion: most candidates score 0, so few need a
 * place. A score of 0 gets the last rank; ties go to the nearer comment.
 */
export function rankCandidates({ context, ranks, order }: Ranks, scores: Float32Array, width = 1, column = 0): void {
  const { parents, count } = context.candidates;
  let placed = 0;
  for (let k = 0; k < count; k++) {
    const row = parents[k]! + 1;
    const score = scores[row * width + column]!;
    ranks[row] = LAST_RANK;
    if (score <= 0) continue;
    let at = placed++;
    while (at > 0 && scores[order[at - 1]! * width + column]! <= score) {
      order[at] = order[at - 1]!;
      at--;
    }
    order[at] = row;
  }
  for (let r = 0; r < Math.min(placed, LAST_RANK); r++) ranks[order[r]!] = r;
}
