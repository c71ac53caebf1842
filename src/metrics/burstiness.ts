import { requireAmounts } from './require-amounts.js';

/**
 * Burstiness of a series of gaps (between comments, in seconds or in comments), −1 … 1: −1 for a regular series, 0 for a
 * random one, near 1 for bursts. 0 for fewer than two gaps or only zeros. With the correction for short series of Kim & Jo 2016 to
 * Goh & Barabási 2008: (√(n + 1) r − √(n − 1)) / ((√(n + 1) − 2) r + √(n − 1)), r = deviation / mean. O(n).
 *
 * @throws {DiscussionError} `invalid-option` if a gap is not a number or is below 0.
 *
 * @example
 * burstiness([5, 5, 5, 5]); // -1
 */
export function burstiness(gaps: readonly number[]): number {
  requireAmounts(gaps);
  const n = gaps.length;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / n;
  if (n < 2 || mean === 0) return 0;
  const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / n);
  const r = deviation / mean;
  const more = Math.sqrt(n + 1);
  const less = Math.sqrt(n - 1);
  return (more * r - less) / ((more - 2) * r + less);
}
