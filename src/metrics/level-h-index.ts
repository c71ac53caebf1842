import { requireAmounts } from './require-amounts.js';

/**
 * Discussion h-index: the deepest level such that it and every level above it have at least as many comments as their
 * number; 0 without comments. High if many people argue at depth. One thin level near the top keeps it low, unlike `hIndex` of
 * the depths. `levels`: number of comments on level 1, 2, …. The controversy measure of Gómez,
 * Kaltenbrunner & López 2008. O(levels).
 *
 * @throws {DiscussionError} `invalid-option` if an amount is not a number or is below 0.
 *
 * @example
 * levelHIndex([3, 4, 5, 1]); // 3
 */
export function levelHIndex(levels: readonly number[]): number {
  requireAmounts(levels);
  let h = 0;
  while (levels[h]! > h) h++;
  return h;
}
