import { expect, test } from 'vitest';
import { addTree, type BinnedChoices, boost } from '../../src/learn/boost.js';

/** A hundred items of three candidates; the first feature identifies the right one, the second is noise. */
const items = Int32Array.from({ length: 101 }, (_, i) => 3 * i);
const rightOf = (item: number) => item % 3;
const choices: BinnedChoices = {
  items,
  columns: [
    Uint8Array.from({ length: 300 }, (_, row) => (row % 3 === rightOf(Math.floor(row / 3)) ? 2 : 1)),
    Uint8Array.from({ length: 300 }, (_, row) => (row * 7) % 5),
  ],
  targets: Float32Array.from({ length: 300 }, (_, row) => Number(row % 3 === rightOf(Math.floor(row / 3)))),
  bases: new Float32Array(300),
};
const all = Int32Array.from({ length: 100 }, (_, i) => i);
const weights = new Float32Array(100).fill(1);
const options = { trees: 8, depth: 2, rate: 0.3 };

function scoresOf(trees: ReturnType<typeof boost>): number[] {
  const scores = new Float32Array(300);
  for (const tree of trees) addTree(tree, choices.columns, scores);
  return [...scores];
}

test('the feature that identifies the right candidate is found', () => {
  const scores = scoresOf(boost(choices, all, weights, options));
  for (const item of all) {
    const three = [0, 1, 2].map((k) => scores[3 * item + k]!);
    expect(three.indexOf(Math.max(...three))).toBe(rightOf(item));
  }
});

test('the same seed gives the same trees, another seed different ones', () => {
  const fit = (seed: number) => boost(choices, all, weights, { ...options, seed });
  expect(fit(5)).toEqual(fit(5));
  expect(scoresOf(fit(5))).not.toEqual(scoresOf(fit(6)));
});
