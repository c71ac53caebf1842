import { seeded } from '../evidence/index.js';
import { createGrower, type Tree } from './grow.js';

/** Candidates of many items, with binned features: those of item i are rows `items[i]` … `items[i + 1] - 1`. */
export interface BinnedChoices {
  readonly items: Int32Array;
  /** One column per feature, with the bin of each row. Bin 0 means "does not apply". */
  readonly columns: readonly Uint8Array[];
  /** Share of its item's truth that each row has. */
  readonly targets: Float32Array;
  /** Score that each row starts from. */
  readonly bases: Float32Array;
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly seed?: number;
  /** Factor of Σ leaf² in the loss. */
  readonly ridge?: number;
  /** Least Hessian in a leaf. */
  readonly least?: number;
  /** Share of the features and of the items that each tree uses. */
  readonly featureShare?: number;
  readonly itemShare?: number;
  /** A feature to leave out. */
  readonly without?: number;
}

/** One in four wrong candidates less probable than this is used, with four times the weight. */
const UNLIKELY = 0.01;
const KEPT = 0.25;

/**
 * Boosts trees on the cross-entropy of the softmax over each item's candidates, with Newton steps. Fits on the `chosen`
 * items, each with its weight. Deterministic. Friedman 2001; Chen & Guestrin 2016.
 */
export function boost(
  choices: BinnedChoices,
  chosen: Int32Array,
  weights: Float32Array,
  { trees, depth, rate, seed = 1, ridge = 3, least = 2, featureShare = 0.5, itemShare = 0.6, without }: BoostOptions,
): Tree[] {
  const random = seeded(seed);
  const { items, columns, targets, bases } = choices;
  const scores = bases.slice();
  const probabilities = new Float32Array(scores.length);
  const gradients = new Float32Array(scores.length);
  const hessians = new Float32Array(scores.length);
  const order = new Int32Array(scores.length);
  const grown: Tree[] = [];
  const grower = createGrower(columns, gradients, hessians, { depth, ridge, least });
  // What is the same everywhere can split nothing.
  const telling = [...columns.keys()].filter((f) => columns[f]!.some((bin) => bin !== columns[f]![0]));
  for (let round = 0; round < trees; round++) {
    let rows = 0;
    for (let c = 0; c < chosen.length; c++) {
      const from = items[chosen[c]!]!;
      const to = items[chosen[c]! + 1]!;
      const weight = weights[c]!;
      const taken = random() < itemShare;
      if (!taken) continue;
      let top = Number.NEGATIVE_INFINITY;
      for (let r = from; r < to; r++) if (scores[r]! > top) top = scores[r]!;
      let mass = 0;
      for (let r = from; r < to; r++) {
        const m = Math.exp(scores[r]! - top);
        probabilities[r] = m;
        mass += m;
      }
      for (let r = from; r < to; r++) {
        const p = probabilities[r]! / mass;
        const target = targets[r]!;
        let scale = weight;
        if (target === 0 && p < UNLIKELY) {
          if (random() >= KEPT) continue;
          scale /= KEPT;
        }
        gradients[r] = scale * (p - target);
        hessians[r] = scale * Math.max(p * (1 - p), 1e-6);
        order[rows++] = r;
      }
    }
    const features = telling.filter((f) => random() < featureShare && f !== without);
    if (features.length === 0) features.push(telling.find((f) => f !== without) ?? 0);
    const tree = grower(order, rows, features, rate);
    grown.push(tree);
    addTree(tree, columns, scores);
  }
  return grown;
}

/** Adds a tree's values to the scores of all rows. */
export function addTree({ features, bins, values }: Tree, columns: readonly Uint8Array[], scores: Float32Array): void {
  const places = new Uint8Array(scores.length);
  features.forEach((feature, q) => {
    const column = columns[feature]!;
    const bin = bins[q]!;
    for (let r = 0; r < places.length; r++) places[r] = 2 * places[r]! + ((bin - column[r]!) >>> 31);
  });
  for (let r = 0; r < places.length; r++) scores[r]! += values[places[r]!]!;
}
