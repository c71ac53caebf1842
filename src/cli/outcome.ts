import type { LiveAnalysis } from '../analyze.js';

/** What became of one input. */
export interface Outcome {
  /** 1-based line of the input, when it holds one discussion a line. */
  readonly line?: number;
  readonly id?: string | undefined;
  /** Which one it is, from 1, of several that an export holds. */
  readonly among?: number | undefined;
  readonly analysis?: LiveAnalysis;
  /** Why there is no analysis. */
  readonly error?: unknown;
}
