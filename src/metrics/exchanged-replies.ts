import type { Links } from '../graph/index.js';
import { requireLinks } from '../graph/parents.js';
import type { Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { readAuthors } from './authors.js';
import { readPosterior } from './posterior.js';

/** Replies between commenters, without replies to oneself. Expected numbers by commenter. */
export interface Exchanged {
  readonly received: Map<string, number>;
  readonly given: Map<string, number>;
}

/**
 * Replies that each commenter got from others and gave to others. With `links: 'expected'`, exact expectations over all
 * possible parents, unlisted ones included. One pass: O(comments + alternatives).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis (its rows are not checked), `invalid-option` if `links` is unknown.
 *
 * @example
 * const comments = [
 *   { id: 'a', author: 'Ann', text: 'Soup is best.', parentId: 'article' },
 *   { id: 'b', author: 'Bob', text: 'Bread is.', parentId: 'a' },
 *   { id: 'c', author: 'Ann', text: 'Hot soup, I mean.', parentId: 'a' },
 * ];
 * const { received } = exchangedReplies(analyze({ article: { text: '' }, comments }));
 * Object.fromEntries(received); // { 'commenter:Ann': 1, 'commenter:Bob': 0 }
 */
export function exchangedReplies(layers: Pick<Layers, 'discussion' | 'replies'>, links: Links = 'expected'): Exchanged {
  const { keys, of } = readAuthors(requireLayers(layers, 'exchangedReplies()', ['replies']).discussion);
  requireLinks(links);
  const { order, starts, parents, probabilities, rest } = readPosterior(layers, links);
  const received = new Float64Array(keys.length);
  const given = new Float64Array(keys.length);
  const before = new Int32Array(keys.length);
  order.forEach((at, k) => {
    const author = of[at]!;
    for (let row = starts[k]!; row < starts[k + 1]!; row++) {
      const parent = parents[row]!;
      if (parent < 0 || of[order[parent]!] === author) continue;
      given[author]! += probabilities[row]!;
      received[of[order[parent]!]!]! += probabilities[row]!;
    }
    if (rest[k]! > 0) given[author]! += (rest[k]! * (k - before[author]!)) / k;
    before[author]!++;
  });
  let spread = 0;
  const own = new Float64Array(keys.length);
  for (let k = order.length - 1; k >= 0; k--) {
    const author = of[order[k]!]!;
    received[author]! += spread - own[author]!;
    if (k === 0) break;
    spread += rest[k]! / k;
    own[author]! += rest[k]! / k;
  }
  const byKey = (values: Float64Array) => new Map(keys.map((key, i) => [key, values[i]!]));
  return { received: byKey(received), given: byKey(given) };
}
