/** A binary tree in columns; node 0 is the root. Rows whose bin is at most `bins[node]` go left. */
export interface Tree {
  /** Feature of each node, −1 for leaves. */
  readonly features: number[];
  readonly bins: number[];
  readonly left: number[];
  readonly right: number[];
  /** Logits: what the node would add if it were a leaf. */
  readonly values: number[];
  /** Rows that came by. */
  readonly counts: number[];
}

interface Leaf {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly histogram: Float64Array;
  gain: number;
  feature: number;
  bin: number;
}

/** Most bins of a feature. */
const BINS = 33;

/** How trees are shaped. */
export interface Shape {
  readonly leaves: number;
  readonly depth: number;
  /** Strength of Σ leaf². */
  readonly ridge: number;
  /** Least Hessian in a leaf. */
  readonly least: number;
}

/** Prepares to grow trees on rows of binned features, always splitting the leaf that gains most. */
export function createGrower(
  columns: readonly Uint8Array[],
  gradients: Float32Array,
  hessians: Float32Array,
  { leaves, depth, ridge, least }: Shape,
) {
  const pool: Float64Array[] = Array.from({ length: 2 * leaves }, () => new Float64Array(columns.length * BINS * 2));
  const spare = new Int32Array(gradients.length);
  const g = new Float64Array(gradients.length);
  const h = new Float64Array(gradients.length);
  return (order: Int32Array, rows: number, used: readonly number[], rate: number): Tree => {
    const tree: Tree = { features: [], bins: [], left: [], right: [], values: [], counts: [] };
    let free = 0;
    const add = (from: number, to: number, gradient: number, hessian: number): number => {
      tree.features.push(-1);
      tree.bins.push(0);
      tree.left.push(0);
      tree.right.push(0);
      tree.values.push((-rate * gradient) / (hessian + ridge));
      tree.counts.push(to - from);
      return tree.features.length - 1;
    };
    const fill = (histogram: Float64Array, from: number, to: number) => {
      for (let k = from; k < to; k++) {
        g[k] = gradients[order[k]!]!;
        h[k] = hessians[order[k]!]!;
      }
      for (const f of used) {
        const column = columns[f]!;
        const first = f * BINS * 2;
        histogram.fill(0, first, first + BINS * 2);
        for (let k = from; k < to; k++) {
          const at = first + column[order[k]!]! * 2;
          histogram[at]! += g[k]!;
          histogram[at + 1]! += h[k]!;
        }
      }
    };
    const weigh = (leaf: Leaf) => {
      leaf.gain = 1e-9;
      leaf.feature = -1;
      if (leaf.depth >= depth) return;
      const { histogram } = leaf;
      for (const f of used) {
        const first = f * BINS * 2;
        let allG = 0;
        let allH = 0;
        for (let b = 0; b < BINS; b++) {
          allG += histogram[first + 2 * b]!;
          allH += histogram[first + 2 * b + 1]!;
        }
        const whole = (allG * allG) / (allH + ridge);
        let leftG = 0;
        let leftH = 0;
        for (let b = 0; b + 1 < BINS; b++) {
          leftG += histogram[first + 2 * b]!;
          leftH += histogram[first + 2 * b + 1]!;
          const rightG = allG - leftG;
          const rightH = allH - leftH;
          if (leftH < least || rightH < least) continue;
          const gain = (leftG * leftG) / (leftH + ridge) + (rightG * rightG) / (rightH + ridge) - whole;
          if (gain <= leaf.gain) continue;
          leaf.gain = gain;
          leaf.feature = f;
          leaf.bin = b;
        }
      }
    };
    const sums = (histogram: Float64Array): [number, number] => {
      let G = 0;
      let H = 0;
      const first = used[0]! * BINS * 2;
      for (let b = 0; b < BINS; b++) {
        G += histogram[first + 2 * b]!;
        H += histogram[first + 2 * b + 1]!;
      }
      return [G, H];
    };
    const open: Leaf[] = [];
    const root = pool[free++]!;
    fill(root, 0, rows);
    const start: Leaf = {
      node: add(0, rows, ...sums(root)),
      from: 0,
      to: rows,
      depth: 0,
      histogram: root,
      gain: 0,
      feature: -1,
      bin: 0,
    };
    weigh(start);
    open.push(start);
    for (let count = 1; count < leaves; count++) {
      let best: Leaf | undefined;
      for (const leaf of open) if (leaf.feature >= 0 && (best === undefined || leaf.gain > best.gain)) best = leaf;
      if (best === undefined) break;
      open.splice(open.indexOf(best), 1);
      const { node, from, to, feature, bin, histogram } = best;
      const column = columns[feature]!;
      let middle = from;
      let other = 0;
      for (let k = from; k < to; k++) {
        const r = order[k]!;
        if (column[r]! <= bin) order[middle++] = r;
        else spare[other++] = r;
      }
      order.set(spare.subarray(0, other), middle);
      const small = pool[free++]!;
      const leftIsSmall = middle - from < to - middle;
      if (leftIsSmall) fill(small, from, middle);
      else fill(small, middle, to);
      for (const f of used) {
        const first = f * BINS * 2;
        for (let k = first; k < first + BINS * 2; k++) histogram[k]! -= small[k]!;
      }
      const leftHistogram = leftIsSmall ? small : histogram;
      const rightHistogram = leftIsSmall ? histogram : small;
      tree.features[node] = feature;
      tree.bins[node] = bin;
      tree.left[node] = add(from, middle, ...sums(leftHistogram));
      tree.right[node] = add(middle, to, ...sums(rightHistogram));
      const halves: Leaf[] = [
        {
          node: tree.left[node]!,
          from,
          to: middle,
          depth: best.depth + 1,
          histogram: leftHistogram,
          gain: 0,
          feature: -1,
          bin: 0,
        },
        {
          node: tree.right[node]!,
          from: middle,
          to,
          depth: best.depth + 1,
          histogram: rightHistogram,
          gain: 0,
          feature: -1,
          bin: 0,
        },
      ];
      for (const half of halves) {
        weigh(half);
        open.push(half);
      }
    }
    return tree;
  };
}
