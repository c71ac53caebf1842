import type { Corrections, Stance, StanceClass, StanceCorrection, StanceTarget } from '../schema/index.js';
import { stanceKey } from '../schema/stance-key.js';

/** Stances that a person stated, by comment and target. */
export interface CorrectedStances {
  readonly rows: readonly StanceCorrection[];
  of(commentId: string, target: StanceTarget): StanceClass | undefined;
}

/** Rows about missing comments are left out. O(rows). */
export function readCorrected({ stances = [] }: Corrections, positions: ReadonlyMap<string, number>): CorrectedStances {
  const rows = stances.filter(
    ({ comment, target }) => positions.has(comment) && (target.kind !== 'comment' || positions.has(target.id)),
  );
  const classes = new Map(rows.map(({ comment, target, stance }) => [stanceKey(comment, target), stance]));
  return { rows, of: (commentId, target) => classes.get(stanceKey(commentId, target)) };
}

/** The row for a stated stance, which is certain. */
export function certainStance(commentId: string, target: StanceTarget, stance: StanceClass): Stance {
  const probabilities = { agrees: 0, disagrees: 0, neutral: 0, [stance]: 1 };
  return { commentId, target, stance, probabilities, edge: stance !== 'neutral', basis: 'corrected' };
}
