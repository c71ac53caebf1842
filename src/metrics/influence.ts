import type { Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireOptions, requireShare } from '../schema/require-options.js';
import { readAuthors } from './authors.js';
import { buildForest, type Forest, walkForest } from './forest.js';

/** How to count the comments below a comment. */
export interface InfluenceOptions {
  /** Factor per level of depth, 0…1; 1 counts all levels alike. Default .5. */
  readonly decay?: number | undefined;
}

/**
 * Subtree influence: the comments by others below someone's comments, by the likeliest links. A direct reply counts 1, and each
 * further level `decay` times as much. After Katz 1953. O(comments).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `invalid-option` if `decay` is not between 0 and 1.
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
  const { decay = 0.5 } = requireOptions(options, { decay: true });
  requireShare('decay', decay);
  const { keys, of } = readAuthors(discussion);
  const forest = buildForest(discussion, replies);
  const { parents, order } = forest;
  const below = new Float64Array(of.length);
  const sums = new Float64Array(keys.length);
  const own = ownAbove(forest, of, decay);
  for (let k = order.length - 1; k >= 0; k--) {
    const at = order[k]!;
    sums[of[at]!]! += below[at]! - own[at]!;
    const parent = parents[at]!;
    if (parent >= 0) below[parent]! += 1 + decay * below[at]!;
  }
  return new Map(keys.map((key, i) => [key, Math.max(0, sums[i]!)]));
}

/**
 * What each comment counts below other comments by its own author: Σ decay^(levels − 1) over the author's comments
 * above it. Each continues the sum of the author's nearest comment above, found on the way down with one entry per open
 * author.
 */
function ownAbove(forest: Forest, of: Int32Array, decay: number): Float64Array {
  const sums = new Float64Array(of.length);
  const nearest = new Int32Array(of.length).fill(-1);
  const hidden = new Int32Array(of.length);
  const { depths } = forest;
  walkForest(
    forest,
    (at) => {
      const above = nearest[of[at]!]!;
      if (above >= 0) {
        const levels = depths[at]! - depths[above]!;
        sums[at] = decay ** (levels - 1) + decay ** levels * sums[above]!;
      }
      hidden[at] = above;
      nearest[of[at]!] = at;
    },
    (at) => {
      nearest[of[at]!] = hidden[at]!;
    },
  );
  return sums;
}
