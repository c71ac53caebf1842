import { createHistograms } from './histograms.js';
import { bestQuestion } from './question.js';

/**
 * A decision table: every row is asked the same few questions, one after another (an oblivious tree; Kohavi 1994,
 * Prokhorenkova et al. 2018). The answers, one bit each, are the row's index among the values.
 */
export interface Tree {
  readonly features: readonly number[];
  /** The answer is 1 for a bin above this one, else 0. */
  readonly bins: readonly number[];
  /** Logits, 2 to the power of the number of questions; the first question is the highest bit of the index. */
  readonly values: Float32Array;
}

/** How trees are shaped. */
export interface Shape {
  /** Most questions. */
  readonly depth: number;
  /** Factor of Σ value² in the loss. */
  readonly ridge: number;
  /** Least Hessian on each side of a question. */
  readonly least: number;
}

/** Prepares to grow trees on binned features, always asking the question with the greatest gain over all places. */
export function createGrower(
  columns: readonly Uint8Array[],
  gradients: Float32Array,
  hessians: Float32Array,
  shape: Shape,
) {
  const { depth, ridge } = shape;
  const g = new Float64Array(gradients.length);
  const h = new Float64Array(gradients.length);
  const places = new Uint8Array(gradients.length);
  const some = new Int32Array(gradients.length);
  const { levels, sum, subtract } = createHistograms(columns, { places, g, h, some }, depth);

  return (order: Int32Array, rows: number, used: readonly number[], rate: number): Tree => {
    const features: number[] = [];
    const bins: number[] = [];
    for (let k = 0; k < rows; k++) {
      g[k] = gradients[order[k]!]!;
      h[k] = hessians[order[k]!]!;
      places[k] = 0;
      some[k] = k;
    }
    sum(0, used, order, rows);
    for (let level = 0; level < depth; level++) {
      const { feature, bin } = bestQuestion(levels[level]!, level, used, shape);
      if (feature < 0) break;
      features.push(feature);
      bins.push(bin);
      const column = columns[feature]!;
      let above = 0;
      for (let k = 0; k < rows; k++) {
        const answer = column[order[k]!]! > bin ? 1 : 0;
        places[k] = 2 * places[k]! + answer;
        above += answer;
      }
      if (level + 1 === depth) break;
      const fewer = 2 * above < rows ? 1 : 0;
      let count = 0;
      for (let k = 0; k < rows; k++) if ((places[k]! & 1) === fewer) some[count++] = k;
      sum(level + 1, used, order, count);
      subtract(level + 1, used, fewer);
    }
    const sums = new Float64Array(2 << features.length);
    for (let k = 0; k < rows; k++) {
      sums[2 * places[k]!]! += g[k]!;
      sums[2 * places[k]! + 1]! += h[k]!;
    }
    const values = Float32Array.from(
      { length: 1 << features.length },
      (_, place) => (-rate * sums[2 * place]!) / (sums[2 * place + 1]! + ridge),
    );
    return { features, bins, values };
  };
}
