import { binOf, createBinner, softmax } from '../evidence/index.js';
import { FIRST_FEATURES as FIRST } from '../replies/first-look.js';
import { createForest } from '../replies/forest.js';
import { KEPT, SECOND_FEATURES as SECOND } from '../replies/second-look.js';
import { secondLooks } from '../replies/second-looks/index.js';
import { createShortlists, LEAST, NONE, SHORTLIST, type Shortlists, shorten } from '../replies/shortlists.js';
import { addTree, type BinnedChoices, type BoostOptions, boost } from './boost.js';
import { cutsOf } from './cuts.js';
import type { Tree } from './grow.js';
import { hash } from './known.js';
import type { Measured } from './measure.js';
import type { Guess } from './score.js';

/** Trees over binned features: a feature's bin is 1 + (cuts at or below its value), or 0 if it does not apply. */
export interface LookModel {
  readonly features: readonly string[];
  readonly cuts: readonly Float32Array[];
  /** Per feature, how many of a thousand candidates are in each bin. */
  readonly usual: readonly (readonly number[])[];
  readonly trees: readonly Tree[];
}

export interface ReplyModel {
  readonly first: LookModel;
  readonly second: LookModel;
  /** See `ReplyWeights`. */
  readonly calm?: number;
}

export interface FitOptions {
  readonly first: BoostOptions;
  readonly second: BoostOptions;
  /**
   * Number of folds held out in turn, so that the second look learns from first looks that have not seen the thread.
   */
  readonly folds?: number;
  /** Weight of a comment: the size of its source to this power, which is negative. */
  readonly power?: number;
  /** Factor on all final scores; see `ReplyWeights`. */
  readonly calm?: number;
}

/** Fits both looks. */
export function fitLooks(threads: readonly Measured[], options: FitOptions): ReplyModel {
  const { folds = 4 } = options;
  const cuts = cutsOf(threads, FIRST.length);
  const binned = threads.map((thread) => binFirst(thread, cuts));
  const parts = threads.map(({ known }) => hash(`part ${known.key}`) % folds);
  const lists: Shortlists[] = [];
  for (const part of new Set(parts)) {
    const unseen = (_: unknown, t: number) => parts[t] !== part || parts.every((other) => other === part);
    const trees = fitTrees(binned.filter(unseen), threads.filter(unseen), options.first, options);
    threads.forEach((thread, t) => {
      if (parts[t] === part) lists[t] = lookFirst(thread, binned[t]!, trees);
    });
  }
  const first = {
    features: FIRST,
    cuts,
    usual: usualBins(binned, cuts),
    trees: fitTrees(binned, threads, options.first, options),
  };
  const looked = threads.map((thread, t) => measureSecond(thread, lists[t]!));
  const ownCuts = cutsOf(looked, secondLooks.length);
  const rows = looked.map((look, t) => binSecond(binned[t]!, look, ownCuts));
  const trees = fitTrees(rows, threads, options.second, options);
  const secondCuts = [...cuts.slice(0, KEPT), ...ownCuts];
  const second = { features: SECOND, cuts: secondCuts, usual: usualBins(rows, secondCuts), trees };
  return { first, second, calm: options.calm ?? 1 };
}

/** A first look alone, from fewer trees, to see what a feature is worth. */
export function fitFirstLook(threads: readonly Measured[], boosting: BoostOptions): LookModel {
  const cuts = cutsOf(threads, FIRST.length);
  const binned = threads.map((thread) => binFirst(thread, cuts));
  return { features: FIRST, cuts, usual: usualBins(binned, cuts), trees: fitTrees(binned, threads, boosting, {}) };
}

/** How many of a thousand candidates are in each bin of each feature. */
function usualBins(blocks: readonly Binned[], cuts: readonly Float32Array[]): number[][] {
  const rows = blocks.reduce((sum, { targets }) => sum + targets.length, 0);
  return cuts.map(({ length }, f) => {
    const counts = new Float64Array(length + 2);
    for (const { columns } of blocks) for (const bin of columns[f]!) counts[bin]!++;
    return Array.from(counts, (count) => Math.round((1000 * count) / rows));
  });
}

/** A model's guesses for a thread, after one look or two. */
export function guess(
  thread: Measured,
  { first, second, calm = 1 }: Partial<ReplyModel> & Pick<ReplyModel, 'first'>,
): Guess[] {
  const binned = binFirst(thread, first.cuts);
  const lists = lookFirst(thread, binned, first.trees);
  if (second === undefined) return guessesOf(lists);
  const look = measureSecond(thread, lists);
  const rows = binSecond(binned, look, second.cuts.slice(KEPT));
  const scores = rows.bases.slice();
  for (const tree of second.trees) addTree(tree, rows.columns, scores);
  for (let r = 0; r < scores.length; r++) scores[r]! *= calm;
  const count = rows.items.length - 1;
  const better = createShortlists(count);
  for (let i = 0; i < count; i++) {
    const from = rows.items[i]!;
    const to = rows.items[i + 1]!;
    const order = Array.from({ length: to - from - 1 }, (_, k) => from + k).sort((a, b) => scores[b]! - scores[a]!);
    const probabilities = Float64Array.from(scores.subarray(from, to));
    softmax(probabilities);
    order.forEach((r, k) => {
      better.parents[i * SHORTLIST + k] = lists.parents[i * SHORTLIST + r - from]!;
      better.probabilities[i * SHORTLIST + k] = probabilities[r - from]!;
    });
  }
  return guessesOf(better);
}

function guessesOf({ parents, probabilities, rest }: Shortlists): Guess[] {
  return Array.from(rest, (_, i) => {
    const first = i * SHORTLIST;
    let count = 0;
    while (count < SHORTLIST && parents[first + count] !== NONE) count++;
    return {
      parents: [...parents.subarray(first, first + count)],
      probabilities: [...probabilities.subarray(first, first + count)],
    };
  });
}

interface Binned extends BinnedChoices {
  readonly columns: Uint8Array[];
}

function binFirst({ items, targets, values }: Measured, cuts: readonly Float32Array[]): Binned {
  const width = FIRST.length;
  const columns = cuts.map((cut, f) => {
    const binner = createBinner(cut);
    const column = new Uint8Array(targets.length);
    for (let r = 0; r < column.length; r++) column[r] = binOf(binner, values[r * width + f]!);
    return column;
  });
  return { items, columns, targets, bases: new Float32Array(targets.length) };
}

function lookFirst({ items, parents }: Measured, { columns }: Binned, trees: readonly Tree[]): Shortlists {
  const scores = new Float32Array(parents.length);
  for (const tree of trees) addTree(tree, columns, scores);
  const lists = createShortlists(items.length - 1);
  const places = new Int32Array(SHORTLIST);
  for (let i = 0; i + 1 < items.length; i++) {
    const slice = scores.subarray(items[i]!, items[i + 1]!);
    const probabilities = Float64Array.from(slice);
    softmax(probabilities);
    shorten(lists, i, parents.subarray(items[i]!, items[i + 1]!), probabilities, slice.length, places);
  }
  return lists;
}

/** Shortlists as measured by the second looks. Each comment's last row stands for all that are not on the list. */
interface Looked {
  readonly items: Int32Array;
  /** The row in the first look; −1 for that last row. */
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly targets: Float32Array;
  readonly bases: Float32Array;
}

function measureSecond({ known, context, items, parents, targets }: Measured, lists: Shortlists): Looked {
  const forest = createForest(context, lists);
  const count = known.parents.length;
  const places = new Int32Array(count + 1);
  const rows: number[] = [];
  const values: number[] = [];
  const truths: number[] = [];
  const bases: number[] = [];
  for (let i = 0; i < count; i++) {
    forest.focus(i);
    let truth = 1;
    for (let slot = 0; slot < SHORTLIST; slot++) {
      const parent = lists.parents[i * SHORTLIST + slot]!;
      if (parent === NONE) break;
      let row = items[i]!;
      while (parents[row] !== parent) row++;
      rows.push(row);
      truths.push(targets[row]!);
      truth -= targets[row]!;
      bases.push(Math.log(Math.max(LEAST, lists.probabilities[i * SHORTLIST + slot]!)));
      for (const { measure } of secondLooks) values.push(measure(context, forest, i, parent, slot));
    }
    rows.push(-1);
    truths.push(truth > 1e-6 ? truth : 0);
    bases.push(Math.log(Math.max(LEAST, lists.rest[i]!)));
    for (const _ of secondLooks) values.push(Number.NaN);
    places[i + 1] = rows.length;
  }
  return {
    items: places,
    rows: Int32Array.from(rows),
    values: Float32Array.from(values),
    targets: Float32Array.from(truths),
    bases: Float32Array.from(bases),
  };
}

function binSecond(
  first: Binned,
  { items, rows, values, targets, bases }: Looked,
  cuts: readonly Float32Array[],
): Binned {
  const width = secondLooks.length;
  const columns = first.columns
    .slice(0, KEPT)
    .map((column) => Uint8Array.from(rows, (row) => (row < 0 ? 0 : column[row]!)));
  cuts.map(createBinner).forEach((binner, f) => {
    columns.push(Uint8Array.from(rows, (row, r) => (row < 0 ? 0 : binOf(binner, values[r * width + f]!))));
  });
  return { items, columns, targets, bases };
}

/** Concatenates threads and boosts on them. */
function fitTrees(
  blocks: readonly Binned[],
  threads: readonly Measured[],
  boosting: BoostOptions,
  { power = -1 }: Pick<FitOptions, 'power'>,
): Tree[] {
  const rows = blocks.reduce((sum, { targets }) => sum + targets.length, 0);
  const columns = blocks[0]!.columns.map(() => new Uint8Array(rows));
  const targets = new Float32Array(rows);
  const bases = new Float32Array(rows);
  const items: number[] = [0];
  const sources: string[] = [];
  let at = 0;
  blocks.forEach((block, t) => {
    for (let f = 0; f < columns.length; f++) columns[f]!.set(block.columns[f]!, at);
    targets.set(block.targets, at);
    bases.set(block.bases, at);
    for (let i = 1; i < block.items.length; i++) {
      items.push(at + block.items[i]!);
      sources.push(threads[t]!.known.group);
    }
    at += block.targets.length;
  });
  const sizes = new Map<string, number>();
  for (const source of sources) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const known: number[] = [];
  for (let i = 0; i < sources.length; i++)
    if (targets.subarray(items[i]!, items[i + 1]!).some((target) => target > 0)) known.push(i);
  const raw = known.map((i) => sizes.get(sources[i]!)! ** power);
  const mean = raw.reduce((sum, weight) => sum + weight, 0) / raw.length;
  const choices = { items: Int32Array.from(items), columns, targets, bases };
  const weights = Float32Array.from(raw, (weight) => weight / mean);
  return boost(choices, Int32Array.from(known), weights, boosting);
}
