import type { LiveAnalysis } from '../analyze.js';

/** What became of one input. */
export interface Outcome {
  /** 1-based line of the input, if it has one discussion per line. */
  readonly line?: number;
  readonly id?: string | undefined;
  /** Its number, from 1, among several in an export. */
  readonly among?: number | undefined;
  readonly analysis?: LiveAnalysis;
  /** Whether a page of text was read, not data. */
  readonly isPage?: boolean;
  /** Why there is no analysis. */
  readonly error?: unknown;
}
