import type { Weight } from '../evidence/index.js';
import type { StanceHeuristicId } from './heuristics/index.js';

/** What something is worth for each side, relative to neutral. */
export interface Sides<T> {
  readonly agrees: T;
  readonly disagrees: T;
}

/** Weights of heuristics; missing ones default to their prior. */
export type HeuristicWeights = Readonly<Partial<Record<StanceHeuristicId, Sides<Weight>>>>;
