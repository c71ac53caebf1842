import type { Trees, TreeWeights } from '../evidence/index.js';

/** Fitted weights of both looks. */
export interface ReplyWeights {
  readonly first: TreeWeights;
  readonly second: TreeWeights;
}

/** The trees of both looks. */
export interface Looks {
  readonly first: Trees;
  readonly second: Trees;
}
