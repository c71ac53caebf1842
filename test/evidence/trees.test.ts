import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  binOf,
  compileTrees,
  createBinner,
  isTreeWeights,
  scoreTrees,
  shareTrees,
  type TreeWeights,
} from '../../src/evidence/index.js';

/** Three features with four bins each plus bin 0; the last feature is the same for all candidates. */
const CUTS = [
  [1, 2, 3],
  [0.5, 1, 1.5],
  [-1, 0, 10],
];
const USUAL = [
  [100, 200, 300, 400, 0],
  [0, 0, 0, 0, 1000],
  [1000, 0, 0, 0, 0],
];
const NAMES = ['a', 'b', 'c'];
const isShared = (feature: number) => feature === 2;
const tree = fc.integer({ min: 0, max: 4 }).chain((count) =>
  fc.record({
    questions: fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { minLength: count, maxLength: count }),
    values: fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 1 << count, maxLength: 1 << count }),
  }),
);
const forest = fc.array(tree, { maxLength: 8 });
const row = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)).map((bins) => Uint8Array.from(bins));

function packed(trees: readonly { questions: [number, number][]; values: number[] }[]): TreeWeights {
  const flat = trees.flatMap(({ questions, values }) => [questions.length, ...questions.flat(), ...values]);
  return { features: NAMES, cuts: CUTS, usual: USUAL, trees: flat };
}

/** The definition, implemented literally. */
function sumOf(trees: readonly { questions: [number, number][]; values: number[] }[], bins: Uint8Array): number {
  return trees.reduce((sum, { questions, values }) => {
    const answers = questions.map(([feature, bin]) => (bins[feature]! > bin ? '1' : '0')).join('');
    return sum + values[Number.parseInt(`0${answers}`, 2)]! / 1000;
  }, 0);
}

test('a value is in bin 1 + the number of cuts at or below it; NaN is in bin 0', () => {
  const binner = createBinner([0.25, 0.5, 7]);
  const bins = [Number.NaN, -5, 0.2499, 0.25, 0.4, 0.5, 6.9, 7, 1e9].map((value) => binOf(binner, value));
  expect(bins).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  const single = createBinner([]);
  expect([binOf(single, 3), binOf(single, Number.NaN)]).toEqual([1, 0]);
});

test('bins agree with counting, whatever the cuts', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(cuts, fc.integer({ min: -1100, max: 1100 }), (values, tenths) => {
      const rising = values.map((value) => value / 10).sort((a, b) => a - b);
      const value = Math.fround(tenths / 10);
      expect(binOf(createBinner(rising), value)).toBe(1 + rising.filter((cut) => Math.fround(cut) <= value).length);
    }),
  );
});

test('candidates get the value of their answers, whichever features are shared', () => {
  fc.assert(
    fc.property(forest, fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat(4), (trees, rows, shared) => {
      const candidates = rows.map((bins) => Uint8Array.of(bins[0]!, bins[1]!, shared));
      const columns = [0, 1].map((f) => Uint8Array.from(candidates, (bins) => bins[f]!));
      const scores = new Float64Array(rows.length);
      scoreTrees(
        compileTrees(packed(trees), NAMES, isShared),
        [...columns, Uint8Array.of(shared)],
        rows.length,
        scores,
      );
      candidates.forEach((bins, k) => {
        expect(scores[k]).toBeCloseTo(sumOf(trees, bins), 4);
      });
    }),
  );
});

test('the shares of the features sum to what the trees add, up to a constant', () => {
  fc.assert(
    fc.property(forest, row, row, (trees, one, other) => {
      const compiled = compileTrees(packed(trees), NAMES, isShared);
      const difference = (bins: Uint8Array) => {
        const shares = new Float64Array(3);
        shareTrees(compiled, bins, shares);
        return shares.reduce((sum, share) => sum + share, 0) - sumOf(trees, bins);
      };
      expect(difference(one)).toBeCloseTo(difference(other), 4);
    }),
  );
});

test('a share is what the answer changes relative to a typical candidate', () => {
  const trees = compileTrees(packed([{ questions: [[0, 1]], values: [0, 1000] }]), NAMES, isShared);
  const shares = new Float64Array(3);
  shareTrees(trees, Uint8Array.of(4, 0, 0), shares);
  expect([...shares]).toEqual([expect.closeTo(0.3, 6), 0, 0]);
});

test('features are known by their names: others may be measured, in another order', () => {
  fc.assert(
    fc.property(forest, row, (trees, bins) => {
      const score = (names: readonly string[], columns: readonly number[], shared: number) => {
        const scores = new Float64Array(1);
        const compiled = compileTrees(packed(trees), names, (feature) => feature === shared);
        scoreTrees(
          compiled,
          columns.map((bin) => Uint8Array.of(bin)),
          1,
          scores,
        );
        return scores[0];
      };
      const [a, b, c] = bins as unknown as [number, number, number];
      expect(score(['c', 'new', 'b', 'a'], [c, 1, b, a], 0)).toBeCloseTo(sumOf(trees, bins), 5);
    }),
  );
});

test('weights are valid if they use only measured features, each once', () => {
  const weights = packed([{ questions: [[0, 1]], values: [0, 1000] }]);
  expect(isTreeWeights(weights, ['c', 'b', 'new', 'a'])).toBe(true);
  expect(isTreeWeights(weights, ['a', 'b'])).toBe(false);
  expect(isTreeWeights({ ...weights, features: ['a', 'b', 'b'] }, NAMES)).toBe(false);
  expect(isTreeWeights({ ...weights, usual: USUAL.slice(1) }, NAMES)).toBe(false);
  expect(isTreeWeights({ ...weights, trees: [1, 0, 9, 0, 1000] }, NAMES)).toBe(false);
});

test.each<[string, number[], number]>([
  ['more than bins have bits for', Array.from({ length: 127 }, (_, k) => k), 129],
  ['falling', [1, 3, 2], 5],
  ['twice the same', [1, 2, 2], 5],
  ['without end', [1, 2, Number.POSITIVE_INFINITY], 5],
  ['no numbers', [1, 2, null as never], 5],
  ['one bin short', [1, 2, 3], 4],
  ['one bin too many', [1, 2, 3], 6],
])('weights whose cuts are %s are not sound', (_, cuts, bins) => {
  const weights = packed([{ questions: [[1, 1]], values: [0, 1000] }]);
  const usual = new Array<number>(bins).fill(1);
  expect(isTreeWeights({ ...weights, cuts: [cuts, ...CUTS.slice(1)], usual: [usual, ...USUAL.slice(1)] }, NAMES)).toBe(
    false,
  );
});

test('the most cuts that are sound score as they are defined', () => {
  const cuts = Array.from({ length: 126 }, (_, k) => k);
  const usual = new Array<number>(128).fill(1);
  const weights = { features: ['a'], cuts: [cuts], usual: [usual], trees: [1, 0, 126, 0, 1000] };
  expect(isTreeWeights(weights, ['a'])).toBe(true);
  const compiled = compileTrees(weights, ['a'], () => false);
  const bins = [Number.NaN, -1, 124, 125].map((value) => binOf(compiled.binners[0]!, value));
  const scores = new Float64Array(4);
  scoreTrees(compiled, [Uint8Array.from(bins)], 4, scores);
  expect([...scores]).toEqual([0, 0, 0, 1]);
});
