import type { Evidence } from '../schema/index.js';
import { type AnyWeightedHeuristic, appliesTo } from './heuristic.js';
import { rounded } from './probability.js';
import { type CompiledWeight, compileWeight, contributionOf, type Weight } from './weight.js';

/** A heuristic ready to vote on one discussion. */
export interface Voter {
  readonly heuristic: AnyWeightedHeuristic<never>;
  readonly index: unknown;
  readonly weight: CompiledWeight;
}

/** Prepares each heuristic for a discussion. A heuristic without an entry in `weights` has its prior as its weight. */
export function prepareVoters<Context>(
  heuristics: readonly AnyWeightedHeuristic<Context>[],
  weights: Readonly<Record<string, Weight | undefined>>,
  context: Context,
): Voter[] {
  return heuristics.map((heuristic) => ({
    heuristic: heuristic as AnyWeightedHeuristic<never>,
    index: heuristic.prepare(context),
    weight: compileWeight(weights[heuristic.id] ?? heuristic.prior),
  }));
}

/** Tells every voter which item comes next. */
export function focusVoters(voters: readonly Voter[], item: number): void {
  for (const { heuristic, index } of voters) heuristic.focus?.(index as never, item);
}

/**
 * Writes the score of each of the first `count` candidates: the sum of all contributions, in logits. No allocation.
 */
export function scoreCandidates(
  voters: readonly Voter[],
  item: number,
  candidates: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  scores.fill(0, 0, count);
  for (let v = 0; v < voters.length; v++) addVotes(voters[v]!, item, candidates, count, scores);
}

function addVotes(
  { heuristic, index, weight }: Voter,
  item: number,
  candidates: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const { about, measure } = heuristic;
  for (let k = 0; k < count; k++) {
    const candidate = candidates[k]!;
    if (appliesTo(about, candidate)) scores[k]! += contributionOf(weight, measure(index as never, item, candidate));
  }
}

/** What a voter measures; `NaN` if it has nothing to say. */
export function measureOf({ heuristic, index }: Voter, item: number, candidate: number): number {
  return appliesTo(heuristic.about, candidate) ? heuristic.measure(index as never, item, candidate) : Number.NaN;
}

/** A smaller contribution, in logits, gets no row of its own. */
export const TOLD_ABOVE = 0.1;

/** The row that sums up the small contributions, so that the rows still sum to the score. */
export function smallReasons(room: string, count: number, sum: number): Evidence {
  return { heuristic: `${room}/small-reasons`, value: count, contribution: rounded(sum), because: '' };
}

/** What is told of votes: a row of each that moved a score, and how many hardly did, by how much in all. */
export interface Told {
  readonly rows: Evidence[];
  readonly small: number;
  readonly sum: number;
}

/** Tells what each voter measured of a candidate, its value, and added to a score, its contribution. */
export function tellVotes(
  voters: readonly Voter[],
  item: number,
  candidate: number,
  values: ArrayLike<number>,
  contributions: ArrayLike<number>,
): Told {
  const rows: Evidence[] = [];
  let small = 0;
  let sum = 0;
  voters.forEach(({ heuristic, index }, v) => {
    const value = values[v]!;
    const contribution = contributions[v]!;
    if (Math.abs(contribution) < TOLD_ABOVE) {
      if (contribution !== 0) small++;
      sum += contribution;
      return;
    }
    const { because: clause, at, lacking } = heuristic.explain(index as never, item, candidate, value);
    const because = lacking && contribution > 0 ? '' : clause;
    const row = { heuristic: heuristic.id, value: rounded(value), contribution: rounded(contribution), because };
    rows.push(at?.length ? { ...row, at } : row);
  });
  return { rows, small, sum };
}

/**
 * The evidence for a score: a row per heuristic that moved it, strongest first, and one row for all that hardly did.
 * Contributions are rounded to four decimals and sum to the score.
 */
export function evidenceOf(room: string, voters: readonly Voter[], item: number, candidate: number): Evidence[] {
  const values = voters.map((voter) => measureOf(voter, item, candidate));
  const contributions = voters.map(({ weight }, v) => contributionOf(weight, values[v]!));
  const { rows, small, sum } = tellVotes(voters, item, candidate, values, contributions);
  if (small > 0) rows.push(smallReasons(room, small, sum));
  return rows.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}
