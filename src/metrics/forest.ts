import { ARTICLE, type Discussion, type Reply } from '../schema/index.js';
import { numberComments } from '../text/numbered.js';

/** The reply forest by position. */
export interface Forest {
  /** Position of the parent; −1 for comments that answer the article or whose link was left open. */
  readonly parents: Int32Array;
  /**
   * Comments that can be reached from a root, parents first. Those in a circle (possible among given links if nobody
   * mended the data) cannot.
   */
  readonly order: Int32Array;
  /** Those of `order` that are in a thread, and so not below a comment whose link was left open. */
  readonly threaded: Int32Array;
  /** 1 for roots; 0 for comments that cannot be reached. */
  readonly depths: Int32Array;
  /** Number of direct replies. */
  readonly children: Int32Array;
  /** Direct replies to comment i, in order: `replies[starts[i]]` … `replies[starts[i + 1] - 1]`. */
  readonly replies: Int32Array;
  readonly starts: Int32Array;
}

/** Builds the forest of the chosen links, without recursion. O(n). */
export function buildForest({ comments }: Discussion, replies: readonly Reply[]): Forest {
  const n = comments.length;
  const position = numberComments(comments);
  const parents = new Int32Array(n).fill(-1);
  const isThreaded = new Uint8Array(n);
  replies.forEach(({ id, parentId }, i) => {
    const child = comments[i]?.id === id ? i : position.of(id);
    if (child >= 0 && parentId === ARTICLE) isThreaded[child] = 1;
    if (child >= 0 && parentId !== null && parentId !== ARTICLE) parents[child] = position.of(parentId);
  });
  const children = new Int32Array(n);
  for (const parent of parents) if (parent >= 0) children[parent]!++;
  const starts = new Int32Array(n + 1);
  let linked = 0;
  for (let i = 0; i < n; i++) {
    linked += children[i]!;
    starts[i] = linked;
  }
  starts[n] = linked;
  const list = new Int32Array(linked);
  for (let child = n - 1; child >= 0; child--) if (parents[child]! >= 0) list[--starts[parents[child]!]!] = child;
  const order = new Int32Array(n);
  const depths = new Int32Array(n);
  let end = 0;
  for (let i = 0; i < n; i++) {
    if (parents[i]! >= 0) continue;
    depths[i] = 1;
    order[end++] = i;
  }
  for (let head = 0; head < end; head++) {
    const parent = order[head]!;
    for (let k = starts[parent]!; k < starts[parent + 1]!; k++) {
      depths[list[k]!] = depths[parent]! + 1;
      isThreaded[list[k]!] = isThreaded[parent]!;
      order[end++] = list[k]!;
    }
  }
  const reached = order.subarray(0, end);
  const threaded = reached.filter((at) => isThreaded[at] === 1);
  return { parents, order: reached, threaded, depths, children, replies: list, starts };
}

/** Number of the given comments on each level, from the first on. O(comments). */
export function countLevels(comments: Iterable<number>, { depths }: Pick<Forest, 'depths'>): number[] {
  const levels: number[] = [];
  for (const at of comments) levels[depths[at]! - 1] = (levels[depths[at]! - 1] ?? 0) + 1;
  return levels;
}

/** Descends from every root and returns, first replies first, without recursion. O(n). */
export function walkForest(
  { parents, order, replies, starts }: Forest,
  enter: (at: number) => void,
  leave: (at: number) => void,
): void {
  const next = starts.slice();
  for (const root of order) {
    if (parents[root]! >= 0) return;
    enter(root);
    for (let at = root; at >= 0; ) {
      if (next[at]! < starts[at + 1]!) {
        at = replies[next[at]!++]!;
        enter(at);
      } else {
        leave(at);
        at = parents[at]!;
      }
    }
  }
}
