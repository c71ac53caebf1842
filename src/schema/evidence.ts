import type { Place } from './span.js';

/**
 * One measured reason. The contributions of a result sum to its score. Only for stances is the score the logit of the
 * probability; elsewhere the probability also depends on the scores of what was not chosen.
 */
export interface Evidence {
  /** Id of the heuristic that measured it, e.g. `replies/echoes-words`. */
  readonly heuristic: string;
  /** What was measured, in the heuristic's own unit. */
  readonly value: number;
  /** Logits (nats) this reason adds to the score. */
  readonly contribution: number;
  /**
   * One readable clause, e.g. `echoes “territorial”, “realities”`. Empty if there is nothing to tell: circumstances, many small
   * reasons together, marks that are absent. Show the rows that have one; the others only count.
   */
  readonly because: string;
  /** The words the reason points at, if any. */
  readonly at?: readonly Place[];
}

/** Stated by the source. */
export interface Given {
  readonly basis: 'given';
}

/** Corrected by a person (see `Corrections`). */
export interface Corrected {
  readonly basis: 'corrected';
}

/** Inferred by heuristics. */
export interface Inferred {
  readonly basis: 'inferred';
  /** Calibrated, 0…1. */
  readonly probability: number;
  readonly evidence: readonly Evidence[];
}

/** Where a statement comes from. */
export type Basis = Given | Corrected | Inferred;
