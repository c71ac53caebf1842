import { type Binner, createBinner } from './bins.js';

/**
 * Boosted decision tables, as the weights files hold them: trees that ask every candidate the same questions (oblivious
 * trees; Kohavi 1994, Prokhorenkova et al. 2018).
 */
export interface TreeWeights {
  readonly features: readonly string[];
  /** Of each feature: rising values. A measured value is in bin 1 + (cuts at or below it), 0 where it does not apply. */
  readonly cuts: readonly (readonly number[])[];
  /** Of each feature: how many of a thousand candidates are in each bin. */
  readonly usual: readonly (readonly number[])[];
  /**
   * One tree after the other: the number of questions n, at most four; n times a feature and a bin; 2ⁿ values in
   * thousandths of a logit. A bin above that of the question answers 1, any other 0; read as one number, the first answer
   * highest, the answers say which value it is.
   */
  readonly trees: readonly number[];
}

/** Trees made ready. */
export interface Trees {
  readonly binners: readonly Binner[];
  /** Tree t asks `questions[starts[t]]` … `questions[starts[t + 1] - 1]`: feature · 2⁸ + bin. */
  readonly starts: Int32Array;
  readonly questions: Int32Array;
  /** How many of them, asked first, have the same answer for all candidates of an item. */
  readonly shared: Uint8Array;
  /**
   * Logits. Node 1 of tree t is `nodes[roots[t] + 1]`; after answer a, node n is followed by node 2n + a. The last are the
   * values; the others are what is to be expected of a usual candidate.
   */
  readonly roots: Int32Array;
  readonly nodes: Float32Array;
  /** What each node has more than the one it follows. */
  readonly changes: Float32Array;
}

/** Unpacks weights. `isShared`: whether a feature is the same for all candidates of an item. O(values). */
export function compileTrees({ cuts, usual, trees }: TreeWeights, isShared: (feature: number) => boolean): Trees {
  const above = usual.map(sharesAbove);
  const starts = [0];
  const questions: number[] = [];
  const shared: number[] = [];
  const roots: number[] = [];
  const nodes: number[] = [];
  for (let at = 0; at < trees.length; ) {
    const count = trees[at++]!;
    const asked = Array.from({ length: count }, (_, q) => ({
      feature: trees[at + 2 * q]!,
      bin: trees[at + 2 * q + 1]!,
      bit: count - 1 - q,
    }));
    at += 2 * count;
    const order = [
      ...asked.filter(({ feature }) => isShared(feature)),
      ...asked.filter(({ feature }) => !isShared(feature)),
    ];
    const root = nodes.length;
    const leaves = 1 << count;
    for (let n = 0; n < leaves; n++) nodes.push(0);
    for (let place = 0; place < leaves; place++) {
      const packed = order.reduce((sum, { bit }, q) => sum | (((place >> (count - 1 - q)) & 1) << bit), 0);
      nodes.push(trees[at + packed]! / 1000);
    }
    at += leaves;
    for (let n = leaves - 1; n > 0; n--) {
      const { feature, bin } = order[31 - Math.clz32(n)]!;
      const p = above[feature]![bin]!;
      nodes[root + n] = (1 - p) * nodes[root + 2 * n]! + p * nodes[root + 2 * n + 1]!;
    }
    roots.push(root);
    shared.push(order.filter(({ feature }) => isShared(feature)).length);
    for (const { feature, bin } of order) questions.push((feature << 8) | bin);
    starts.push(questions.length);
  }
  return {
    binners: cuts.map(createBinner),
    starts: Int32Array.from(starts),
    questions: Int32Array.from(questions),
    shared: Uint8Array.from(shared),
    roots: Int32Array.from(roots),
    nodes: Float32Array.from(nodes),
    changes: changesOf(roots, nodes),
  };
}

function changesOf(roots: readonly number[], nodes: readonly number[]): Float32Array {
  const changes = new Float32Array(nodes.length);
  roots.forEach((root, t) => {
    const size = (roots[t + 1] ?? nodes.length) - root;
    for (let n = 2; n < size; n++) changes[root + n] = nodes[root + n]! - nodes[root + (n >> 1)]!;
  });
  return changes;
}

/** Share of the candidates above each bin. */
function sharesAbove(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  let upTo = 0;
  return counts.map((count) => {
    upTo += count;
    return (all - upTo) / all;
  });
}

/**
 * Adds what the trees say to the scores of an item's first `count` candidates: `columns[feature][candidate]` is a bin; of
 * a shared feature only the first is looked at. O(trees · candidates).
 */
export function scoreTrees(
  { starts, questions, shared, roots, nodes }: Trees,
  columns: readonly Uint8Array[],
  count: number,
  scores: Float64Array,
): void {
  for (let t = 0; t < roots.length; t++) {
    let q = starts[t]!;
    let node = 1;
    for (const asked = q + shared[t]!; q < asked; q++) {
      const question = questions[q]!;
      node = 2 * node + answer(question, columns[question >> 8]!, 0);
    }
    const left = starts[t + 1]! - q;
    const from = roots[t]! + (node << left);
    if (left === 0) {
      for (let k = 0; k < count; k++) scores[k]! += nodes[from]!;
      continue;
    }
    const a = questions[q]!;
    const as = columns[a >> 8]!;
    if (left === 1) {
      for (let k = 0; k < count; k++) scores[k]! += nodes[from + answer(a, as, k)]!;
      continue;
    }
    const b = questions[q + 1]!;
    const bs = columns[b >> 8]!;
    if (left === 2) {
      for (let k = 0; k < count; k++) scores[k]! += nodes[from + 2 * answer(a, as, k) + answer(b, bs, k)]!;
      continue;
    }
    const c = questions[q + 2]!;
    const cs = columns[c >> 8]!;
    if (left === 3) {
      for (let k = 0; k < count; k++)
        scores[k]! += nodes[from + 4 * answer(a, as, k) + 2 * answer(b, bs, k) + answer(c, cs, k)]!;
      continue;
    }
    const d = questions[q + 3]!;
    const ds = columns[d >> 8]!;
    for (let k = 0; k < count; k++) {
      const last = 2 * answer(c, cs, k) + answer(d, ds, k);
      scores[k]! += nodes[from + 8 * answer(a, as, k) + 4 * answer(b, bs, k) + last]!;
    }
  }
}

/** 1 when the bin is above that of the question, without a branch. */
function answer(question: number, column: Uint8Array, candidate: number): number {
  return ((question & 0xff) - column[candidate]!) >>> 31;
}

/**
 * Shares out what the trees add to a candidate among the features: at each question, what the answer changed goes to the
 * feature that was asked. The shares sum to the score less the same constant for every candidate. Saabas 2014,
 * Interpreting random forests.
 */
export function shareTrees({ starts, questions, roots, changes }: Trees, row: Uint8Array, shares: Float64Array): void {
  for (let t = 0; t < roots.length; t++) {
    const root = roots[t]!;
    let node = 1;
    for (let q = starts[t]!; q < starts[t + 1]!; q++) {
      const question = questions[q]!;
      const feature = question >> 8;
      node = 2 * node + (((question & 0xff) - row[feature]!) >>> 31);
      shares[feature]! += changes[root + node]!;
    }
  }
}
