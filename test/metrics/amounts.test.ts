import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  burstiness,
  effectiveNumber,
  entropy,
  gini,
  hIndex,
  levelHIndex,
  structuralVirality,
} from '../../src/metrics/index.js';

test('no amounts, one, and equal ones', () => {
  expect([gini([]), gini([3, 3, 3]), gini([0, 0])]).toEqual([0, 0, 0]);
  expect([entropy([]), entropy([7]), entropy([0, 0]), entropy([3, 3])]).toEqual([0, 0, 0, 1]);
  expect([effectiveNumber([]), effectiveNumber([7]), effectiveNumber([0]), effectiveNumber([3, 3, 3])]).toEqual([
    0, 1, 0, 3,
  ]);
  expect([hIndex([]), hIndex([0]), hIndex([9]), hIndex([3, 3, 3])]).toEqual([0, 0, 1, 3]);
  expect([levelHIndex([]), levelHIndex([1])]).toEqual([0, 1]);
  expect([burstiness([]), burstiness([4]), burstiness([0, 0]), burstiness([4, 4, 4])]).toEqual([0, 0, 0, -1]);
  expect([structuralVirality([]), structuralVirality([-1]), structuralVirality([-1, 0])]).toEqual([0, 0, 1]);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '3', undefined])('%s is not an amount', (amount) => {
  for (const measure of [burstiness, effectiveNumber, entropy, gini, hIndex, levelHIndex])
    expect(() => measure([1, amount as number])).toThrow(
      expect.objectContaining({
        code: 'invalid-option',
        message: expect.stringContaining('each of amounts must be a number from 0 on') as string,
      }),
    );
});

test.each<[string, unknown[]]>([
  ['a position there is not', [-1, 5]],
  ['none of its own kind', [-1, 0.5]],
  ['no position', [-1, undefined]],
  ['no number', [Number.NaN]],
  ['a number below −1', [-2, 0]],
  ['itself', [0]],
  ['a circle', [1, 0]],
  ['a circle beside a tree', [-1, 0, 3, 2]],
  ['two roots', [-1, -1, 0]],
])('no structural virality where a parent is %s', (_, parents) => {
  expect(() => structuralVirality(parents as number[])).toThrow(
    expect.objectContaining({
      code: 'invalid-option',
      message: 'parents must form one tree, with -1 for its root.',
    }),
  );
});

test('values in between', () => {
  expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 9);
  expect(entropy([2, 1, 1])).toBeCloseTo(1.5, 9);
  expect(effectiveNumber([3, 1])).toBeCloseTo(1.6, 9);
  expect(burstiness([1, 1, 1, 1, 1, 1, 1, 1, 92])).toBeGreaterThan(0.8);
});

test('h-index of levels: a thin second level keeps it low, unlike the h-index of depths', () => {
  const levels = [1, 1, 10, 83, 19, 12, 7, 6, 4, 2];
  expect(levelHIndex(levels)).toBe(1);
  expect(hIndex(levels.flatMap((count, i) => new Array<number>(count).fill(i + 1)))).toBe(8);
});

test('h-index: h of the numbers are at least h, and no larger h will do', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), (amounts) => {
      const h = hIndex(amounts);
      const atLeast = (least: number) => amounts.filter((amount) => amount >= least).length;
      expect(atLeast(h)).toBeGreaterThanOrEqual(h);
      expect(atLeast(h + 1)).toBeLessThan(h + 1);
    }),
  );
});

test('structural virality is the mean distance between two nodes, whatever their order', () => {
  const tree = fc
    .array(fc.nat(), { minLength: 1, maxLength: 12 })
    .map((picks) => [-1, ...picks.map((pick, i) => pick % (i + 1))]);
  fc.assert(
    fc.property(tree, (parents) => {
      const above = (i: number): number[] => (i < 0 ? [] : [i, ...above(parents[i]!)]);
      let sum = 0;
      for (let i = 0; i < parents.length; i++)
        for (let j = 0; j < parents.length; j++) {
          const [one, other] = [above(i), above(j)];
          sum += one.filter((x) => !other.includes(x)).length + other.filter((x) => !one.includes(x)).length;
        }
      const n = parents.length;
      expect(structuralVirality(parents)).toBeCloseTo(sum / (n * (n - 1)), 9);
      const turned = parents.map((_, i) => n - 1 - i).map((i) => (parents[i]! < 0 ? -1 : n - 1 - parents[i]!));
      expect(structuralVirality(turned)).toBeCloseTo(structuralVirality(parents), 9);
    }),
  );
});
