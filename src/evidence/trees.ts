/**
 * Boosted trees as the weights files hold them. Trees stand one after the other, their nodes in preorder: a leaf is
 * `-1, value`, an inner node `feature, bin, value` followed by its two subtrees. Values are thousandths of a logit.
 */
export interface TreeWeights {
  readonly features: readonly string[];
  /** Of each feature: rising values. A measured value is in bin 1 + (cuts at or below it), 0 where it does not apply. */
  readonly cuts: readonly (readonly number[])[];
  readonly nodes: readonly number[];
}

/** Trees made ready, node by node; the left child of node n is n + 1. */
export interface Trees {
  readonly roots: Int32Array;
  /** Feature of each node, −1 for leaves. */
  readonly features: Int16Array;
  /** Bins up to this one go left. */
  readonly bins: Uint8Array;
  readonly rights: Int32Array;
  /** The same in one number a node, for the hot loop: steps to the right child · 2¹⁶ + feature · 2⁸ + bin; −1 for leaves. */
  readonly steps: Int32Array;
  /** Logits: what the node would add if it were a leaf. */
  readonly values: Float32Array;
  readonly binners: readonly Binner[];
}

/** Finds bins. */
export interface Binner {
  readonly cuts: Float32Array;
  readonly first: number;
  readonly last: number;
  /** Steps per unit of the value, and the number of cuts certainly below each step. */
  readonly steps: number;
  readonly starts: Uint8Array;
}

const STEPS = 64;

/** Unpacks weights. O(nodes). */
export function compileTrees({ cuts, nodes }: TreeWeights): Trees {
  const features: number[] = [];
  const bins: number[] = [];
  const rights: number[] = [];
  const values: number[] = [];
  const roots: number[] = [];
  let at = 0;
  const node = (): number => {
    const place = features.length;
    const feature = nodes[at++]!;
    const bin = feature < 0 ? 0 : nodes[at++]!;
    features.push(feature);
    bins.push(bin);
    values.push(nodes[at++]! / 1000);
    rights.push(0);
    if (feature >= 0) {
      node();
      rights[place] = node();
    }
    return place;
  };
  while (at < nodes.length) roots.push(node());
  return {
    roots: Int32Array.from(roots),
    features: Int16Array.from(features),
    bins: Uint8Array.from(bins),
    rights: Int32Array.from(rights),
    steps: Int32Array.from(features, (feature, node) =>
      feature < 0 ? -1 : ((rights[node]! - node) << 16) | (feature << 8) | bins[node]!,
    ),
    values: Float32Array.from(values),
    binners: cuts.map(createBinner),
  };
}

/** Prepares to find bins; `values` rise. */
export function createBinner(values: ArrayLike<number>): Binner {
  const cuts = Float32Array.from(values);
  const first = cuts[0] ?? 0;
  const last = cuts[cuts.length - 1] ?? 0;
  const steps = STEPS / (last - first || 1);
  const starts = Uint8Array.from({ length: STEPS + 1 }, (_, step) => {
    let below = 0;
    while (below < cuts.length && cuts[below]! <= first + (step - 1) / steps) below++;
    return below;
  });
  return { cuts, first, last, steps, starts };
}

/** The bin of a value: 0 for `NaN`, else 1 + the number of cuts at or below it. */
export function binOf({ cuts, first, last, steps, starts }: Binner, value: number): number {
  if (Number.isNaN(value)) return 0;
  if (value >= last) return 1 + cuts.length;
  if (value < first) return 1;
  let below = starts[((value - first) * steps) | 0]!;
  while (cuts[below]! <= value) below++;
  return 1 + below;
}

/** What the trees add for a row of bins, in logits. O(trees · depth). */
export function sumTrees({ roots, steps, values }: Trees, row: Uint8Array): number {
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    let step = steps[node]!;
    while (step >= 0) {
      node += row[(step >> 8) & 0xff]! <= (step & 0xff) ? 1 : step >> 16;
      step = steps[node]!;
    }
    sum += values[node]!;
  }
  return sum;
}

/**
 * Shares out what the trees add among the features: at each split, what the step changed goes to the feature that was
 * asked. The shares sum to `sumTrees` less the same constant for every row. Saabas 2014, Interpreting random forests.
 */
export function shareTrees(
  { roots, features, bins, rights, values }: Trees,
  row: Uint8Array,
  shares: Float64Array,
): void {
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    let feature = features[node]!;
    while (feature >= 0) {
      const next = row[feature]! <= bins[node]! ? node + 1 : rights[node]!;
      shares[feature]! += values[next]! - values[node]!;
      node = next;
      feature = features[node]!;
    }
  }
}
