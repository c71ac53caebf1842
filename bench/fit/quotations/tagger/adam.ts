/** Parameters that are learned, with their gradients and what Adam remembers (Kingma & Ba 2015). */
export interface Learned {
  readonly values: Float64Array;
  readonly gradient: Float64Array;
  readonly mean: Float64Array;
  readonly square: Float64Array;
}

const MEAN = 0.9;
const SQUARE = 0.999;
/** Longest gradient; longer ones are shortened. */
const MOST = 1;

export function learned(values: Float64Array): Learned {
  const like = () => new Float64Array(values.length);
  return { values, gradient: like(), mean: like(), square: like() };
}

/** One step, number `step` from 1 on, after which the gradients are zero. O(parameters). */
export function stepAdam(all: readonly Learned[], step: number, rate: number): void {
  let length = 0;
  for (const { gradient } of all) for (const one of gradient) length += one * one;
  const scale = Math.min(1, MOST / Math.sqrt(length || 1));
  const pace = (rate * Math.sqrt(1 - SQUARE ** step)) / (1 - MEAN ** step);
  for (const { values, gradient, mean, square } of all)
    for (let k = 0; k < values.length; k++) {
      const change = gradient[k]! * scale;
      mean[k] = MEAN * mean[k]! + (1 - MEAN) * change;
      square[k] = SQUARE * square[k]! + (1 - SQUARE) * change * change;
      values[k]! -= (pace * mean[k]!) / (Math.sqrt(square[k]!) + 1e-8);
      gradient[k] = 0;
    }
}
