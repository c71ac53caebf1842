import type { Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { groupByNode } from './arcs.js';
import { readAuthors } from './authors.js';
import { buildForest } from './forest.js';
import { hIndex } from './h-index.js';

/**
 * Of each commenter the h-index of the replies his comments got: h of them got h replies or more, by the likeliest links.
 * Tells someone who is answered again and again from someone answered much once. Hirsch 2005. O(comments).
 *
 * @throws {DiscussionError} `invalid-analysis` for what is none; it is not looked at any closer.
 *
 * @example
 * const comments = [
 *   { id: 'a', author: 'Ann', text: 'Soup is best.', parentId: 'article' },
 *   { id: 'b', author: 'Bob', text: 'Bread is.', parentId: 'a' },
 *   { id: 'c', author: 'Cy', text: 'Neither is.', parentId: 'a' },
 * ];
 * replyHIndex(analyze({ article: { text: '' }, comments })).get('commenter:Ann'); // 1
 */
export function replyHIndex(layers: Pick<Layers, 'discussion' | 'replies'>): Map<string, number> {
  const { discussion, replies } = requireLayers(layers, 'replyHIndex()', ['replies']);
  const { keys, of } = readAuthors(discussion);
  const { children } = buildForest(discussion, replies);
  const { starts, rows } = groupByNode(of, keys.length);
  const amounts = rows.map((at) => children[at]!);
  return new Map(keys.map((key, i) => [key, hIndex(amounts.subarray(starts[i]!, starts[i + 1]!))]));
}
