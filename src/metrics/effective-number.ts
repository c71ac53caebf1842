import { requireAmounts } from './require-amounts.js';

/**
 * Effective number: how many people with equal shares would be as diverse, 1 / Σ share²; 0 if there are no amounts.
 * Between 1 and the number of people. Hill 1973 (order 2), the inverse of Simpson's and Herfindahl's index. O(n).
 *
 * @throws {DiscussionError} `invalid-option` if an amount is not a number or is below 0.
 *
 * @example
 * effectiveNumber([5, 5, 0]); // 2
 */
export function effectiveNumber(amounts: readonly number[]): number {
  requireAmounts(amounts);
  let total = 0;
  let squares = 0;
  for (const amount of amounts) {
    total += amount;
    squares += amount * amount;
  }
  return squares === 0 ? 0 : (total * total) / squares;
}
