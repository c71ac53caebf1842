import { ARTICLE_CANDIDATE } from '../evidence/index.js';
import { NEIGHBOURS, type ReplyContext } from './context.js';

/** Nearest comments that are always candidates; beyond them only the most similar ones are. */
export const NEAREST = 300;

/** Room for the candidates of one comment: the article, the nearest and the most similar. */
export const MOST_CANDIDATES = 1 + NEAREST + NEIGHBOURS;

/**
 * Writes the possible parents of a comment into `out`, the article first, and returns how many there are. Comments of
 * a known thread can only answer into that thread. The context must have the comment in focus. O(candidates).
 */
export function listCandidates(
  context: ReplyContext,
  child: number,
  below: ReadonlySet<number>,
  out: Int32Array,
): number {
  const { comments, neighbours } = context;
  const { threadId, id } = comments[child]!;
  let count = 0;
  if (threadId === undefined || threadId === id) out[count++] = ARTICLE_CANDIDATE;
  if (threadId === id) return count;
  const inThread = (other: number) =>
    threadId === undefined || comments[other]!.threadId === threadId || comments[other]!.id === threadId;
  const possible = (other: number) => inThread(other) && !below.has(other);
  const first = Math.max(0, child - NEAREST);
  for (let k = child * NEIGHBOURS; k < (child + 1) * NEIGHBOURS; k++) {
    const other = neighbours[k]!;
    if (other >= 0 && other < first && possible(other)) out[count++] = other;
  }
  for (let other = first; other < child; other++) if (possible(other)) out[count++] = other;
  if (count === 0) out[count++] = ARTICLE_CANDIDATE;
  return count;
}
