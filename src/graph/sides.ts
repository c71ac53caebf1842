import { ARTICLE, type Stance } from '../schema/index.js';
import { stanceKey } from '../schema/stance-key.js';
import type { Side } from './attributes.js';

/** Finds the stance row of a comment towards a parent. O(stances) once, then O(1). */
export function sideFinder(stances: readonly Stance[]): (commentId: string, parentId: string | null) => Side {
  const rows = new Map(stances.map((row) => [stanceKey(row.commentId, row.target), row]));
  return (commentId, parentId) => {
    if (parentId === null) return {};
    const row = rows.get(stanceKey(commentId, { kind: parentId === ARTICLE ? 'article' : 'comment', id: parentId }));
    return row ? { stance: row.stance, stanceProbability: row.probabilities[row.stance] } : {};
  };
}
