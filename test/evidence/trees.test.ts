import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  binOf,
  compileTrees,
  scoreTables,
  shareTrees,
  sumTrees,
  type TreeWeights,
  tabulate,
} from '../../src/evidence/index.js';

/** Three features of four bins each besides the empty one. */
const CUTS = [
  [1, 2, 3],
  [0.5, 1, 1.5],
  [-1, 0, 10],
];
const leaf = fc.integer({ min: -2000, max: 2000 }).map((value) => [-1, value]);
const split = (below: fc.Arbitrary<number[]>) =>
  fc
    .tuple(fc.nat(2), fc.nat(3), fc.integer({ min: -900, max: 900 }), below, below)
    .map(([feature, bin, value, left, right]) => [feature, bin, value, ...left, ...right]);
const twoQuestions = fc.oneof(leaf, split(fc.oneof(leaf, split(leaf))));
const forest = fc
  .array(twoQuestions, { maxLength: 8 })
  .map((trees): TreeWeights => ({ features: ['a', 'b', 'c'], cuts: CUTS, nodes: trees.flat() }));
const row = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)).map((bins) => Uint8Array.from(bins));

test('a value is in the bin of the cuts at or below it; what does not apply is in bin 0', () => {
  const { binners } = compileTrees({ features: ['a'], cuts: [[0.25, 0.5, 7]], nodes: [] });
  const bins = [Number.NaN, -5, 0.2499, 0.25, 0.4, 0.5, 6.9, 7, 1e9].map((value) => binOf(binners[0]!, value));
  expect(bins).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  const [single] = compileTrees({ features: ['a'], cuts: [[]], nodes: [] }).binners;
  expect([binOf(single!, 3), binOf(single!, Number.NaN)]).toEqual([1, 0]);
});

test('bins agree with counting, whatever the cuts', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(cuts, fc.integer({ min: -1100, max: 1100 }), (values, tenths) => {
      const rising = values.map((value) => value / 10).sort((a, b) => a - b);
      const { binners } = compileTrees({ features: ['a'], cuts: [rising], nodes: [] });
      const value = Math.fround(tenths / 10);
      expect(binOf(binners[0]!, value)).toBe(1 + rising.filter((cut) => Math.fround(cut) <= value).length);
    }),
  );
});

test('tables give the scores of the trees, up to what is the same for all candidates', () => {
  fc.assert(
    fc.property(forest, fc.array(row, { minLength: 2, maxLength: 6 }), fc.nat(4), (weights, rows, shared) => {
      const trees = compileTrees(weights);
      const candidates = rows.map((bins) => Uint8Array.of(bins[0]!, bins[1]!, shared));
      const columns = [0, 1].map((f) => Uint8Array.from(candidates, (bins) => bins[f]!));
      const scores = new Float64Array(rows.length);
      scoreTables(tabulate(trees, 2), columns, Uint8Array.of(shared), rows.length, scores);
      const sums = candidates.map((bins) => sumTrees(trees, bins));
      sums.forEach((sum, k) => {
        expect(scores[k]! - scores[0]!).toBeCloseTo(sum - sums[0]!, 4);
      });
    }),
  );
});

test('the shares of the features sum to what the trees add, up to a constant', () => {
  fc.assert(
    fc.property(forest, row, row, (weights, one, other) => {
      const trees = compileTrees(weights);
      const difference = (bins: Uint8Array) => {
        const shares = new Float64Array(3);
        shareTrees(trees, bins, shares);
        return shares.reduce((sum, share) => sum + share, 0) - sumTrees(trees, bins);
      };
      expect(difference(one)).toBeCloseTo(difference(other), 4);
    }),
  );
});
