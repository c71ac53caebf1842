import type { Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { readAuthors } from './authors.js';
import { buildForest } from './forest.js';

/**
 * Last word: of someone's exchanges, the share that ended with their own comment, 0…1, by the likeliest links; 0 without exchanges. An
 * exchange is a path of three comments or more in which two people take turns. O(comments).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const comments = [
 *   { id: 'a', author: 'Ann', text: 'Soup is best.', parentId: 'article' },
 *   { id: 'b', author: 'Bob', text: 'Bread is.', parentId: 'a' },
 *   { id: 'c', author: 'Ann', text: 'Soup it is.', parentId: 'b' },
 * ];
 * lastWord(analyze({ article: { text: '' }, comments })).get('commenter:Ann'); // 1
 */
export function lastWord(layers: Pick<Layers, 'discussion' | 'replies'>): Map<string, number> {
  const { discussion, replies } = requireLayers(layers, 'lastWord()', ['replies']);
  const { keys, of } = readAuthors(discussion);
  const { parents, order } = buildForest(discussion, replies);
  const goesOn = new Uint8Array(of.length);
  const had = new Float64Array(keys.length);
  const ended = new Float64Array(keys.length);
  for (let k = order.length - 1; k >= 0; k--) {
    const at = order[k]!;
    const parent = parents[at]!;
    const before = parent < 0 ? -1 : parents[parent]!;
    if (before < 0 || of[at] !== of[before] || of[at] === of[parent]) continue;
    goesOn[parent] = 1;
    if (goesOn[at]) continue;
    had[of[at]!]!++;
    had[of[parent]!]!++;
    ended[of[at]!]!++;
  }
  return new Map(keys.map((key, i) => [key, had[i] === 0 ? 0 : ended[i]! / had[i]!]));
}
