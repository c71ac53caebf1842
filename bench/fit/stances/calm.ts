import { minimize } from '../lbfgs.js';

/** Logits for agreeing and disagreeing of a pair the weights had not seen, and what it is. */
export interface Unseen {
  readonly logits: readonly [agrees: number, disagrees: number];
  readonly label: number;
  /** Share of each label, softened by how sure the annotators were. */
  readonly target: readonly number[];
  /** What the pair counts. */
  readonly weight: number;
}

/** Logits are moved by `agrees` and `disagrees` and then multiplied by `scale`. */
export interface Calm {
  readonly agrees: number;
  readonly disagrees: number;
  readonly scale: number;
}

/**
 * The constants and the factor at which unseen pairs are most likely: the constants (with a factor of their own) by what annotators may have
 * meant, as the weights were fitted, the factor then by what they said.
 */
export function calmOf(pairs: readonly Unseen[]): Calm {
  const start = Float64Array.of(0, 0, 1);
  minimize((x, gradient) => surprise(pairs, ({ target }) => target, x, gradient), start);
  const [agrees, disagrees] = [rounded(start[0]!), rounded(start[1]!)];
  const scale = start.slice(2);
  const whole = new Float64Array(3);
  minimize((x, gradient) => {
    const loss = surprise(pairs, ({ label }) => ONE[label]!, Float64Array.of(agrees, disagrees, x[0]!), whole);
    gradient[0] = whole[2]!;
    return loss;
  }, scale);
  return { agrees, disagrees, scale: rounded(scale[0]!) };
}

/** All of the share for one label. */
const ONE = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const;

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function surprise(
  pairs: readonly Unseen[],
  sharesOf: (pair: Unseen) => readonly number[],
  [agrees, disagrees, scale]: Float64Array,
  gradient: Float64Array,
): number {
  gradient.fill(0);
  let sum = 0;
  for (const pair of pairs) {
    const moved = [pair.logits[0] + agrees!, pair.logits[1] + disagrees!, 0];
    const scores = moved.map((score) => scale! * score);
    const top = Math.max(...scores);
    const mass = scores.reduce((total, score) => total + Math.exp(score - top), 0);
    sharesOf(pair).forEach((share, c) => {
      sum += pair.weight * share * (top + Math.log(mass) - scores[c]!);
      const pull = pair.weight * (Math.exp(scores[c]! - top) / mass - share);
      if (c < 2) gradient[c]! += pull * scale!;
      gradient[2]! += pull * moved[c]!;
    });
  }
  return sum;
}
