import { requireAmounts } from './require-amounts.js';

/**
 * Shannon entropy of shares, in bits: 0 if one has everything, log2 of their number if all are equal. 0 without
 * amounts. Shannon 1948. O(n).
 *
 * @throws {DiscussionError} `invalid-option` if an amount is not a number or is below 0.
 *
 * @example
 * entropy([2, 2, 2, 2]); // 2
 */
export function entropy(amounts: readonly number[]): number {
  requireAmounts(amounts);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  let bits = 0;
  for (const amount of amounts) if (amount > 0) bits -= (amount / total) * Math.log2(amount / total);
  return Math.max(0, bits);
}
