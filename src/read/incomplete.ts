import type { Diagnostic, Discussion } from '../schema/index.js';

/** Sites count removed comments, too, so a few may be missing. */
const NEARLY_ALL = 0.9;

/** Reports that the source counts more comments than there are. O(comments). */
export function reportIncomplete({ comments, commentsCounted = 0 }: Discussion, line?: number): Diagnostic[] {
  const read = comments.filter(({ ghost }) => !ghost).length;
  if (read >= NEARLY_ALL * commentsCounted) return [];
  const message = `The source counts ${commentsCounted} comments, of which ${read} ${read === 1 ? 'is' : 'are'} here; who answers a missing one is linked to another.`;
  return [{ code: 'incomplete', message, ...(line === undefined ? {} : { line }) }];
}
