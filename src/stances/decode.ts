import {
  contributionOf,
  logSumExp,
  rounded,
  smallReasons,
  softmax,
  TOLD_ABOVE,
  type Voter,
} from '../evidence/index.js';
import type { Evidence, StanceClass } from '../schema/index.js';
import type { StanceContext } from './context.js';
import type { StanceModel } from './model.js';
import { tellWording } from './wording/reasons.js';
import { createFound, type Found, findWording } from './wording/wording.js';

/** The classes by position; neutral is the one the others are measured against. */
const CLASSES: readonly StanceClass[] = ['agrees', 'disagrees', 'neutral'];

/** For each class the two it is weighed against. */
const OTHERS = [
  [1, 2],
  [0, 2],
  [0, 1],
] as const;

/** One pair, measured and scored. */
export interface Verdict {
  readonly stance: StanceClass;
  readonly probabilities: Readonly<Record<StanceClass, number>>;
  /** Sums to the log-odds of the class against the rest. */
  readonly evidence: Evidence[];
}

/** Votes of everything that speaks, for both sides. */
interface Votes {
  readonly values: Float64Array;
  /** Two of each heuristic: for agreeing, for disagreeing. */
  readonly sides: Float64Array;
  /** Absent in languages the wording was not learned in. */
  readonly found: Found | undefined;
  /** Sums, by class. */
  readonly scores: Float64Array;
}

/** The wording of the pair being decided. */
const FOUND = /* @__PURE__ */ createFound();

function collectVotes(
  { base, heuristics, wording }: StanceModel,
  voters: readonly Voter[],
  { language, pair }: StanceContext,
  child: number,
  parent: number,
): Votes {
  const values = new Float64Array(voters.length);
  const sides = new Float64Array(2 * voters.length);
  const scores = Float64Array.of(base.agrees, base.disagrees, 0);
  for (let h = 0; h < voters.length; h++) {
    const { heuristic, index } = voters[h]!;
    const value = heuristic.measure(index as never, child, parent);
    values[h] = value;
    scores[0]! += sides[2 * h] = contributionOf(heuristics[h]!.agrees, value);
    scores[1]! += sides[2 * h + 1] = contributionOf(heuristics[h]!.disagrees, value);
  }
  if (language === 'de' || language === 'da') return { values, sides, found: undefined, scores };
  findWording(wording, pair, FOUND);
  for (let k = 0; k < FOUND.count; k++) {
    scores[0]! += FOUND.agrees[k]!;
    scores[1]! += FOUND.disagrees[k]!;
  }
  return { values, sides, found: FOUND, scores };
}

/**
 * Adds the votes for each class and explains the likeliest. Its log-odds against the rest are no sum over heuristics by
 * themselves; they are once the others are averaged by how likely they are, up to the entropy of that average, which
 * goes into the row of the base rate. The pair is the one in focus. O(heuristics + words).
 */
export function decide(
  model: StanceModel,
  voters: readonly Voter[],
  context: StanceContext,
  child: number,
  parent: number,
): Verdict {
  const { values, sides, found, scores } = collectVotes(model, voters, context, child, parent);
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
    const contribution = agreeing * sides[2 * h]! + disagreeing * sides[2 * h + 1]!;
    if (Math.abs(contribution) < TOLD_ABOVE) {
      if (contribution !== 0) small++;
      sum += contribution;
      return;
    }
    const { because, at } = heuristic.explain(index as never, child, parent, values[h]!);
    const row = { heuristic: heuristic.id, value: rounded(values[h]!), contribution: rounded(contribution), because };
    evidence.push(at?.length ? { ...row, at } : row);
  });
  if (found) {
    const contributions = new Float64Array(found.count);
    for (let k = 0; k < found.count; k++)
      contributions[k] = agreeing * found.agrees[k]! + disagreeing * found.disagrees[k]!;
    const told = tellWording(context.pair, found, contributions, TOLD_ABOVE);
    for (const { because, at, contribution, grams } of told.reasons)
      evidence.push({ heuristic: 'stances/wording', value: grams, contribution: rounded(contribution), because, at });
    small += told.left;
    sum += told.rest;
  }
  if (small > 0) evidence.push(smallReasons('stances', small, sum));
  evidence.push({
    heuristic: 'stances/base-rate',
    value: 1,
    contribution: rounded(agreeing * model.base.agrees + disagreeing * model.base.disagrees - entropy),
    because: '',
  });
  evidence.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return {
    stance: CLASSES[best]!,
    probabilities: { agrees: rounded(shares[0]!), disagrees: rounded(shares[1]!), neutral: rounded(shares[2]!) },
    evidence,
  };
}
