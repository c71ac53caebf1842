import { ARTICLE_CANDIDATE } from '../evidence/index.js';
import type { Comment } from '../schema/index.js';
import { NEIGHBOURS, type Neighbours } from './neighbours.js';

/** Nearest comments that are always candidates; beyond them only the most similar ones are. */
export const NEAREST = 32;

/** Room for the candidates of one comment: the article, the nearest and the most similar. */
export const MOST_CANDIDATES = 1 + NEAREST + NEIGHBOURS;

/** The possible parents of the comment in focus. */
export interface Candidates {
  /** The first `count` entries: positions of comments, rising, the article (−1) first where it is possible. */
  readonly list: (child: number, below: ReadonlySet<number>) => void;
  readonly parents: Int32Array;
  readonly count: number;
}

export const NOTHING: ReadonlySet<number> = new Set();

/**
 * Lists possible parents: the article, the nearest comments and the most similar ones. Comments of a known thread can
 * only answer into that thread. O(candidates).
 */
export function createCandidates(comments: readonly Comment[], neighbours: Neighbours): Candidates {
  const parents = new Int32Array(MOST_CANDIDATES);
  const candidates = {
    parents,
    count: 0,
    list(child: number, below: ReadonlySet<number>) {
      const { threadId, id } = comments[child]!;
      const inThread = (other: number) =>
        threadId === undefined || comments[other]!.threadId === threadId || comments[other]!.id === threadId;
      const possible = (other: number) => inThread(other) && !below.has(other);
      let count = 0;
      if (threadId === undefined || threadId === id) parents[count++] = ARTICLE_CANDIDATE;
      if (threadId !== id) {
        const first = Math.max(0, child - NEAREST);
        const similar = neighbours.comments.subarray(child * NEIGHBOURS, (child + 1) * NEIGHBOURS);
        for (const other of similar) if (other >= 0 && other < first && possible(other)) parents[count++] = other;
        for (let other = first; other < child; other++) if (possible(other)) parents[count++] = other;
        if (count === 0) parents[count++] = ARTICLE_CANDIDATE;
      }
      candidates.count = count;
    },
  };
  return candidates;
}
