import type { Weight } from '../evidence/index.js';
import type { StanceHeuristicId } from './heuristics/index.js';

/** What one thing is worth for each side, against neutral. */
export interface Sides<T> {
  readonly agrees: T;
  readonly disagrees: T;
}

/** What heuristics are worth; those that are missing keep their prior. */
export type HeuristicWeights = Readonly<Partial<Record<StanceHeuristicId, Sides<Weight>>>>;
