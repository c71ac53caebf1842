/**
 * Rounds to four decimals: enough for people, and the same bytes on every engine although `Math.exp` may differ in its
 * last bit.
 */
export function rounded(value: number): number {
  // + 0 turns −0 into 0: JSON has only one zero.
  return Math.round(value * 1e4) / 1e4 + 0;
}

/** Turns the first `count` scores (logits) into probabilities that sum to 1, in place. */
export function softmax(scores: Float64Array, count = scores.length): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) if (scores[i]! > top) top = scores[i]!;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const mass = Math.exp(scores[i]! - top);
    scores[i] = mass;
    sum += mass;
  }
  for (let i = 0; i < count; i++) scores[i] = scores[i]! / sum;
}

/** Log of the sum of exponentials; cannot overflow. */
export function logSumExp(scores: ArrayLike<number>): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > top) top = scores[i]!;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += Math.exp(scores[i]! - top);
  return top + Math.log(sum);
}

/** 1 / (1 + e^−x). */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
