/** Most bins per feature. */
export const BINS = 33;
/** Numbers per place in a feature's histogram: gradient and Hessian of each bin. */
export const WIDTH = 2 * BINS;

type Four<T = number> = [T, T, T, T];

/** Of each row: its place in the tree, gradient and Hessian. */
export interface Rows {
  readonly places: Uint8Array;
  readonly g: Float64Array;
  readonly h: Float64Array;
  /** Positions of the rows that are summed. */
  readonly some: Int32Array;
}

/** Prepares the histograms of binned features at the places of each level of a tree. */
export function createHistograms(columns: readonly Uint8Array[], rows: Rows, depth: number) {
  // An extra feature absorbs what groups of four have in excess.
  const size = (columns.length + 1) * WIDTH;
  const levels = Array.from({ length: depth }, (_, level) => new Float64Array(size << level));
  const { length } = rows.g;
  const rowOf = new Int32Array(length);
  const startOf = new Int32Array(length);
  const gOf = new Float64Array(length);
  const hOf = new Float64Array(length);

  /** Sums the histograms of a level over the first `count` of `some`. Rows are read for four features at a time. */
  const sum = (level: number, used: readonly number[], order: Int32Array, count: number) => {
    const { places, g, h, some } = rows;
    const histograms = levels[level]!;
    const span = WIDTH << level;
    for (let s = 0; s < count; s++) {
      const k = some[s]!;
      rowOf[s] = order[k]!;
      startOf[s] = places[k]! * WIDTH;
      gOf[s] = g[k]!;
      hOf[s] = h[k]!;
    }
    for (const f of used) histograms.fill(0, f * span, (f + 1) * span);
    const add = (at: number, gradient: number, hessian: number) => {
      histograms[at]! += gradient;
      histograms[at + 1]! += hessian;
    };
    for (let u = 0; u < used.length; u += 4) {
      const [f0, f1, f2, f3] = [0, 1, 2, 3].map((next) => used[u + next] ?? columns.length) as Four;
      const [c0, c1, c2, c3] = [f0, f1, f2, f3].map((f) => columns[f] ?? columns[0]!) as Four<Uint8Array>;
      for (let s = 0; s < count; s++) {
        const row = rowOf[s]!;
        const start = startOf[s]!;
        const gradient = gOf[s]!;
        const hessian = hOf[s]!;
        add(f0 * span + start + 2 * c0[row]!, gradient, hessian);
        add(f1 * span + start + 2 * c1[row]!, gradient, hessian);
        add(f2 * span + start + 2 * c2[row]!, gradient, hessian);
        add(f3 * span + start + 2 * c3[row]!, gradient, hessian);
      }
    }
  };

  /** Fills in the places of a level that were not summed: their parents minus their siblings. */
  const subtract = (level: number, used: readonly number[], summed: number) => {
    const histograms = levels[level]!;
    const above = levels[level - 1]!;
    for (const f of used) {
      for (let place = 0; place < 1 << level; place++) {
        if ((place & 1) === summed) continue;
        const to = ((f << level) + place) * WIDTH;
        const sibling = to + (summed === 1 ? WIDTH : -WIDTH);
        const parent = ((f << (level - 1)) + (place >> 1)) * WIDTH;
        for (let b = 0; b < WIDTH; b++) histograms[to + b] = above[parent + b]! - histograms[sibling + b]!;
      }
    }
  };

  return { levels, sum, subtract };
}
