import { expect, test } from 'vitest';
import { timeOrderOf } from '../../src/text/time-order.js';

test.each([
  [[1, 1, 0], 'oldest-first'],
  [[-1, -1, 0], 'newest-first'],
  [[-1, -1, -1, 1], 'newest-first'],
  [[1, -1, 1, -1], 'threaded'],
  [[1, 1, 1, 1, 1, -1, 1, -1], 'threaded'],
  [[1, 1, 1, -1, 1], 'threaded'],
  // A comment set above or below the others.
  [[-1, 1, 1, 1], 'oldest-first'],
  [[1, 1, 1, -1], 'oldest-first'],
  [[1, -1, -1, -1], 'newest-first'],
  [[1], undefined],
  [[1, -1], undefined],
  [[0, 0, Number.NaN], undefined],
  [[], undefined],
])('steps %j are %s', (steps, order) => {
  expect(timeOrderOf(steps)).toBe(order);
});

test('few steps in a hundred the other way are no threads', () => {
  const steps = (others: number) => Array.from({ length: 100 }, (_, i) => (i > 0 && i <= others ? 1 : -1));
  expect(timeOrderOf(steps(4))).toBe('newest-first');
  expect(timeOrderOf(steps(5))).toBe('threaded');
});
