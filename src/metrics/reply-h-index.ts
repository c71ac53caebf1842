import type { Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { groupByNode } from './arcs.js';
import { readAuthors } from './authors.js';
import { buildForest } from './forest.js';
import { hIndex } from './h-index.js';

/**
 * The h-index of the replies to each commenter's comments: h of them got h replies or more, by the likeliest links.
 * Distinguishes someone who is often answered from someone with one much-answered comment. Hirsch 2005. O(comments).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
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
