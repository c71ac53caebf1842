import { stanceHeuristics } from '../../../src/stances/heuristics/index.js';
import { shareOf } from '../../../src/stances/wording/wording.js';
import { type Basis, expand, layOut } from '../basis.js';
import { CORE, type Item } from './pairs.js';

/** Pairs as sparse rows: columns of the heuristics, one per source, then the grams, common ones first. */
export interface Design {
  readonly bases: readonly Basis[];
  /** Per heuristic column, the factor on its values. */
  readonly scales: Float64Array;
  /** Columns before this one belong to heuristics. */
  readonly sources: number;
  readonly sourceNames: readonly string[];
  /** Columns from this one on belong to grams. */
  readonly grams: number;
  /** Key of each gram column. */
  readonly keys: Int32Array;
  readonly columns: number;
  /** Row r has entries `rows[r]` … `rows[r + 1] - 1`. */
  readonly rows: Int32Array;
  readonly index: Int32Array;
  readonly values: Float32Array;
}

/**
 * Standard deviation that heuristic columns are scaled to: the smaller it is, the more the ridge shrinks their weights.
 */
const SPREAD = 0.15;
/** Value of the column for a pair's source, which absorbs how common each label is there. */
const SOURCE = 0.2;
/** Value of a gram in a pair with a single gram. */
const GRAM = 4.53;
/** Fewest pairs in which a gram must occur. */
const LEAST_PAIRS = 3;

/** Lays out pairs for the regression, without using labels. */
export function layOutPairs(items: readonly Item[]): Design {
  const { bases, columns: sources } = layOut(stanceHeuristics);
  const sourceNames = [...new Set(items.map(({ source }) => source))].sort();
  const grams = sources + sourceNames.length;
  const counts = new Map<number, number>();
  for (const { keys } of items) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= LEAST_PAIRS).sort(([a, m], [b, n]) => n - m || a - b);
  const columnOf = new Map(usual.map(([key], k) => [key, grams + k]));
  const scales = scalesOf(items, bases, sources);
  const rows = [0];
  const index: number[] = [];
  const amounts: number[] = [];
  for (const { values, keys, source, grams: count } of items) {
    const first = index.length;
    bases.forEach((basis, h) => {
      expand(basis, values[h]!, index, amounts);
    });
    for (let k = first; k < index.length; k++) amounts[k]! *= scales[index[k]!]!;
    index.push(sources + sourceNames.indexOf(source));
    amounts.push(SOURCE);
    for (const key of keys) {
      const column = columnOf.get(key);
      if (column === undefined) continue;
      index.push(column);
      amounts.push(GRAM * shareOf(count));
    }
    rows.push(index.length);
  }
  return {
    bases,
    scales,
    sources,
    sourceNames,
    grams,
    keys: Int32Array.from(usual, ([key]) => key),
    columns: grams + usual.length,
    rows: Int32Array.from(rows),
    index: Int32Array.from(index),
    values: Float32Array.from(amounts),
  };
}

/** Logits of one unit of a gram's weight in a pair with a single gram. */
export const GRAM_VALUE = GRAM;

function scalesOf(items: readonly Item[], bases: readonly Basis[], columns: number): Float64Array {
  const sums = new Float64Array(columns);
  const squares = new Float64Array(columns);
  for (const { values } of items) {
    const index: number[] = [];
    const amounts: number[] = [];
    bases.forEach((basis, h) => {
      expand(basis, values[h]!, index, amounts);
    });
    index.forEach((column, k) => {
      sums[column]! += amounts[k]!;
      squares[column]! += amounts[k]! ** 2;
    });
  }
  return squares.map((square, column) => {
    const variance = square / items.length - (sums[column]! / items.length) ** 2;
    return variance > 1e-8 ? SPREAD / Math.sqrt(variance) : 0;
  });
}

/** Mean weight of the columns of the core sources among `names`, for a pair of unknown source. */
export function unknownSource(names: readonly string[], weightOf: (name: string) => number): number {
  const core = names.filter((name) => CORE.includes(name));
  return (SOURCE * core.reduce((sum, name) => sum + weightOf(name), 0)) / Math.max(1, core.length);
}
