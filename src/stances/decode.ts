import { contributionOf, rounded, smallReasons, TOLD_ABOVE, tellVotes, type Voter } from '../evidence/index.js';
import type { Evidence, StanceClass } from '../schema/index.js';
import { type Weighed, weighClasses } from './classes.js';
import type { StanceContext } from './context.js';
import type { StanceModel } from './model.js';
import type { Sides } from './sides.js';
import type { SiteShift } from './site.js';
import { tellWording } from './wording/reasons.js';
import { createFound, type Found, findWording } from './wording/wording.js';

/** One pair, measured and scored. */
export interface Verdict {
  readonly stance: StanceClass;
  readonly probabilities: Readonly<Record<StanceClass, number>>;
  /** Sums to the log-odds of the class against the rest; empty if no reasons are requested. */
  readonly evidence: Evidence[];
}

/** The votes for both sides of one pair; reused for the next pair. */
interface Votes {
  /** What each heuristic measured. */
  readonly values: Float64Array;
  /** Two per heuristic: for agreeing and for disagreeing. */
  readonly sides: Float64Array;
  readonly found: Found;
  /** What each gram found adds to the class being explained. */
  readonly contributions: Float64Array;
}

function collectVotes(
  { values, sides, found }: Votes,
  { base, heuristics, wording }: StanceModel,
  voters: readonly Voter[],
  { pair }: StanceContext,
  site: SiteShift | undefined,
  child: number,
  parent: number,
): Sides<number> {
  let agrees = base.agrees + (site?.agrees ?? 0);
  let disagrees = base.disagrees + (site?.disagrees ?? 0);
  for (let h = 0; h < voters.length; h++) {
    const { heuristic, index } = voters[h]!;
    const value = heuristic.measure(index as never, child, parent);
    values[h] = value;
    agrees += sides[2 * h] = contributionOf(heuristics[h]!.agrees, value);
    disagrees += sides[2 * h + 1] = contributionOf(heuristics[h]!.disagrees, value);
  }
  findWording(wording, pair, found);
  for (let k = 0; k < found.count; k++) {
    agrees += found.agrees[k]!;
    disagrees += found.disagrees[k]!;
  }
  return { agrees, disagrees };
}

/**
 * Prepares to decide the pairs of a discussion, each while it is in focus: adds up the votes for each class, and
 * explains the likeliest if `reasons` are requested. O(heuristics + words) per pair.
 */
export function createDecider(
  model: StanceModel,
  voters: readonly Voter[],
  context: StanceContext,
  site: SiteShift | undefined,
  reasons: boolean,
): (child: number, parent: number) => Verdict {
  const found = createFound();
  const votes = {
    values: new Float64Array(voters.length),
    sides: new Float64Array(2 * voters.length),
    found,
    contributions: new Float64Array(found.which.length),
  };
  return (child, parent) => {
    const { agrees, disagrees } = collectVotes(votes, model, voters, context, site, child, parent);
    const weighed = weighClasses(agrees, disagrees);
    const evidence = reasons ? explain(weighed, votes, model, voters, context, site, child, parent) : [];
    return { stance: weighed.stance, probabilities: weighed.probabilities, evidence };
  };
}

function explain(
  { agreeing, disagreeing, offset }: Weighed,
  { values, sides, found, contributions }: Votes,
  { base }: StanceModel,
  voters: readonly Voter[],
  { pair }: StanceContext,
  site: SiteShift | undefined,
  child: number,
  parent: number,
): Evidence[] {
  const votes = voters.map((_, h) => agreeing * sides[2 * h]! + disagreeing * sides[2 * h + 1]!);
  const { rows: evidence, ...faint } = tellVotes(voters, child, parent, values, votes);
  for (let k = 0; k < found.count; k++)
    contributions[k] = agreeing * found.agrees[k]! + disagreeing * found.disagrees[k]!;
  const told = tellWording(pair, found, contributions, TOLD_ABOVE);
  for (const { because, at, contribution, grams } of told.reasons)
    evidence.push({ heuristic: 'stances/wording', value: grams, contribution: rounded(contribution), because, at });
  const small = faint.small + told.left;
  if (small > 0) evidence.push(smallReasons('stances', small, faint.sum + told.rest));
  if (site)
    evidence.push({
      heuristic: 'stances/site',
      value: 1,
      contribution: rounded(agreeing * site.agrees + disagreeing * site.disagrees),
      because: site.because,
    });
  evidence.push({
    heuristic: 'stances/base-rate',
    value: 1,
    contribution: rounded(agreeing * base.agrees + disagreeing * base.disagrees + offset),
    because: '',
  });
  return evidence.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}
