import { ARTICLE, type Comment } from './discussion.js';

/** Stands for a `parentId` that is `null`, until `linkRoots` knows what it means. */
export const NO_PARENT = '';

/**
 * Some sites write `null`, an empty text or 0 as the parent of a comment that answers none. Where a comment states
 * another one as its parent, these mean the article; where none does, the data has no links, and they mean nothing.
 * Returns the same list if there are none of these. O(n).
 */
export function linkRoots(comments: readonly Comment[]): readonly Comment[] {
  const ids = new Set(comments.map(({ id }) => id));
  const isNone = (parentId: string | undefined) => parentId === NO_PARENT || (parentId === '0' && !ids.has('0'));
  if (!comments.some(({ parentId }) => isNone(parentId))) return comments;
  const linked = comments.some(({ parentId }) => parentId !== undefined && parentId !== ARTICLE && !isNone(parentId));
  return comments.map((comment) => {
    if (!isNone(comment.parentId)) return comment;
    const { parentId: _, ...rest } = comment;
    return linked ? { ...comment, parentId: ARTICLE } : rest;
  });
}
