/** How many parents are right on threaded pages that no reply weights were learned from. Floors may only rise. */
import { expect, test } from 'vitest';
import { linked, writtenPages } from '../../bench/accuracy/threaded.js';
import { asThreaded } from '../../bench/fit/replies/threaded.js';
import { evaluateReplies } from '../../src/learn/index.js';

const pages = writtenPages();

test.each([
  ['dates', 'auto', 0.86],
  ['ages', 'auto', 0.79],
  ['nothing', 'threaded', 0.8],
] as const)('with %s printed and layout %s, %d of the parents are right', (printed, layout, floor) => {
  const discussions = pages.map((page) => linked(asThreaded(page, printed)));
  expect(evaluateReplies(discussions, { layout }).accuracy).toBeGreaterThanOrEqual(floor);
});
