import type { Analysis } from './analysis.js';
import { DiscussionError } from './errors.js';

/**
 * Whether what should be an Analysis, or layers of one, has these lists; it is not looked at any closer.
 *
 * @throws {DiscussionError} `invalid-analysis`.
 */
export function requireLayers(
  value: Partial<Analysis> | null | undefined,
  lists: readonly (keyof Analysis)[],
  call: string,
): void {
  if (lists.every((list) => Array.isArray(value?.[list]))) return;
  throw new DiscussionError(
    'invalid-analysis',
    `${call} takes an Analysis, at least its ${lists.join(', ')}; a saved one is text: read it with readAnalysis() of discussion-graph/read first.`,
  );
}
