import { requireAmounts } from './require-amounts.js';

/**
 * Gini coefficient of non-negative amounts: 0 if all are equal, near 1 if one has everything. 0 for no amounts
 * or only zeros. O(n log n).
 *
 * @throws {DiscussionError} `invalid-option` if an amount is not a number or is below 0.
 *
 * @example
 * gini([0, 0, 0, 4]); // 0.75
 */
export function gini(amounts: readonly number[]): number {
  requireAmounts(amounts);
  const sorted = Float64Array.from(amounts).sort();
  let total = 0;
  let ranked = 0;
  sorted.forEach((amount, i) => {
    total += amount;
    ranked += (i + 1) * amount;
  });
  return total === 0 ? 0 : (2 * ranked) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}
