import type { Place } from './span.js';

/**
 * One measured reason. Contributions of a result sum to its score, so an explanation is arithmetic, not commentary. A score is
 * the logit of the probability for stances only; elsewhere that also depends on the scores of what was not chosen.
 */
export interface Evidence {
  /** Id of the heuristic that measured it, e.g. `replies/echoes-words`. */
  readonly heuristic: string;
  /** What was measured, in the heuristic's own unit. */
  readonly value: number;
  /** Logits (nats) this reason adds to the score. */
  readonly contribution: number;
  /** One readable clause, e.g. `echoes “territorial”, “realities”`. */
  readonly because: string;
  /** The words that are the reason, where there are any. */
  readonly at?: readonly Place[];
}

/** The source said so. */
export interface Given {
  readonly basis: 'given';
}

/** A person corrected it (see `Corrections`). */
export interface Corrected {
  readonly basis: 'corrected';
}

/** A heuristic inference. */
export interface Inferred {
  readonly basis: 'inferred';
  /** Calibrated, 0…1. */
  readonly probability: number;
  readonly evidence: readonly Evidence[];
}

/** How a statement came about. */
export type Basis = Given | Corrected | Inferred;
