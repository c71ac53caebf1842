import {
  type CompiledWeight,
  compileWeight,
  contributionOf,
  logSumExp,
  rounded,
  smallReasons,
  softmax,
  TOLD_ABOVE,
  type Voter,
} from '../evidence/index.js';
import type { Evidence, StanceClass } from '../schema/index.js';
import { base, weights } from './weights.js';

/** The classes by position; neutral is the one the others are measured against. */
const CLASSES: readonly StanceClass[] = ['agrees', 'disagrees', 'neutral'];

/** For each class the two it is weighed against. */
const OTHERS = [
  [1, 2],
  [0, 2],
  [0, 1],
] as const;

/** What a heuristic is worth for each side. */
export interface SidedWeight {
  readonly agrees: CompiledWeight;
  readonly disagrees: CompiledWeight;
}

/** Weights of the voters, in their order: fitted ones, or the prior (for disagreeing) and its opposite. */
export function sidedWeights(voters: readonly Voter[]): SidedWeight[] {
  return voters.map(({ heuristic: { id, prior } }) => {
    const { agrees, disagrees } = weights[id as keyof typeof weights] ?? { agrees: -prior, disagrees: prior };
    return { agrees: compileWeight(agrees), disagrees: compileWeight(disagrees) };
  });
}

/** One pair, measured and scored. */
export interface Verdict {
  readonly stance: StanceClass;
  readonly probabilities: Readonly<Record<StanceClass, number>>;
  /** Sums to the log-odds of the class against the rest. */
  readonly evidence: Evidence[];
}

/**
 * Adds the votes for each class and explains the likeliest. Its log-odds against the rest are no sum over heuristics by
 * themselves; they are once the others are averaged by how likely they are, up to the entropy of that average, which
 * goes into the row of the base rate. O(heuristics).
 */
export function decide(
  voters: readonly Voter[],
  sided: readonly SidedWeight[],
  child: number,
  parent: number,
): Verdict {
  const values = new Float64Array(voters.length);
  const votes = new Float64Array(2 * voters.length);
  const scores = Float64Array.of(base.agrees, base.disagrees, 0);
  for (let h = 0; h < voters.length; h++) {
    const { heuristic, index } = voters[h]!;
    const value = heuristic.measure(index as never, child, parent);
    values[h] = value;
    scores[0]! += votes[2 * h] = contributionOf(sided[h]!.agrees, value);
    scores[1]! += votes[2 * h + 1] = contributionOf(sided[h]!.disagrees, value);
  }
  const shares = scores.slice();
  softmax(shares);
  const best = shares[0]! > shares[1]! ? (shares[0]! > shares[2]! ? 0 : 2) : shares[1]! > shares[2]! ? 1 : 2;
  const [one, other] = OTHERS[best];
  const rest = Math.exp(scores[one]! - logSumExp([scores[one]!, scores[other]!]));
  const share = (c: number) => (c === best ? 1 : c === one ? -rest : rest - 1);
  const agreeing = share(0);
  const disagreeing = share(1);
  const entropy = -[rest, 1 - rest].reduce((total, part) => total + (part > 0 ? part * Math.log(part) : 0), 0);
  const evidence: Evidence[] = [];
  let small = 0;
  let sum = 0;
  voters.forEach(({ heuristic, index }, h) => {
    const contribution = agreeing * votes[2 * h]! + disagreeing * votes[2 * h + 1]!;
    if (Math.abs(contribution) < TOLD_ABOVE) {
      if (contribution !== 0) small++;
      sum += contribution;
      return;
    }
    const { because, at } = heuristic.explain(index as never, child, parent, values[h]!);
    const row = { heuristic: heuristic.id, value: rounded(values[h]!), contribution: rounded(contribution), because };
    evidence.push(at?.length ? { ...row, at } : row);
  });
  if (small > 0) evidence.push(smallReasons('stances', small, sum));
  evidence.push({
    heuristic: 'stances/base-rate',
    value: 1,
    contribution: rounded(agreeing * base.agrees + disagreeing * base.disagrees - entropy),
    because: '',
  });
  evidence.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return {
    stance: CLASSES[best]!,
    probabilities: { agrees: rounded(shares[0]!), disagrees: rounded(shares[1]!), neutral: rounded(shares[2]!) },
    evidence,
  };
}
