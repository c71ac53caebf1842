import type { Trees, TreeWeights } from '../evidence/index.js';

/** Fitted weights of both looks. */
export interface ReplyWeights {
  readonly first: TreeWeights;
  readonly second: TreeWeights;
  /** Factor on all final scores, 0…1, default 1: how far to trust the weights on a site they have not seen. */
  readonly calm?: number | undefined;
}

/** The trees of both looks. */
export interface Looks {
  readonly first: Trees;
  readonly second: Trees;
  readonly calm: number;
  /** Logits added to comments by the person addressed. */
  readonly spokenTo: number;
}
