import { expect, test } from 'vitest';
import { besideOf, type Certainty, certaintyOf, oddsOf } from '../../src/quotations/certainty.js';

const straight = { slope: 1, offset: 0 };
const certainty: Certainty = {
  ways: { 'floating none direct': 0.5 },
  other: 0.8,
  beside: { name: straight, noun: straight, nothing: straight, pronoun: { slope: 0, offset: 0 } },
};

test('certainty is the trust in the way of finding times the trust in the votes', () => {
  expect(certaintyOf(certainty, 'floating none direct', 'nothing', 0.9)).toBeCloseTo(0.45);
  expect(certaintyOf(certainty, 'some rarer way', 'name', 0.9)).toBeCloseTo(0.72);
  expect(certaintyOf(certainty, 'some rarer way', 'pronoun', 0.9)).toBeCloseTo(0.4);
});

test('odds stay finite', () => {
  expect(oddsOf(1)).toBeCloseTo(-oddsOf(0));
  expect(Number.isFinite(oddsOf(1))).toBe(true);
});

test.each([
  [undefined, 'nothing'],
  [{ from: 0, to: 1, mention: 3 }, 'name'],
  [{ from: 0, to: 1, pronoun: 'f' as const }, 'pronoun'],
  [{ from: 0, to: 1 }, 'noun'],
])('beside the words: %o', (source, beside) => {
  expect(besideOf({ parts: [], cue: undefined, source, pattern: 'floating', sentence: 0 })).toBe(beside);
});
