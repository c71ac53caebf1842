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
  /** Feature and bin of each question; several trees may ask the same one. */
  readonly features: Uint8Array;
  readonly bins: Uint8Array;
  /** Tree t asks the questions with the numbers `asked[4t]` … `asked[4t + 3]`. */
  readonly asked: Uint16Array;
  /** Logits: the sixteen values of one tree after another. */
  readonly leaves: Float64Array;
  /**
   * Tree t begins at 32t; its root is node 1, and answer a leads from node n to node 2n + a. Nodes from 16 on have the
   * tree's values; the others have the mean value below them for typical candidates. Here is each node's value minus its
   * parent's.
   */
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
  const questions = new Map<number, number>();
  const numberOf = (feature: number, bin: number) => {
    const question = (feature << 8) | bin;
    if (!questions.has(question)) questions.set(question, questions.size);
    return questions.get(question)!;
  };
  const asked: number[] = [];
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
      const { feature, bin } = order[q - missing] ?? { feature: 0, bin: HIGHEST };
      asked.push(numberOf(feature, bin));
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
  const leaves = new Float64Array(blocks.length * LEAVES);
  const changes = new Float32Array(blocks.length * NODES);
  blocks.forEach((nodes, t) => {
    leaves.set(nodes.subarray(LEAVES), t * LEAVES);
    for (let n = 2; n < NODES; n++) changes[t * NODES + n] = nodes[n]! - nodes[n >> 1]!;
  });
  return {
    binners: fitted.map((f) => createBinner(cuts[f] ?? [])),
    shared: names.map((_, f) => isShared(f)),
    features: Uint8Array.from(questions.keys(), (question) => question >> 8),
    bins: Uint8Array.from(questions.keys(), (question) => question & HIGHEST),
    asked: Uint16Array.from(asked),
    leaves,
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

/** The lowest and the highest bit of each of the four bytes of a number, and the lowest of each half of a byte. */
const LOWEST = 0x01010101;
const HIGHEST_BITS = 0x80808080;
const LOWEST_OF_HALVES = 0x11111111;

/**
 * Buffers that grow as needed: the bins of all features, four candidates packed into each number; the answers to all
 * questions, eight candidates in each number; the candidates' sums.
 */
let packed = /* @__PURE__ */ new Int32Array(0);
let answers = /* @__PURE__ */ new Int32Array(0);
let sums = /* @__PURE__ */ new Float64Array(0);

/** Length of a column for so many candidates: reading past its end would be slow. */
export const roomFor = (count: number): number => (count + 7) & ~7;

/**
 * Adds the trees' values to the scores of an item's first `count` candidates. `columns[feature][candidate]` is a bin
 * (below 128), in columns as long as `roomFor`; for a shared feature, only the first entry is read. Eight candidates are
 * processed at once: the answers to a question are bits of one number, so that the four numbers of a tree's questions,
 * shifted, hold the places of all eight values. O((trees + questions) · candidates).
 */
export function scoreTrees(trees: Trees, columns: readonly Uint8Array[], count: number, scores: Float64Array): void {
  const groups = (count + 7) >> 3;
  const { asked, leaves } = trees;
  const questions = trees.features.length;
  answer(trees, columns, groups);
  if (sums.length < 8 * groups) sums = new Float64Array(8 * groups);
  for (let k = 0; k < count; k++) sums[k] = scores[k]!;
  for (let group = 0; group < groups; group++) {
    const at = group * questions;
    const k = 8 * group;
    let a = sums[k]!;
    let b = sums[k + 1]!;
    let c = sums[k + 2]!;
    let d = sums[k + 3]!;
    let e = sums[k + 4]!;
    let f = sums[k + 5]!;
    let g = sums[k + 6]!;
    let h = sums[k + 7]!;
    for (let q = 0, from = 0; q < asked.length; q += QUESTIONS, from += LEAVES) {
      const places =
        (answers[at + asked[q]!]! << 3) |
        (answers[at + asked[q + 1]!]! << 2) |
        (answers[at + asked[q + 2]!]! << 1) |
        answers[at + asked[q + 3]!]!;
      a += leaves[from + (places & 15)]!;
      b += leaves[from + ((places >> 8) & 15)]!;
      c += leaves[from + ((places >> 16) & 15)]!;
      d += leaves[from + ((places >> 24) & 15)]!;
      e += leaves[from + ((places >> 4) & 15)]!;
      f += leaves[from + ((places >> 12) & 15)]!;
      g += leaves[from + ((places >> 20) & 15)]!;
      h += leaves[from + (places >>> 28)]!;
    }
    sums[k] = a;
    sums[k + 1] = b;
    sums[k + 2] = c;
    sums[k + 3] = d;
    sums[k + 4] = e;
    sums[k + 5] = f;
    sums[k + 6] = g;
    sums[k + 7] = h;
  }
  for (let k = 0; k < count; k++) scores[k] = sums[k]!;
}

/**
 * Puts the answers to all questions into `answers`, one group of eight candidates after another. Bins are packed as the
 * bytes of numbers: each byte is subtracted from the question's bin with the highest bit set, and that bit survives
 * where the candidate's bin is not above the question's. The second four of a group take the upper halves of the bytes.
 */
function answer({ shared, features, bins }: Trees, columns: readonly Uint8Array[], groups: number): void {
  const questions = features.length;
  const words = 2 * groups;
  if (answers.length < questions * groups) answers = new Int32Array(questions * groups);
  if (packed.length < columns.length * words) packed = new Int32Array(columns.length * words);
  for (let f = 0; f < columns.length; f++) {
    if (shared[f]) continue;
    const column = columns[f]!;
    for (let w = 0, k = 0, at = f * words; w < words; w++, k += 4)
      packed[at + w] = column[k]! | (column[k + 1]! << 8) | (column[k + 2]! << 16) | (column[k + 3]! << 24);
  }
  for (let q = 0; q < questions; q++) {
    const f = features[q]!;
    const bin = bins[q]!;
    if (shared[f]) {
      const same = columns[f]![0]! > bin ? LOWEST_OF_HALVES : 0;
      for (let at = q; at < questions * groups; at += questions) answers[at] = same;
      continue;
    }
    const limit = Math.imul(bin, LOWEST) | HIGHEST_BITS;
    for (let at = q, from = f * words; at < questions * groups; at += questions, from += 2) {
      const below = ~(limit - packed[from]!) >>> 7;
      const above = ~(limit - packed[from + 1]!) >>> 7;
      answers[at] = (below & LOWEST) | ((above & LOWEST) << 4);
    }
  }
}

/**
 * Splits what the trees add to a candidate among the features: at each question, the change in value is credited to the
 * feature asked about. The shares sum to the score minus a constant that is the same for every candidate. Saabas 2014,
 * Interpreting random forests.
 */
export function shareTrees({ features, bins, asked, changes }: Trees, row: Uint8Array, shares: Float64Array): void {
  for (let q = 0, root = 0; q < asked.length; q += QUESTIONS, root += NODES) {
    const a = asked[q]!;
    const b = asked[q + 1]!;
    const c = asked[q + 2]!;
    const d = asked[q + 3]!;
    const first = 2 + ((bins[a]! - row[features[a]!]!) >>> 31);
    const second = 2 * first + ((bins[b]! - row[features[b]!]!) >>> 31);
    const third = 2 * second + ((bins[c]! - row[features[c]!]!) >>> 31);
    const fourth = 2 * third + ((bins[d]! - row[features[d]!]!) >>> 31);
    shares[features[a]!]! += changes[root + first]!;
    shares[features[b]!]! += changes[root + second]!;
    shares[features[c]!]! += changes[root + third]!;
    shares[features[d]!]! += changes[root + fourth]!;
  }
}
