import { ARTICLE_CANDIDATE } from '../evidence/index.js';
import type { Comment } from '../schema/index.js';
import { NEIGHBOURS, type Neighbours } from './neighbours.js';

/** Nearest comments that are always candidates; beyond them only the most similar ones are. */
export const NEAREST = 32;

/** Room for the candidates of one comment: the article, the nearest, the most similar and that of whom it speaks to. */
export const MOST_CANDIDATES = 2 + NEAREST + NEIGHBOURS;

/** The possible parents of the comment in focus. */
export interface Candidates {
  /** The first `count` entries: positions of comments, rising, the article (−1) first where it is possible. */
  readonly list: (child: number) => void;
  readonly parents: Int32Array;
  readonly count: number;
}

/**
 * Lists possible parents: the article, the nearest comments, the most similar ones and `addressed`, the latest of whom
 * each speaks to (−1 nobody). Comments of a known thread can only answer into that thread: its first comment, the
 * nearest and the most similar ones of it. O(candidates).
 */
export function createCandidates(
  comments: readonly Comment[],
  neighbours: Neighbours,
  addressed: Int32Array,
): Candidates {
  const parents = new Int32Array(MOST_CANDIDATES);
  const threads = listThreads(comments);
  const candidates = {
    parents,
    count: 0,
    list(child: number) {
      const { threadId, id } = comments[child]!;
      const thread = threadId === undefined ? undefined : threads.get(threadId)!;
      const place = thread === undefined ? child : thread.places.get(child)!;
      const first = Math.max(0, place - NEAREST);
      const nearest = thread === undefined ? first : (thread.members[first] ?? child);
      let count = 0;
      if (threadId === undefined || threadId === id) parents[count++] = ARTICLE_CANDIDATE;
      if (threadId !== id) {
        if (thread !== undefined && first > 0) parents[count++] = thread.members[0]!;
        const from = count;
        const add = (other: number) => {
          if (other < 0 || other >= nearest) return;
          if (thread !== undefined && (thread.places.get(other) ?? 0) === 0) return;
          let at = count++;
          for (; at > from && parents[at - 1]! > other; at--) parents[at] = parents[at - 1]!;
          parents[at] = other;
        };
        for (let k = child * NEIGHBOURS; k < (child + 1) * NEIGHBOURS; k++) add(neighbours.comments[k]!);
        if (!parents.subarray(from, count).includes(addressed[child]!)) add(addressed[child]!);
        for (let k = first; k < place; k++) parents[count++] = thread === undefined ? k : thread.members[k]!;
        if (count === 0) parents[count++] = ARTICLE_CANDIDATE;
      }
      candidates.count = count;
    },
  };
  return candidates;
}

/** A thread the source knows: the positions of its comments, rising, the one it is named after included. */
interface Thread {
  readonly members: number[];
  readonly places: Map<number, number>;
}

function listThreads(comments: readonly Comment[]): Map<string, Thread> {
  const threads = new Map<string, Thread>();
  for (const { threadId } of comments)
    if (threadId !== undefined) threads.set(threadId, { members: [], places: new Map() });
  comments.forEach(({ id, threadId }, i) => {
    for (const thread of new Set([threads.get(threadId ?? id), threads.get(id)]))
      thread?.places.set(i, thread.members.push(i) - 1);
  });
  return threads;
}
