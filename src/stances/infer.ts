import type { Discussion, Quotation, Reply, Speaker, Stance } from '../schema/index.js';

/** The layers stances are inferred from. */
export interface StanceInput {
  readonly replies: readonly Reply[];
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
}

/** How to infer stances. */
export interface StanceOptions {
  /** The graph shows a stance as an edge from this probability on. */
  readonly edgeAbove?: number;
}

/** Infers stances. */
export function inferStances(_discussion: Discussion, _input: StanceInput, _options: StanceOptions = {}): Stance[] {
  return [];
}
