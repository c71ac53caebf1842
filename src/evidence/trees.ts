import { type Binner, createBinner } from './bins.js';

/**
 * Boosted decision tables in the form of the weights files: trees that ask every candidate the same questions (oblivious
 * trees; Kohavi 1994, Prokhorenkova et al. 2018).
 */
export interface TreeWeights {
  readonly features: readonly string[];
  /** Per feature, rising values. A measured value is in bin 1 + (number of cuts at or below it), or 0 if the feature does not apply. */
  readonly cuts: readonly (readonly number[])[];
  /** Per feature, how many of a thousand candidates are in each bin. */
  readonly usual: readonly (readonly number[])[];
  /**
   * One tree after the other: the number of questions n, at most four; n pairs of feature and bin; 2ⁿ values in
   * thousandths of a logit. A bin above that of the question answers 1, any other 0. The answers, read as a binary number
   * with the first one as highest digit, are the index of the value.
   */
  readonly trees: readonly number[];
}

/** Trees made ready. Each asks four questions: where there were fewer, the first ones are answered 0 by everyone. */
export interface Trees {
  readonly binners: readonly Binner[];
  /** Whether a feature is the same for all candidates of an item. */
  readonly shared: readonly boolean[];
  /** Of each question its feature and its bin; tree t asks questions 4t … 4t + 3. */
  readonly asked: Uint8Array;
  readonly bins: Uint8Array;
  /**
   * Logits. Tree t begins at 32t; node 1 is its root, and after answer a, node n is followed by node 2n + a. Nodes from 16 on
   * are the values; the others are what is to be expected of a usual candidate.
   */
  readonly nodes: Float32Array;
  /** What each node has more than the one it follows. */
  readonly changes: Float32Array;
}

/** The others follow from it: 2 ** QUESTIONS values, and the nodes above them. Plain numbers, which bundles without trees leave out. */
const QUESTIONS = 4;
const LEAVES = 16;
const NODES = 32;
/** No bin is above it. */
const HIGHEST = 255;
/** Seven bits hold a bin (`scoreTrees`), and the highest bin is one above the number of cuts. */
const MOST_CUTS = 126;

/**
 * Unpacks weights for the features that are measured, `names`, whatever their order when they were fitted; one that is
 * new says nothing yet. `isShared`: whether the one in that place is the same for all candidates of an item; such are asked
 * first. O(values).
 */
export function compileTrees(
  { features, cuts, usual, trees }: TreeWeights,
  names: readonly string[],
  isShared: (feature: number) => boolean,
): Trees {
  const fitted = names.map((name) => features.indexOf(name));
  const places = features.map((name) => names.indexOf(name));
  const above = fitted.map((f) => sharesAbove(usual[f] ?? []));
  const asked: number[] = [];
  const bins: number[] = [];
  const blocks: Float32Array[] = [];
  for (let at = 0; at < trees.length; ) {
    const count = trees[at++]!;
    const own = Array.from({ length: count }, (_, q) => ({
      feature: places[trees[at + 2 * q]!]!,
      bin: trees[at + 2 * q + 1]!,
      bit: count - 1 - q,
    }));
    at += 2 * count;
    const order = [
      ...own.filter(({ feature }) => isShared(feature)),
      ...own.filter(({ feature }) => !isShared(feature)),
    ];
    const missing = QUESTIONS - count;
    for (let q = 0; q < QUESTIONS; q++) {
      asked.push(order[q - missing]?.feature ?? 0);
      bins.push(order[q - missing]?.bin ?? HIGHEST);
    }
    const nodes = new Float32Array(NODES);
    for (let place = 0; place < 1 << count; place++) {
      const packed = order.reduce((sum, { bit }, q) => sum | (((place >> (count - 1 - q)) & 1) << bit), 0);
      nodes[LEAVES + place] = trees[at + packed]! / 1000;
    }
    at += 1 << count;
    for (let n = LEAVES - 1; n > 0; n--) {
      const question = order[31 - Math.clz32(n) - missing];
      const p = question === undefined ? 0 : above[question.feature]![question.bin]!;
      nodes[n] = (1 - p) * nodes[2 * n]! + p * nodes[2 * n + 1]!;
    }
    blocks.push(nodes);
  }
  const nodes = new Float32Array(blocks.length * NODES);
  const changes = new Float32Array(nodes.length);
  blocks.forEach((block, t) => {
    nodes.set(block, t * NODES);
    for (let n = 2; n < NODES; n++) changes[t * NODES + n] = block[n]! - block[n >> 1]!;
  });
  return {
    binners: fitted.map((f) => createBinner(cuts[f] ?? [])),
    shared: names.map((_, f) => isShared(f)),
    asked: Uint8Array.from(asked),
    bins: Uint8Array.from(bins),
    nodes,
    changes,
  };
}

/** Whether a value is such weights, of none but these features: files are damaged and written by other versions. O(values). */
export function isTreeWeights(value: TreeWeights | null | undefined, names: readonly string[]): boolean {
  const { features, cuts, usual, trees } = value ?? ({} as Partial<TreeWeights>);
  if (!Array.isArray(features) || !Array.isArray(trees) || !features.every((name) => names.includes(name)))
    return false;
  const isOfEach = (rows: unknown) =>
    Array.isArray(rows) && rows.length === features.length && rows.every(Array.isArray);
  if (new Set(features).size !== features.length || !isOfEach(cuts) || !isOfEach(usual)) return false;
  if (!cuts!.every((values, f) => areCuts(values) && usual![f]!.length === values.length + 2)) return false;
  let at = 0;
  while (at < trees.length) {
    const count = trees[at]!;
    if (!(count >= 0 && count <= QUESTIONS)) return false;
    for (let q = 0; q < count; q++)
      if (usual![trees[at + 1 + 2 * q]]?.[trees[at + 2 + 2 * q]] === undefined) return false;
    at += 1 + 2 * count + 2 ** count;
  }
  return at === trees.length && trees.every(Number.isInteger);
}

function areCuts(values: readonly number[]): boolean {
  return values.length <= MOST_CUTS && values.every((cut, k) => Number.isFinite(cut) && !(cut <= values[k - 1]!));
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

/** The lowest and the highest bit of each of four bytes. */
const LOWEST = 0x01010101;
const HIGHEST_BITS = 0x80808080;

/** Room for the bins of all features and the sums of all candidates, four candidates to a number; made larger when needed. */
let packed = /* @__PURE__ */ new Int32Array(0);
let sums = /* @__PURE__ */ new Float64Array(0);

/**
 * Adds what the trees say to the scores of an item's first `count` candidates: `columns[feature][candidate]` is a bin
 * (below 128); of a shared feature only the first is looked at. Four candidates are asked at once: their bins are four
 * bytes of one number, and taken from that of the question, with a bit set above it, leave the bit where they are not
 * above it. O(trees · candidates).
 */
export function scoreTrees(
  { shared, asked, bins, nodes }: Trees,
  columns: readonly Uint8Array[],
  count: number,
  scores: Float64Array,
): void {
  const width = (count + 3) >> 2;
  if (packed.length < columns.length * width) packed = new Int32Array(columns.length * width);
  if (sums.length < 4 * width) sums = new Float64Array(4 * width);
  for (let f = 0; f < columns.length; f++) {
    const column = columns[f]!;
    const at = f * width;
    if (shared[f]) packed.fill(Math.imul(column[0]!, LOWEST), at, at + width);
    else
      for (let w = 0; w < width; w++) {
        const k = 4 * w;
        packed[at + w] = column[k]! | (column[k + 1]! << 8) | (column[k + 2]! << 16) | (column[k + 3]! << 24);
      }
  }
  for (let k = 0; k < count; k++) sums[k] = scores[k]!;
  for (let q = 0; q < asked.length; q += QUESTIONS) {
    const from = q * (NODES / QUESTIONS) + LEAVES;
    const a = Math.imul(bins[q]!, LOWEST) | HIGHEST_BITS;
    const b = Math.imul(bins[q + 1]!, LOWEST) | HIGHEST_BITS;
    const c = Math.imul(bins[q + 2]!, LOWEST) | HIGHEST_BITS;
    const d = Math.imul(bins[q + 3]!, LOWEST) | HIGHEST_BITS;
    const as = asked[q]! * width;
    const bs = asked[q + 1]! * width;
    const cs = asked[q + 2]! * width;
    const ds = asked[q + 3]! * width;
    for (let w = 0; w < width; w++) {
      const places =
        (((~(a - packed[as + w]!) >>> 7) & LOWEST) << 3) |
        (((~(b - packed[bs + w]!) >>> 7) & LOWEST) << 2) |
        (((~(c - packed[cs + w]!) >>> 7) & LOWEST) << 1) |
        ((~(d - packed[ds + w]!) >>> 7) & LOWEST);
      const k = 4 * w;
      sums[k]! += nodes[from + (places & 0xff)]!;
      sums[k + 1]! += nodes[from + ((places >>> 8) & 0xff)]!;
      sums[k + 2]! += nodes[from + ((places >>> 16) & 0xff)]!;
      sums[k + 3]! += nodes[from + (places >>> 24)]!;
    }
  }
  for (let k = 0; k < count; k++) scores[k] = sums[k]!;
}

/**
 * Shares out what the trees add to a candidate among the features: at each question, what the answer changed goes to the
 * feature that was asked. The shares sum to the score less the same constant for every candidate. Saabas 2014,
 * Interpreting random forests.
 */
export function shareTrees({ asked, bins, changes }: Trees, row: Uint8Array, shares: Float64Array): void {
  for (let q = 0; q < asked.length; q += QUESTIONS) {
    const root = q * (NODES / QUESTIONS);
    let node = 1;
    for (let next = q; next < q + QUESTIONS; next++) {
      const feature = asked[next]!;
      node = 2 * node + ((bins[next]! - row[feature]!) >>> 31);
      shares[feature]! += changes[root + node]!;
    }
  }
}
