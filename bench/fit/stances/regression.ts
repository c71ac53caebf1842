import { minimize } from '../lbfgs.js';
import type { Design } from './design.js';
import { CORE, type Item } from './pairs.js';

/** Weight of the data relative to Σ w². */
const DATA = 0.066;
/** How strongly a gram's column is scaled by how one-sided the gram is. */
const SIDED = 0.5;

/** Weights for agreeing and for disagreeing, relative to neutral; the last of each is the constant. */
export interface Regression {
  readonly agrees: Float64Array;
  readonly disagrees: Float64Array;
}

/**
 * Ridge-penalised multinomial regression on the pairs `chosen`. Classes are weighted by the inverse root of their size
 * in the core; columns of grams are first scaled by their log ratios (Wang & Manning 2012, naive Bayes as a prior).
 * Deterministic.
 */
export function regress(design: Design, items: readonly Item[], chosen: readonly number[]): Regression {
  const { columns, rows, index, grams } = design;
  const targets = items.map(({ target }) => target);
  const core = chosen.filter((r) => CORE.includes(items[r]!.source));
  const sizes = [0, 1, 2].map((c) => core.filter((r) => items[r]!.label === c).length);
  const weights = chosen.map((r) => items[r]!.weight / Math.sqrt(Math.max(1, sizes[items[r]!.label]!)));
  const mean = sum(weights) / sum(chosen.map((r) => items[r]!.weight));
  const scales = oneSidedness(design, items, chosen, sizes);
  const values = design.values.map((value, k) => (index[k]! < grams ? value : value * scales[index[k]!]!));
  const constants = 3 * columns;
  const x = new Float64Array(constants + 3);
  minimize(
    (w, gradient) => {
      let loss = 0;
      for (let j = 0; j < constants; j++) {
        loss += 0.5 * w[j]! * w[j]!;
        gradient[j] = w[j]!;
      }
      gradient.fill(0, constants);
      for (let i = 0; i < chosen.length; i++) {
        const r = chosen[i]!;
        const from = rows[r]!;
        const to = rows[r + 1]!;
        let a = w[constants]!;
        let d = w[constants + 1]!;
        let n = w[constants + 2]!;
        for (let k = from; k < to; k++) {
          const j = 3 * index[k]!;
          const value = values[k]!;
          a += w[j]! * value;
          d += w[j + 1]! * value;
          n += w[j + 2]! * value;
        }
        const top = Math.max(a, d, n);
        const ea = Math.exp(a - top);
        const ed = Math.exp(d - top);
        const en = Math.exp(n - top);
        const mass = ea + ed + en;
        const target = targets[r]!;
        const weight = (DATA * weights[i]!) / mean;
        loss += weight * (top + Math.log(mass) - target[0]! * a - target[1]! * d - target[2]! * n);
        const pa = weight * (ea / mass - target[0]!);
        const pd = weight * (ed / mass - target[1]!);
        const pn = weight * (en / mass - target[2]!);
        for (let k = from; k < to; k++) {
          const j = 3 * index[k]!;
          const value = values[k]!;
          gradient[j]! += pa * value;
          gradient[j + 1]! += pd * value;
          gradient[j + 2]! += pn * value;
        }
        gradient[constants]! += pa;
        gradient[constants + 1]! += pd;
        gradient[constants + 2]! += pn;
      }
      return loss;
    },
    x,
    { rounds: 60, memory: 8 },
  );
  const side = (c: number) =>
    Float64Array.from({ length: columns + 1 }, (_, j) => (x[3 * j + c]! - x[3 * j + 2]!) * (scales[j] ?? 1));
  return { agrees: side(0), disagrees: side(1) };
}

/**
 * The factor on each column: the greater, the less evenly a gram is distributed over the classes, as if these were
 * equally large in the core; 1 for columns that are not grams.
 */
function oneSidedness(
  { columns, grams, rows, index }: Design,
  items: readonly Item[],
  chosen: readonly number[],
  sizes: readonly number[],
): Float64Array {
  const counts = new Float64Array(3 * columns);
  const pairs = new Float64Array(columns);
  for (const r of chosen) {
    const { target, weight } = items[r]!;
    const shares = target.map((share, c) => (weight * share * chosen.length) / (3 * Math.max(1, sizes[c]!)));
    for (let k = rows[r]!; k < rows[r + 1]!; k++) {
      const j = index[k]!;
      if (j < grams) continue;
      pairs[j]! += weight;
      for (let c = 0; c < 3; c++) counts[3 * j + c]! += shares[c]!;
    }
  }
  const all = [0, 1, 2].map((c) => {
    let sum = 0;
    for (let j = grams; j < columns; j++) sum += counts[3 * j + c]! + 1;
    return sum;
  });
  const ratios = new Float64Array(columns).fill(1);
  let squares = 0;
  let total = 0;
  for (let j = grams; j < columns; j++) {
    const [a, d, n] = all.map((sum, c) => Math.log((counts[3 * j + c]! + 1) / sum)) as [number, number, number];
    ratios[j] = 0.5 * Math.abs(d - a) + 0.25 * Math.abs(n - (d + a) / 2);
    squares += pairs[j]! * ratios[j]! ** 2;
    total += pairs[j]!;
  }
  const usual = Math.sqrt(squares / Math.max(1, total)) || 1;
  return ratios.map((ratio, j) => (j < grams ? 1 : 1 - SIDED + (SIDED * ratio) / usual));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
