import { type Binner, createBinner } from './bins.js';

/**
 * Boosted decision tables as stored in the weights files: trees that ask every candidate the same questions (oblivious
 * trees; Kohavi 1994, Prokhorenkova et al. 2018).
 */
export interface TreeWeights {
  readonly features: readonly string[];
  /**
   * Per feature, rising values. A measured value is in bin 1 + (number of cuts at or below it), or in bin 0 if the
   * feature does not apply.
   */
  readonly cuts: readonly (readonly number[])[];
  /** Per feature, how many of a thousand candidates are in each bin. */
  readonly usual: readonly (readonly number[])[];
  /**
   * One tree after another: the number of questions n, at most four; n pairs of feature and bin; 2ⁿ values in
   * thousandths of a logit. The answer is 1 for a bin above the question's bin, else 0. The answers, read as a binary
   * number with the first one as the highest digit, are the index of the value.
   */
  readonly trees: readonly number[];
}

/**
 * Unpacked trees. Each asks four questions; if it had fewer, it is padded with leading questions that every candidate
 * answers 0.
 */
export interface Trees {
  readonly binners: readonly Binner[];
  /** Whether a feature is the same for all candidates of an item. */
  readonly shared: readonly boolean[];
  /** Feature and bin of each question; tree t asks questions 4t … 4t + 3. */
  readonly asked: Uint8Array;
  readonly bins: Uint8Array;
  /**
   * Logits. Tree t begins at 32t; its root is node 1, and answer a leads from node n to node 2n + a. Nodes from 16 on
   * hold the values; the others hold the mean value below them for typical candidates.
   */
  readonly nodes: Float32Array;
  /** Each node's logits minus its parent's. */
  readonly changes: Float32Array;
}

/**
 * LEAVES is 2 ** QUESTIONS, NODES twice that. They are literals so that bundles that do not use trees can drop them.
 */
const QUESTIONS = 4;
const LEAVES = 16;
const NODES = 32;
/** No bin is above this one, so the answer is always 0. */
const HIGHEST = 255;
/** Seven bits hold a bin (`scoreTrees`), and the highest bin is one above the number of cuts. */
const MOST_CUTS = 126;

/**
 * Unpacks weights for the measured features `names`, in whatever order they were fitted; a feature without weights has
 * no effect. `isShared`: whether the feature at that index is the same for all candidates of an item; shared features
 * are asked first. O(values).
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

/**
 * Whether a value is valid weights that use only these features: files may be damaged or from another version.
 * O(values).
 */
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

/** The lowest and the highest bit of each of the four bytes of a number. */
const LOWEST = 0x01010101;
const HIGHEST_BITS = 0x80808080;

/**
 * Buffers for the bins of all features, four candidates packed into each number, and the candidates' sums; they grow as
 * needed.
 */
let packed = /* @__PURE__ */ new Int32Array(0);
let sums = /* @__PURE__ */ new Float64Array(0);

/**
 * Adds the trees' values to the scores of an item's first `count` candidates. `columns[feature][candidate]` is a bin
 * (below 128); for a shared feature, only the first entry is read. Four candidates are processed at once, their bins
 * packed as the bytes of one number: each byte is subtracted from the question's bin with the highest bit set, and that
 * bit survives where the candidate's bin is not above the question's. O(trees · candidates).
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
 * Splits what the trees add to a candidate among the features: at each question, the change in value is credited to the
 * feature asked about. The shares sum to the score minus a constant that is the same for every candidate. Saabas 2014,
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
