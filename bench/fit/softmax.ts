import { minimize } from './lbfgs.js';

/**
 * Choices to fit. Each item has candidates; each candidate has a sparse row of features; `targets` gives each
 * candidate's share of the item's mass (the rows of an item sum to 1).
 */
export interface Choices {
  /** Candidates of item i are rows `items[i]` … `items[i + 1] - 1`. */
  readonly items: number[];
  /** Features of candidate row r are entries `rows[r]` … `rows[r + 1] - 1`. */
  readonly rows: number[];
  readonly features: number[];
  readonly values: number[];
  readonly targets: number[];
  /** Weight of each item. */
  readonly weights: number[];
  /** Logits that each candidate row starts from (−ln of its sampling rate, for example); 0 if absent. */
  readonly offsets?: number[];
}

export function emptyChoices(): Choices {
  return { items: [0], rows: [0], features: [], values: [], targets: [], weights: [] };
}

/** Penalises w_a − 2 w_b + w_c, so that a curve bends only if the data require it. */
export type Bend = readonly [before: number, at: number, after: number];

export interface FitOptions {
  readonly features: number;
  /** Factor of Σ w² in the loss. */
  readonly ridge?: number;
  /** Factor of Σ bend² in the loss. */
  readonly smooth?: number;
  readonly bends?: readonly Bend[];
  readonly rounds?: number;
}

/**
 * Softmax regression over each item's candidates (conditional logit): minimises the cross-entropy of the targets plus
 * a ridge and a smoothness penalty. Deterministic.
 */
export function fitSoftmax(
  choices: Choices,
  { features, ridge = 1, smooth = 10, bends = [], rounds = 150 }: FitOptions,
): Float64Array {
  const { items, rows, targets, weights } = choices;
  const index = Int32Array.from(choices.features);
  const values = Float64Array.from(choices.values);
  const scores = new Float64Array(targets.length);
  const offsets = Float64Array.from(choices.offsets ?? scores);
  const x = new Float64Array(features);
  minimize(
    (w, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (let i = 0; i + 1 < items.length; i++) {
        const from = items[i]!;
        const to = items[i + 1]!;
        let top = Number.NEGATIVE_INFINITY;
        for (let r = from; r < to; r++) {
          let score = offsets[r]!;
          for (let k = rows[r]!; k < rows[r + 1]!; k++) score += w[index[k]!]! * values[k]!;
          scores[r] = score;
          if (score > top) top = score;
        }
        let mass = 0;
        for (let r = from; r < to; r++) mass += Math.exp(scores[r]! - top);
        const norm = top + Math.log(mass);
        for (let r = from; r < to; r++) {
          const target = targets[r]!;
          if (target > 0) loss -= weights[i]! * target * (scores[r]! - norm);
          const pull = weights[i]! * (Math.exp(scores[r]! - norm) - target);
          if (pull === 0) continue;
          for (let k = rows[r]!; k < rows[r + 1]!; k++) gradient[index[k]!]! += pull * values[k]!;
        }
      }
      for (let f = 0; f < features; f++) {
        loss += 0.5 * ridge * w[f]! * w[f]!;
        gradient[f]! += ridge * w[f]!;
      }
      for (const [a, b, c] of bends) {
        const bend = w[a]! - 2 * w[b]! + w[c]!;
        loss += 0.5 * smooth * bend * bend;
        gradient[a]! += smooth * bend;
        gradient[b]! -= 2 * smooth * bend;
        gradient[c]! += smooth * bend;
      }
      return loss;
    },
    x,
    { rounds },
  );
  return x;
}
