import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areThreaded, momentsOf, whereOver } from '../../src/replies/moments.js';
import type { Comment } from '../../src/schema/index.js';

const commentsOf = (rows: readonly Pick<Comment, 'minutesAgo' | 'createdAt'>[]) =>
  rows.map((row, i): Comment => ({ id: `c${i}`, author: 'Ann', text: '', ...row }));

test('ages count backwards, times forwards; the page’s days are whole ones', () => {
  expect([...momentsOf(commentsOf([{ minutesAgo: 2 }, {}, { minutesAgo: 0 }]))]).toEqual([-120, Number.NaN, -0]);
  const [first, second] = momentsOf(commentsOf([{ createdAt: '2026-03-14' }, { createdAt: '2026-03-15T00:01' }]));
  expect(second! - first!).toBe(86_460);
});

test('what more comments have counts, and times with and without an offset cannot be compared', () => {
  const both = commentsOf([{ minutesAgo: 1, createdAt: '2026-03-14T10:00' }, { createdAt: '2026-03-14T10:01' }]);
  const [first, second] = momentsOf(both);
  expect(second! - first!).toBe(60);
  const mixed = commentsOf([{ createdAt: '2026-03-14T10:00' }, { createdAt: '2026-03-14T10:01Z' }]);
  expect([...momentsOf(mixed)]).toEqual([Number.NaN, Number.NaN]);
});

test('comments are threaded if at least half have a time, and several times rise and several fall', () => {
  const isThreaded = (ages: readonly (number | undefined)[]) =>
    areThreaded(momentsOf(commentsOf(ages.map((age) => (age === undefined ? {} : { minutesAgo: age })))));
  expect(isThreaded([100, 40, 90, 30, 83])).toBe(true);
  expect(isThreaded([100, 90, 80, 70, 60])).toBe(false);
  expect(isThreaded([60, 70, 80, 90, 100])).toBe(false);
  // One comment set above the others.
  expect(isThreaded([10, 100, 90, 80, 70])).toBe(false);
  expect(isThreaded([100, 40, 90, 30, 83, ...Array.from({ length: 6 }, () => undefined)])).toBe(false);
  expect(isThreaded([])).toBe(false);
});

test('a comment is over where the first older one stands', () => {
  expect([...whereOver(Float64Array.of(1, 5, 3, Number.NaN, 7, 2))]).toEqual([6, 2, 5, 6, 5, 6]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), (times) => {
      const over = whereOver(Float64Array.from(times));
      over.forEach((at, i) => {
        const older = times.findIndex((time, k) => k > i && time < times[i]!);
        expect(at).toBe(older < 0 ? times.length : older);
      });
    }),
  );
});
