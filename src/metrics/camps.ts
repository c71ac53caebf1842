import { startFromStrongest } from '../evidence/index.js';
import { grouped } from '../text/grouped.js';
import type { AnyGraph } from './arcs.js';
import { improveSides, type Sides, searchAll, startFromSpectrum } from './camp-search.js';
import { kickSides } from './kick-sides.js';
import { reduceTies } from './reduce-ties.js';
import { readSignedTies, type SignOptions, type Tie, tiesAround } from './signed-ties.js';

/** Connected groups with up to so many people of three ties or more are split exactly. */
const EXACT_UP_TO = 40;
/** A person whose margin is below this is a swing member. */
const SWING = 0.25;
/** After so many steps of branch and bound, the best splits found have to do. */
export const MOST_STEPS = 2_000_000;

/** Kicks per person where the search is not exact, and the ties that kicks may read for each of its steps. */
const KICKS = 20;
const READ = 10;

/** Two people whose tie a split does not respect. */
export interface Violation {
  readonly people: readonly [string, string];
  /** Below 0: they disagree within one camp. Above 0: they agree across camps. */
  readonly weight: number;
}

/** A split into two camps, and how firm it is. */
export interface Camps {
  /** `null` for people without signed ties. In each connected group, the person with the strongest ties is in camp 0. */
  readonly sides: ReadonlyMap<string, 0 | 1 | null>;
  /**
   * Number of each person's connected group, 0 the one of most people, for those with a side. Sides of different groups say
   * nothing of each other.
   */
  readonly groups: ReadonlyMap<string, number>;
  /**
   * How firmly someone belongs to a side: weight of their ties that the split respects minus those it violates, as a share of
   * all, 0…1. At 0, the other side would fit as well. Only for those with a side.
   */
  readonly margins: ReadonlyMap<string, number>;
  /** People with a margin below .25. */
  readonly swing: readonly string[];
  /** Who fights within a camp, and who agrees across: the ties that the split does not respect, the heaviest first. */
  readonly violations: readonly Violation[];
  /** Weight of agreement across camps and disagreement within. */
  readonly violated: number;
  /** Weight of all ties. */
  readonly total: number;
  /** Whether no split violates less. */
  readonly exact: boolean;
}

/**
 * Splits people into the two camps that violate the least signed weight (agreement across camps, disagreement within;
 * Harary 1953, Aref & Wilson 2018). Connected groups are split separately. People with one or two ties follow from the others
 * and are left out first. If up to 40 are left, the split is exact, by branch and bound, within two million steps in all; else
 * people are moved while it helps, from two starts (the strongest ties first, and the smallest eigenvector of the signed
 * Laplacian, Kunegis et al. 2010), and then a few at a time. Deterministic. O(ties · log ties) beyond 40.
 *
 * @throws {DiscussionError} `invalid-option`.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob', { agreement: 1 });
 * graph.mergeEdge('Cy', 'Ann', { disagreement: 1 });
 * Object.fromEntries(splitCamps(graph).sides); // { Ann: 0, Bob: 0, Cy: 1 }
 */
export function splitCamps(graph: AnyGraph, options: SignOptions = {}): Camps {
  return splitWithin(MOST_STEPS, graph, options);
}

/** `splitCamps` with another limit of steps for the exact search. */
export function splitWithin(steps: number, graph: AnyGraph, options: SignOptions = {}): Camps {
  const signed = readSignedTies(graph, options);
  const { names, ties } = signed;
  const around = tiesAround(signed);
  const { around: core, restore } = reduceTies(around);
  const left = core.flatMap((own, i) => own.filter(({ a }) => a === i)).sort(byWeight);
  const starts = [startFromStrongest(left, names.length).side, startFromSpectrum(core)];
  for (const start of starts) improveSides(core, start);
  const side = new Uint8Array(names.length);
  const budget = { steps };
  const groups = groupsOf(startFromStrongest(ties, names.length).group, around);
  const searched = groups.map((members) => {
    const some = members.filter((i) => core[i]!.length > 0);
    const found = some.length <= EXACT_UP_TO ? searchAll(some, core, budget) : undefined;
    const [best] = [...starts].sort((x, y) => costOf(some, core, x) - costOf(some, core, y));
    some.forEach((i, k) => {
      side[i] = found?.[k] ?? best![i]!;
    });
    if (!found) kickSides(some, core, side, { kicks: KICKS * some.length, reads: READ * steps });
    return found !== undefined;
  });
  restore(side);
  improveSides(around, side);
  const costs = groups.map((members) => costOf(members, around, side));
  for (const members of groups) {
    const flip = side[leaderOf(members, around)]!;
    for (const i of members) side[i]! ^= flip;
  }
  const margins = new Map<string, number>();
  names.forEach((name, i) => {
    if (around[i]!.length > 0) margins.set(name, marginOf(around[i]!, side));
  });
  return {
    sides: new Map(names.map((name, i) => [name, around[i]!.length === 0 ? null : side[i] === 0 ? 0 : 1])),
    groups: new Map(groups.flatMap((members, group) => members.map((i) => [names[i]!, group] as const))),
    margins,
    swing: [...margins].filter(([, margin]) => margin < SWING).map(([name]) => name),
    violations: ties
      .filter((tie) => isViolated(tie, side))
      .sort(byWeight)
      .map(({ a, b, weight }) => ({ people: [names[a]!, names[b]!], weight })),
    violated: costs.reduce((sum, cost) => sum + cost, 0),
    total: ties.reduce((sum, { weight }) => sum + Math.abs(weight), 0),
    // A split that violates nothing cannot be improved.
    exact: costs.every((cost, group) => searched[group] || cost < 1e-9),
  };
}

const byWeight = (x: Tie, y: Tie): number => Math.abs(y.weight) - Math.abs(x.weight) || x.a - y.a || x.b - y.b;

function groupsOf(group: Int32Array, around: readonly (readonly Tie[])[]): number[][] {
  const tied = [...group.keys()].filter((i) => around[i]!.length > 0);
  return [...grouped(tied, (i) => group[i]!).values()].sort((x, y) => y.length - x.length);
}

/** Whether a tie is violated by the split. */
const isViolated = ({ a, b, weight }: Tie, side: Sides): boolean => (side[a] === side[b]) !== weight > 0;

function costOf(members: readonly number[], around: readonly (readonly Tie[])[], side: Sides): number {
  let cost = 0;
  for (const i of members)
    for (const tie of around[i]!) if (tie.a === i && isViolated(tie, side)) cost += Math.abs(tie.weight);
  return cost;
}

function leaderOf(members: readonly number[], around: readonly (readonly Tie[])[]): number {
  const weights = members.map((i) => around[i]!.reduce((sum, { weight }) => sum + Math.abs(weight), 0));
  return members[weights.indexOf(weights.reduce((most, weight) => Math.max(most, weight)))]!;
}

function marginOf(ties: readonly Tie[], side: Sides): number {
  let kept = 0;
  let all = 0;
  for (const tie of ties) {
    all += Math.abs(tie.weight);
    kept += isViolated(tie, side) ? -Math.abs(tie.weight) : Math.abs(tie.weight);
  }
  return kept / all;
}
