import { DiscussionError } from '../schema/index.js';

/**
 * Structural virality: the mean distance between two nodes of a tree. About 2 for a star, a third of its length for a chain: it
 * distinguishes one comment that many answer from a self-sustaining conversation. 0 for fewer than two nodes. `parents`: the
 * position of each node's parent, −1 for the root; parents need not come first. Goel, Anderson, Hofman & Watts 2016. O(n), because
 * an edge with s nodes below it is on the path of s · (n − s) pairs.
 *
 * @throws {DiscussionError} `invalid-option` if they are not the parents of one tree: a position that does not exist, a circle, no
 * root or several. Threads are one tree if the article is counted as a node, too.
 *
 * @example
 * structuralVirality([-1, 0, 0]); // 1.3333333333333333
 */
export function structuralVirality(parents: ArrayLike<number>): number {
  const n = parents.length;
  const sizes = new Float64Array(n).fill(1);
  const waiting = new Int32Array(n);
  for (let i = 0; i < n; i++) if (parents[i]! >= 0) waiting[parents[i]!]!++;
  let sum = 0;
  let root = 0;
  for (let leaf = 0; leaf < n; leaf++) {
    let at = leaf;
    while (waiting[at] === 0 && waiting[parents[at]!]! > 0) {
      const parent = parents[at]!;
      waiting[at]!--;
      sizes[parent]! += sizes[at]!;
      sum += sizes[at]! * (n - sizes[at]!);
      waiting[parent]!--;
      root = at = parent;
    }
  }
  // All nodes are below the last one only in a tree.
  if (!(n >= 0) || sizes[root]! < n || (n > 0 && parents[root] !== -1))
    throw new DiscussionError('invalid-option', 'parents must form one tree, with -1 for its root.');
  return n < 2 ? 0 : (2 * sum) / (n * (n - 1));
}
