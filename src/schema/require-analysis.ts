import type { Analysis } from './analysis.js';
import { DiscussionError } from './errors.js';

/** @throws {DiscussionError} `invalid-analysis` for what is none; it is not looked at any closer. */
export function requireAnalysis(value: Analysis, call: string): void {
  if (!Array.isArray(value?.replies))
    throw new DiscussionError(
      'invalid-analysis',
      `${call} takes an Analysis; read a saved one with readAnalysis() of discussion-graph/read first.`,
    );
}
