import type { LiveAnalysis } from '../analyze.js';

/** What became of one input. */
export interface Outcome {
  /** 1-based line of the input, when it holds one discussion a line. */
  readonly line?: number;
  readonly id?: string | undefined;
  readonly analysis?: LiveAnalysis;
  /** Why there is no analysis. */
  readonly error?: unknown;
}
