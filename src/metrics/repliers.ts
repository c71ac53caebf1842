import { commenterKey, type Links } from '../graph/index.js';
import { parentsOf, requireLinks } from '../graph/parents.js';
import { ARTICLE, type Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';

/**
 * Counts, for each commenter, the expected number of different people who answered: Σ over people of 1 − Π (1 − probability),
 * links being independent. Exact as far as possible parents are listed. O(comments + alternatives).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis (its rows are not checked), `invalid-option` if
 * `links` is unknown.
 *
 * @example
 * const comments = [
 *   { id: 'a', author: 'Ann', text: 'Soup is best.', parentId: 'article' },
 *   { id: 'b', author: 'Bob', text: 'Bread is.', parentId: 'a' },
 *   { id: 'c', author: 'Bob', text: 'And rice.', parentId: 'a' },
 *   { id: 'd', author: 'Cy', text: 'Neither is.', parentId: 'a' },
 * ];
 * repliers(analyze({ article: { text: '' }, comments })).get('commenter:Ann'); // 2
 */
export function repliers(
  layers: Pick<Layers, 'discussion' | 'replies'>,
  links: Links = 'expected',
): Map<string, number> {
  const { discussion, replies } = requireLayers(layers, 'repliers()', ['replies']);
  requireLinks(links);
  const author = new Map(discussion.comments.map((comment) => [comment.id, commenterKey(comment)]));
  const silent = new Map<string, Map<string, number>>([...author.values()].map((key) => [key, new Map()]));
  for (const reply of replies) {
    const from = author.get(reply.id);
    if (from === undefined) continue;
    const chances = new Map<string, number>();
    for (const { parentId, probability } of parentsOf(reply, links)) {
      const to = parentId === null || parentId === ARTICLE ? undefined : author.get(parentId);
      if (to !== undefined && to !== from) chances.set(to, (chances.get(to) ?? 0) + probability);
    }
    for (const [to, chance] of chances) {
      const people = silent.get(to)!;
      people.set(from, (people.get(from) ?? 1) * (1 - Math.min(1, chance)));
    }
  }
  return new Map(
    [...silent].map(([key, people]) => [key, [...people.values()].reduce((sum, none) => sum + 1 - none, 0)]),
  );
}
