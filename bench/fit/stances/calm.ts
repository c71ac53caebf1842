/** Logits for agreeing and disagreeing of a held-out pair, and its label. */
export interface Unseen {
  readonly logits: readonly [agrees: number, disagrees: number];
  readonly label: number;
}

/** The factor on the logits, between a half and two, that makes the labels most likely. Golden-section search. */
export function calmOf(pairs: readonly Unseen[]): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = 0.5;
  let high = 2;
  while (high - low > 1e-3) {
    const a = high - ratio * (high - low);
    const b = low + ratio * (high - low);
    if (surprise(pairs, a) < surprise(pairs, b)) high = b;
    else low = a;
  }
  return Math.round(((low + high) / 2) * 100) / 100;
}

function surprise(pairs: readonly Unseen[], calm: number): number {
  let sum = 0;
  for (const { logits, label } of pairs) {
    const scores = [calm * logits[0], calm * logits[1], 0];
    const top = Math.max(...scores);
    sum += top + Math.log(scores.reduce((mass, score) => mass + Math.exp(score - top), 0)) - scores[label]!;
  }
  return sum;
}
