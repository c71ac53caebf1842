import type { Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireOptions, requireShare } from '../schema/require-options.js';
import { readAuthors } from './authors.js';
import { buildForest } from './forest.js';

/** How to count what a comment set off. */
export interface InfluenceOptions {
  /** What a comment one level deeper counts, 0…1; 1 counts all alike. Default .5. */
  readonly decay?: number;
}

/**
 * Subtree influence: the comments by others below someone's comments, by the likeliest links; a direct reply counts 1, each
 * level deeper `decay` times as much. After Katz 1953. O(comments).
 *
 * @throws {DiscussionError} `invalid-analysis` for what is none, `invalid-option` when `decay` is not between 0 and 1.
 *
 * @example
 * const comments = [
 *   { id: 'a', author: 'Ann', text: 'Soup is best.', parentId: 'article' },
 *   { id: 'b', author: 'Bob', text: 'Bread is.', parentId: 'a' },
 *   { id: 'c', author: 'Cy', text: 'Neither is.', parentId: 'b' },
 * ];
 * influence(analyze({ article: { text: '' }, comments })).get('commenter:Ann'); // 1.5
 */
export function influence(
  layers: Pick<Layers, 'discussion' | 'replies'>,
  options: InfluenceOptions = {},
): Map<string, number> {
  const { discussion, replies } = requireLayers(layers, 'influence()', ['replies']);
  const { decay = 0.5 } = requireOptions(options);
  requireShare('decay', decay);
  const { keys, of } = readAuthors(discussion);
  const { parents, order } = buildForest(discussion, replies);
  const below = new Float64Array(of.length);
  const sums = new Float64Array(keys.length);
  const own = ownAbove(parents, order, of, decay);
  for (let k = order.length - 1; k >= 0; k--) {
    const at = order[k]!;
    sums[of[at]!]! += below[at]! - own[at]!;
    const parent = parents[at]!;
    if (parent >= 0) below[parent]! += 1 + decay * below[at]!;
  }
  return new Map(keys.map((key, i) => [key, Math.max(0, sums[i]!)]));
}

/**
 * What each comment counts below comments of its own author: Σ decay^(levels − 1) over his comments above it. Each one
 * continues the sum of his nearest comment above it, found on the way down with one entry per open author.
 */
function ownAbove(parents: Int32Array, order: Int32Array, of: Int32Array, decay: number): Float64Array {
  const sums = new Float64Array(of.length);
  const depth = new Int32Array(of.length);
  const { first, next } = childrenOf(parents, order);
  const nearest = new Map<number, number>();
  const hidden = new Int32Array(of.length);
  const open: number[] = [];
  for (let r = order.length - 1; r >= 0; r--) if (parents[order[r]!]! < 0) open.push(order[r]!);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at < 0) {
      const left = ~at;
      if (hidden[left]! < 0) nearest.delete(of[left]!);
      else nearest.set(of[left]!, hidden[left]!);
      continue;
    }
    depth[at] = parents[at]! < 0 ? 1 : depth[parents[at]!]! + 1;
    const above = nearest.get(of[at]!);
    if (above !== undefined) {
      const levels = depth[at]! - depth[above]!;
      sums[at] = decay ** (levels - 1) + decay ** levels * sums[above]!;
    }
    hidden[at] = above ?? -1;
    nearest.set(of[at]!, at);
    open.push(~at);
    for (let child = first[at]!; child >= 0; child = next[child]!) open.push(child);
  }
  return sums;
}

function childrenOf(parents: Int32Array, order: Int32Array): { first: Int32Array; next: Int32Array } {
  const first = new Int32Array(parents.length).fill(-1);
  const next = new Int32Array(parents.length).fill(-1);
  for (const at of order) {
    const parent = parents[at]!;
    if (parent < 0) continue;
    next[at] = first[parent]!;
    first[parent] = at;
  }
  return { first, next };
}
