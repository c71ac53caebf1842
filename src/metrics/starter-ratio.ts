import type { Links } from '../graph/index.js';
import type { Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { exchangedReplies } from './exchanged-replies.js';

/**
 * Starter ratio: of the replies someone gave and got, the share they got, 0…1: 1 for someone who only gets replies, 0 for someone
 * who only answers. 0 for those without replies. O(comments).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis (its rows are not checked), `invalid-option` if
 * `links` is unknown.
 *
 * @example
 * const comments = [
 *   { id: 'a', author: 'Ann', text: 'Soup is best.', parentId: 'article' },
 *   { id: 'b', author: 'Bob', text: 'Bread is.', parentId: 'a' },
 *   { id: 'c', author: 'Cy', text: 'Neither is.', parentId: 'b' },
 * ];
 * starterRatio(analyze({ article: { text: '' }, comments })).get('commenter:Bob'); // 0.5
 */
export function starterRatio(
  layers: Pick<Layers, 'discussion' | 'replies'>,
  links: Links = 'expected',
): Map<string, number> {
  const { received, given } = exchangedReplies(requireLayers(layers, 'starterRatio()', ['replies']), links);
  return new Map(
    [...received].map(([key, got]) => [key, got + given.get(key)! === 0 ? 0 : got / (got + given.get(key)!)]),
  );
}
