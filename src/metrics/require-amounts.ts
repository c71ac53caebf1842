import { wrongOption } from '../schema/require-options.js';

/** @throws {DiscussionError} `invalid-option` if an amount is no number, below 0 or without end. O(n). */
export function requireAmounts(amounts: ArrayLike<number>): void {
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!;
    if (!(Number.isFinite(amount) && amount >= 0)) throw wrongOption('each of amounts', 'a number from 0 on', amount);
  }
}
