import {
  binOf,
  compileTrees,
  roomFor,
  scoreTrees,
  softmax,
  type Trees,
  type TreeWeights,
} from '../../evidence/index.js';

/** A number that tells candidates apart, or that is the same for all of them. */
export interface Feature<View> {
  /** `quotations/<name>`. */
  readonly id: string;
  readonly measures: string;
  readonly unit: string;
  /** `candidate` is −1 for a shared feature. `NaN` if the feature does not apply. */
  measure(view: View, candidate: number): number;
}

/** First the features shared by all candidates, then those that tell them apart. */
export interface Features<View> {
  readonly shared: readonly Feature<View>[];
  readonly own: readonly Feature<View>[];
}

/** Chooses one of several candidates or none. */
export interface Chooser<View> {
  /** Probability of none, followed by that of each of `count` candidates; valid until the next call. */
  choose(view: View, count: number): Float64Array;
}

/** Most candidates in one choice. */
export const MOST_CANDIDATES = 96;

/**
 * Values of the features: a row for none of the candidates, to which their own features do not apply, then a row for
 * each.
 */
export function measureRows<View>({ shared, own }: Features<View>, view: View, count: number): Float32Array[] {
  const common = shared.map((feature) => feature.measure(view, -1));
  return Array.from({ length: count + 1 }, (_, row) =>
    Float32Array.from([...common, ...own.map((feature) => (row === 0 ? Number.NaN : feature.measure(view, row - 1)))]),
  );
}

/** Compiles fitted trees into a chooser. O(weights). */
export function createChooser<View>(features: Features<View>, weights: TreeWeights): Chooser<View> {
  const { shared, own } = features;
  const trees: Trees = compileTrees(weights, idsOf(features), (feature) => feature < shared.length);
  const columns = [...shared, ...own].map(
    (_, f) => new Uint8Array(f < shared.length ? 1 : roomFor(MOST_CANDIDATES + 1)),
  );
  const scores = new Float64Array(MOST_CANDIDATES + 1);
  return {
    choose(view, count) {
      shared.forEach((feature, f) => {
        columns[f]![0] = binOf(trees.binners[f]!, feature.measure(view, -1));
      });
      own.forEach((feature, o) => {
        const f = shared.length + o;
        const column = columns[f]!;
        for (let k = 0; k < count; k++) column[k + 1] = binOf(trees.binners[f]!, feature.measure(view, k));
      });
      scores.fill(0, 0, count + 1);
      scoreTrees(trees, columns, count + 1, scores);
      softmax(scores, count + 1);
      return scores;
    },
  };
}

/** Ids of all features, in column order. */
export function idsOf<View>({ shared, own }: Features<View>): string[] {
  return [...shared, ...own].map(({ id }) => id);
}
