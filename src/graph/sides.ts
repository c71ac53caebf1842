import { ARTICLE, type Stance } from '../schema/index.js';
import type { Side } from './attributes.js';

/** Finds the stance row of a comment towards a parent. O(stances) once, then O(1). */
export function sideFinder(stances: readonly Stance[]): (commentId: string, parentId: string | null) => Side {
  const keyOf = (comment: string, kind: string, id: string) => JSON.stringify([comment, kind, id]);
  const rows = new Map(stances.map((row) => [keyOf(row.commentId, row.target.kind, row.target.id), row]));
  return (commentId, parentId) => {
    if (parentId === null) return {};
    const row = rows.get(keyOf(commentId, parentId === ARTICLE ? 'article' : 'comment', parentId));
    return row ? { stance: row.stance, stanceProbability: row.probabilities[row.stance] } : {};
  };
}
