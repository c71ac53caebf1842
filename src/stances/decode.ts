import {
  type CompiledWeight,
  compileWeight,
  contributionOf,
  logSumExp,
  rounded,
  softmax,
  type Voter,
} from '../evidence/index.js';
import type { Evidence, StanceClass } from '../schema/index.js';
import { base, weights } from './weights.js';

/** The classes by position; neutral is the one the others are measured against. */
const CLASSES: readonly StanceClass[] = ['agrees', 'disagrees', 'neutral'];

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
  const values = voters.map(({ heuristic, index }) => heuristic.measure(index as never, child, parent));
  const votes = values.map(
    (value, h) => [contributionOf(sided[h]!.agrees, value), contributionOf(sided[h]!.disagrees, value), 0] as const,
  );
  const start = [base.agrees, base.disagrees, 0] as const;
  const scores = Float64Array.from(start);
  for (const vote of votes) for (let c = 0; c < 3; c++) scores[c]! += vote[c]!;
  const shares = scores.slice();
  softmax(shares);
  const best = shares[0]! > shares[1]! ? (shares[0]! > shares[2]! ? 0 : 2) : shares[1]! > shares[2]! ? 1 : 2;
  const others = [0, 1, 2].filter((c) => c !== best) as [number, number];
  const rest = Math.exp(scores[others[0]]! - logSumExp(others.map((c) => scores[c]!)));
  const against = (row: readonly [number, number, number]) =>
    row[best]! - rest * row[others[0]]! - (1 - rest) * row[others[1]]!;
  const entropy = -[rest, 1 - rest].reduce((sum, share) => sum + (share > 0 ? share * Math.log(share) : 0), 0);
  const evidence: Evidence[] = [];
  voters.forEach(({ heuristic, index }, h) => {
    const contribution = rounded(against(votes[h]!));
    if (contribution === 0) return;
    const { because, at } = heuristic.explain(index as never, child, parent);
    evidence.push({
      heuristic: heuristic.id,
      value: rounded(values[h]!),
      contribution,
      because,
      ...(at?.length ? { at } : {}),
    });
  });
  evidence.push({
    heuristic: 'stances/base-rate',
    value: 1,
    contribution: rounded(against(start) - entropy),
    because: '',
  });
  evidence.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return {
    stance: CLASSES[best]!,
    probabilities: { agrees: rounded(shares[0]!), disagrees: rounded(shares[1]!), neutral: rounded(shares[2]!) },
    evidence,
  };
}
