import { commenterKey } from '../graph/index.js';
import { ARTICLE, type Layers } from '../schema/index.js';

/**
 * Share of pairs of commenters in touch who have both answered the other, by the chosen links, 0…1; 0 when nobody has
 * answered anybody. O(comments). "Reciprocated vertex pair ratio" of NodeXL.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * reciprocity(analyze(page)); // 0
 */
export function reciprocity({ discussion, replies }: Pick<Layers, 'discussion' | 'replies'>): number {
  const author = new Map(discussion.comments.map((comment) => [comment.id, commenterKey(comment)]));
  const answered = new Map<string, Set<string>>();
  for (const { id, parentId } of replies) {
    const from = author.get(id);
    const to = parentId === null || parentId === ARTICLE ? undefined : author.get(parentId);
    if (from === undefined || to === undefined || from === to) continue;
    const known = answered.get(from);
    if (known) known.add(to);
    else answered.set(from, new Set([to]));
  }
  let both = 0;
  let links = 0;
  for (const [from, people] of answered) {
    links += people.size;
    for (const to of people) if (answered.get(to)?.has(from)) both++;
  }
  const pairs = links - both / 2;
  return pairs === 0 ? 0 : both / 2 / pairs;
}
