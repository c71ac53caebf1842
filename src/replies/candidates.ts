import { ARTICLE_CANDIDATE } from '../evidence/index.js';
import type { Comment } from '../schema/index.js';
import { NEIGHBOURS, type Neighbours } from './neighbours.js';

/**
 * So many nearest comments are always candidates; those further away only if they are among the most similar or
 * addressed.
 */
export const NEAREST = 32;

/** The article, the nearest, the most similar, and the latest comment by the person addressed. */
export const MOST_CANDIDATES = 2 + NEAREST + NEIGHBOURS;

/** The possible parents of the comment in focus. */
export interface Candidates {
  /**
   * Sets the first `count` entries of `parents`: positions of comments, rising; the article (−1) comes first if
   * possible.
   */
  readonly list: (child: number) => void;
  readonly parents: Int32Array;
  readonly count: number;
}

/**
 * Lists possible parents: the article, the nearest comments, the most similar ones and `addressed`: for each comment,
 * the latest one by the person it addresses, or −1. If its thread is known, a comment can only answer within it: the
 * first comment of the thread and the nearest and most similar ones in it. `over`: for each comment, the first one that
 * can no longer stand below it (see `whereOver`); it counts unless it leaves nothing of the thread. O(candidates).
 */
export function createCandidates(
  comments: readonly Comment[],
  neighbours: Neighbours,
  addressed: Int32Array,
  over?: Int32Array,
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
        if (over !== undefined) count = dropOver(parents, count, over, child) || count;
        if (count === 0) parents[count++] = ARTICLE_CANDIDATE;
      }
      candidates.count = count;
    },
  };
  return candidates;
}

/** Keeps the candidates that the child can stand below; returns how many. */
function dropOver(parents: Int32Array, count: number, over: Int32Array, child: number): number {
  let kept = 0;
  for (let k = 0; k < count; k++) {
    const parent = parents[k]!;
    if (parent === ARTICLE_CANDIDATE || child < over[parent]!) parents[kept++] = parent;
  }
  return kept;
}

/** A thread given by the source: the positions of its comments, rising, including the one it is named after. */
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
