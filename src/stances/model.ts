import { type CompiledWeight, compileWeight } from '../evidence/index.js';
import { stanceHeuristics } from './heuristics/index.js';
import type { HeuristicWeights, Sides } from './sides.js';
import { base, weights } from './weights.js';
import { wordingWeights } from './weights-wording.js';
import { compileWording, type Wording, type WordingWeights } from './wording/wording.js';

/** All fitted weights. */
export interface StanceWeights {
  /** The constant of each score. */
  readonly base: Sides<number>;
  readonly heuristics: HeuristicWeights;
  readonly wording: WordingWeights;
}

/** Compiled weights. */
export interface StanceModel {
  readonly base: Sides<number>;
  /** In the order of `stanceHeuristics`. */
  readonly heuristics: readonly Sides<CompiledWeight>[];
  readonly wording: Wording;
}

/** Compiles weights. A prior is for disagreeing; its negative is for agreeing. O(weights). */
export function compileStances({ base, heuristics, wording }: StanceWeights): StanceModel {
  return {
    base,
    heuristics: stanceHeuristics.map(({ id, prior }) => {
      const { agrees, disagrees } = heuristics[id] ?? { agrees: -prior, disagrees: prior };
      return { agrees: compileWeight(agrees), disagrees: compileWeight(disagrees) };
    }),
    wording: compileWording(wording),
  };
}

let shipped: StanceModel | undefined;

/** The library's own weights, compiled when first needed. */
export function shippedStances(): StanceModel {
  shipped ??= compileStances({ base, heuristics: weights, wording: wordingWeights });
  return shipped;
}
