/**
 * A decision table: every row is asked the same few questions, one after another (an oblivious tree; Kohavi 1994,
 * Prokhorenkova et al. 2018). The answers, one bit each, are the row's index among the values.
 */
export interface Tree {
  readonly features: readonly number[];
  /** The answer is 1 for a bin above this one, else 0. */
  readonly bins: readonly number[];
  /** Logits, 2 to the power of the number of questions; the first question is the highest bit of the index. */
  readonly values: Float32Array;
}

/** Most bins per feature. */
const BINS = 33;
/** Numbers per place in a feature's histogram: gradient and Hessian of each bin. */
const WIDTH = 2 * BINS;

type Four<T = number> = [T, T, T, T];

/** How trees are shaped. */
export interface Shape {
  /** Most questions. */
  readonly depth: number;
  /** Factor of Σ value² in the loss. */
  readonly ridge: number;
  /** Least Hessian on each side of a question. */
  readonly least: number;
}

/** Prepares to grow trees on binned features, always asking the question with the greatest gain over all places. */
export function createGrower(
  columns: readonly Uint8Array[],
  gradients: Float32Array,
  hessians: Float32Array,
  { depth, ridge, least }: Shape,
) {
  // An extra feature absorbs what groups of four have in excess.
  const size = (columns.length + 1) * WIDTH;
  const levels = Array.from({ length: depth }, (_, level) => new Float64Array(size << level));
  const g = new Float64Array(gradients.length);
  const h = new Float64Array(gradients.length);
  const places = new Uint8Array(gradients.length);
  const some = new Int32Array(gradients.length);
  const rowOf = new Int32Array(gradients.length);
  const startOf = new Int32Array(gradients.length);
  const gOf = new Float64Array(gradients.length);
  const hOf = new Float64Array(gradients.length);

  /** Sums the histograms of a level over the first `count` of `some`. Rows are read for four features at a time. */
  const sum = (level: number, used: readonly number[], order: Int32Array, count: number) => {
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

  const bestQuestion = (level: number, used: readonly number[]) => {
    const histograms = levels[level]!;
    const count = 1 << level;
    const best = { gain: 1e-9, feature: -1, bin: 0 };
    const allG = new Float64Array(count);
    const allH = new Float64Array(count);
    const leftG = new Float64Array(count);
    const leftH = new Float64Array(count);
    let whole = 0;
    for (let place = 0; place < count; place++) {
      const first = ((used[0]! << level) + place) * WIDTH;
      for (let b = 0; b < WIDTH; b += 2) {
        allG[place]! += histograms[first + b]!;
        allH[place]! += histograms[first + b + 1]!;
      }
      whole += (allG[place]! * allG[place]!) / (allH[place]! + ridge);
    }
    for (const f of used) {
      leftG.fill(0);
      leftH.fill(0);
      for (let b = 0; b + 1 < BINS; b++) {
        let gain = -whole;
        let left = 0;
        let right = 0;
        for (let place = 0; place < count; place++) {
          const at = ((f << level) + place) * WIDTH + 2 * b;
          leftG[place]! += histograms[at]!;
          leftH[place]! += histograms[at + 1]!;
          const G = leftG[place]!;
          const H = leftH[place]!;
          const otherG = allG[place]! - G;
          const otherH = allH[place]! - H;
          gain += (G * G) / (H + ridge) + (otherG * otherG) / (otherH + ridge);
          left += H;
          right += otherH;
        }
        if (gain <= best.gain || left < least || right < least) continue;
        best.gain = gain;
        best.feature = f;
        best.bin = b;
      }
    }
    return best;
  };

  return (order: Int32Array, rows: number, used: readonly number[], rate: number): Tree => {
    const features: number[] = [];
    const bins: number[] = [];
    for (let k = 0; k < rows; k++) {
      g[k] = gradients[order[k]!]!;
      h[k] = hessians[order[k]!]!;
      places[k] = 0;
      some[k] = k;
    }
    sum(0, used, order, rows);
    for (let level = 0; level < depth; level++) {
      const { feature, bin } = bestQuestion(level, used);
      if (feature < 0) break;
      features.push(feature);
      bins.push(bin);
      const column = columns[feature]!;
      let above = 0;
      for (let k = 0; k < rows; k++) {
        const answer = column[order[k]!]! > bin ? 1 : 0;
        places[k] = 2 * places[k]! + answer;
        above += answer;
      }
      if (level + 1 === depth) break;
      const fewer = 2 * above < rows ? 1 : 0;
      let count = 0;
      for (let k = 0; k < rows; k++) if ((places[k]! & 1) === fewer) some[count++] = k;
      sum(level + 1, used, order, count);
      subtract(level + 1, used, fewer);
    }
    const sums = new Float64Array(2 << features.length);
    for (let k = 0; k < rows; k++) {
      sums[2 * places[k]!]! += g[k]!;
      sums[2 * places[k]! + 1]! += h[k]!;
    }
    const values = Float32Array.from(
      { length: 1 << features.length },
      (_, place) => (-rate * sums[2 * place]!) / (sums[2 * place + 1]! + ridge),
    );
    return { features, bins, values };
  };
}
