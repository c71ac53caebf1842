import { requireAmounts } from './require-amounts.js';

/**
 * h-index: the largest h such that h of the numbers are at least h; 0 for none. For the replies to each of someone's comments:
 * h comments got h replies or more. For the depths of a thread's comments: h of them are at least h levels deep, which one long
 * tail does not change. Hirsch 2005. O(n).
 *
 * @throws {DiscussionError} `invalid-option` if an amount is not a number or is below 0.
 *
 * @example
 * hIndex([4, 3, 3, 0]); // 3
 */
export function hIndex(amounts: ArrayLike<number>): number {
  requireAmounts(amounts);
  const n = amounts.length;
  const atLeast = new Int32Array(n + 2);
  for (let i = 0; i < n; i++) atLeast[Math.min(n, Math.floor(amounts[i]!))]!++;
  let h = n;
  while (h > 0 && atLeast[h]! < h) {
    atLeast[h - 1]! += atLeast[h]!;
    h--;
  }
  return h;
}
