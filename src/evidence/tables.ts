import type { Trees } from './trees.js';

/** What two features say together: `cells[bin of the first * width + bin of the second]`, in logits. */
interface Table {
  readonly first: number;
  readonly second: number;
  readonly width: number;
  readonly cells: Float32Array;
}

/**
 * Trees of at most two questions each, summed into one table for each pair of features: the same scores from a few
 * look-ups. Features from `varying` on are the same for all candidates of an item, so their tables are folded into
 * curves once an item.
 */
export interface Tables {
  readonly pairs: readonly Table[];
  /** Tables of a varying feature (first) with one that is the same for all candidates (second). */
  readonly folded: readonly Table[];
  /** One curve a varying feature. */
  readonly curves: readonly Float32Array[];
  readonly folds: readonly Float32Array[];
  readonly varying: number;
}

/** O(nodes · bins²), once. */
export function tabulate(trees: Trees, varying: number): Tables {
  const sizes = trees.binners.map(({ cuts }) => cuts.length + 2);
  const tables = new Map<number, Table>();
  const curves = sizes.slice(0, varying).map((size) => new Float32Array(size));
  const add = (one: number, oneBins: Range, other: number, otherBins: Range, value: number) => {
    if (one >= varying && other >= varying) return;
    if (one === other || other < 0) {
      const from = Math.max(oneBins.from, one === other ? otherBins.from : 0);
      const to = Math.min(oneBins.to, one === other ? otherBins.to : sizes[one]!);
      if (one < varying) for (let bin = from; bin < to; bin++) curves[one]![bin]! += value;
      return;
    }
    if (one > other) {
      add(other, otherBins, one, oneBins, value);
      return;
    }
    const key = one * sizes.length + other;
    let table = tables.get(key);
    if (table === undefined) {
      const width = other < varying ? sizes[other]! : sizes[one]!;
      table = { first: one, second: other, width, cells: new Float32Array(sizes[one]! * sizes[other]!) };
      tables.set(key, table);
    }
    for (let a = oneBins.from; a < oneBins.to; a++)
      for (let b = otherBins.from; b < otherBins.to; b++)
        table.cells[other < varying ? a * table.width + b : b * table.width + a]! += value;
  };
  const { roots, features, bins, rights, values } = trees;
  for (const root of roots) {
    const one = features[root]!;
    if (one < 0) continue;
    for (const [child, range] of [
      [root + 1, { from: 0, to: bins[root]! + 1 }],
      [rights[root]!, { from: bins[root]! + 1, to: sizes[one]! }],
    ] as const) {
      const other = features[child]!;
      if (other < 0) add(one, range, -1, range, values[child]!);
      else {
        add(one, range, other, { from: 0, to: bins[child]! + 1 }, values[child + 1]!);
        add(one, range, other, { from: bins[child]! + 1, to: sizes[other]! }, values[rights[child]!]!);
      }
    }
  }
  const all = [...tables.values()];
  return {
    pairs: all.filter(({ second }) => second < varying),
    folded: all.filter(({ second }) => second >= varying),
    curves,
    folds: curves.map((curve) => curve.slice()),
    varying,
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Adds up the scores of an item's first `count` candidates: `columns[feature][candidate]` is a bin; `fixed` holds the
 * bins of the features that are the same for all of them. O(tables · candidates).
 */
export function scoreTables(
  { pairs, folded, curves, folds, varying }: Tables,
  columns: readonly Uint8Array[],
  fixed: Uint8Array,
  count: number,
  scores: Float64Array,
): void {
  for (let f = 0; f < varying; f++) folds[f]!.set(curves[f]!);
  for (let t = 0; t < folded.length; t++) {
    const { first, second, width, cells } = folded[t]!;
    const fold = folds[first]!;
    const from = fixed[second - varying]! * width;
    for (let bin = 0; bin < width; bin++) fold[bin]! += cells[from + bin]!;
  }
  scores.fill(0, 0, count);
  for (let f = 0; f < varying; f++) {
    const fold = folds[f]!;
    const column = columns[f]!;
    for (let k = 0; k < count; k++) scores[k]! += fold[column[k]!]!;
  }
  for (let t = 0; t < pairs.length; t++) {
    const { first, second, width, cells } = pairs[t]!;
    const one = columns[first]!;
    const other = columns[second]!;
    for (let k = 0; k < count; k++) scores[k]! += cells[one[k]! * width + other[k]!]!;
  }
}
