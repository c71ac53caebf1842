import { logSumExp, rounded, softmax } from '../evidence/index.js';
import type { StanceClass } from '../schema/index.js';
import { STANCE_CLASSES } from '../schema/layers.js';

/** For each class, by position, the other two; the scores of the first two are relative to neutral, the last. */
const OTHERS = [
  [1, 2],
  [0, 2],
  [0, 1],
] as const;

/** The likeliest class, and how votes for agreeing and disagreeing count towards its log-odds. */
export interface Weighed {
  readonly stance: StanceClass;
  /** Sum to 1. */
  readonly probabilities: Readonly<Record<StanceClass, number>>;
  /** Logits that one logit for agreeing adds to the log-odds of the class. */
  readonly agreeing: number;
  /** The same for disagreeing. */
  readonly disagreeing: number;
  /** Logits that come from no vote. */
  readonly offset: number;
}

/**
 * Weighs two scores against neutral, whose score is 0. The log-odds of the likeliest class against the rest are not a
 * sum over votes; they become one if the scores of the other classes are averaged by their probabilities, up to the
 * entropy of that average: log-odds = agreeing · agrees + disagreeing · disagrees + offset.
 */
export function weighClasses(agrees: number, disagrees: number): Weighed {
  const scores = [agrees, disagrees, 0] as const;
  const shares = Float64Array.from(scores);
  softmax(shares);
  const best = shares[0]! > shares[1]! ? (shares[0]! > shares[2]! ? 0 : 2) : shares[1]! > shares[2]! ? 1 : 2;
  const [one, other] = OTHERS[best];
  const rest = Math.exp(scores[one] - logSumExp([scores[one], scores[other]]));
  const share = (c: number) => (c === best ? 1 : c === one ? -rest : rest - 1);
  const entropy = -[rest, 1 - rest].reduce((total, part) => total + (part > 0 ? part * Math.log(part) : 0), 0);
  const [first, second] = [rounded(shares[0]!), rounded(shares[1]!)];
  return {
    stance: STANCE_CLASSES[best]!,
    probabilities: { agrees: first, disagrees: second, neutral: rounded(1 - first - second) },
    agreeing: share(0),
    disagreeing: share(1),
    offset: -entropy,
  };
}
