import type { Weight } from '../../src/evidence/index.js';
import type { Bend } from './softmax.js';

/** How a heuristic's value becomes features: one column for a straight line, or a hat function per knot. */
export interface Basis {
  readonly id: string;
  /** First column. */
  readonly first: number;
  readonly knots: readonly number[] | undefined;
}

/** Assigns columns to all heuristics, one after another. */
export function layOut(heuristics: readonly { readonly id: string; readonly knots?: readonly number[] }[]): {
  bases: Basis[];
  columns: number;
  bends: Bend[];
} {
  let columns = 0;
  const bends: Bend[] = [];
  const bases = heuristics.map(({ id, knots }) => {
    const first = columns;
    columns += knots?.length ?? 1;
    for (let k = 1; k + 1 < (knots?.length ?? 0); k++) bends.push([first + k - 1, first + k, first + k + 1]);
    return { id, first, knots };
  });
  return { bases, columns, bends };
}

/** Appends the features of one measured value; `NaN` appends nothing. */
export function expand({ first, knots }: Basis, value: number, features: number[], values: number[]): void {
  if (Number.isNaN(value)) return;
  const put = (column: number, amount: number) => {
    if (amount === 0) return;
    features.push(column);
    values.push(amount);
  };
  if (!knots) put(first, value);
  else if (value <= knots[0]!) put(first, 1);
  else if (value >= knots.at(-1)!) put(first + knots.length - 1, 1);
  else {
    let right = 1;
    while (knots[right]! < value) right++;
    const share = (value - knots[right - 1]!) / (knots[right]! - knots[right - 1]!);
    put(first + right - 1, 1 - share);
    put(first + right, share);
  }
}

/** The fitted columns of a heuristic as a weight. */
export function weightOf({ first, knots }: Basis, fitted: Float64Array, from = 0): Weight {
  const at = (k: number) => Math.round(fitted[from + first + k]! * 1e3) / 1e3;
  return knots ? knots.map((value, k) => [value, at(k)] as const) : at(0);
}
