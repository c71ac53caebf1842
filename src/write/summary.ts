import type { Analysis } from '../schema/index.js';

/** A summary for people. */
export function toSummary(analysis: Analysis): string {
  return `${analysis.measures.comments} comments\n`;
}
