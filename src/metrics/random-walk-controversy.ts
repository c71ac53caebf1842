import { requireFunction, requireMap, requireOptions, wrongOption } from '../schema/require-options.js';
import type { AnyGraph, EdgeNumber } from './arcs.js';
import { readSignedTies, type Tie, tiesAround } from './signed-ties.js';

/** How to walk. */
export interface WalkOptions {
  /** Relative probability that a walk takes an edge; 0 or less: never. Default: its `agreement`, as in projections. */
  readonly strengthOf?: EdgeNumber | undefined;
  /** Share of each side's members, best connected first, at whom walks end, above 0 … 1; at least one member. Default .1. */
  readonly hubs?: number | undefined;
}

const MOST_ROUNDS = 1000;
const ERROR = 1e-10;

/**
 * Random-walk controversy of two sides: whether random walks between people stay on the side where they start, −1 … 1. Near
 * 1: two echo chambers; near 0: one crowd; below 0: sides that turn to each other. A walk starts anywhere on a side,
 * takes one or more steps along edges in either direction, and ends at the first hub of either side. With P(A|B) the
 * probability of having started on A given an end at B, both sides equally likely: P(0|0) P(1|1) − P(0|1) P(1|0). Exact, not
 * simulated. 0 if walks from one side cannot end. Garimella, De Francisci Morales, Gionis & Mathioudakis
 * 2018. O(edges · rounds), 1,000 rounds at most.
 *
 * Replies mostly cross sides, so use agreement. Inferred agreement is scarce and often wrong: one
 * discussion says little.
 *
 * @throws {DiscussionError} `invalid-option`.
 *
 * @param sides As returned by `splitCamps`; walks pass through people without a side but do not start there.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob', { agreement: 1 });
 * graph.mergeEdge('Cy', 'Di', { agreement: 1 });
 * graph.mergeEdge('Di', 'Ann', { disagreement: 1 });
 * randomWalkControversy(graph, splitCamps(graph).sides); // 1
 */
export function randomWalkControversy(
  graph: AnyGraph,
  sides: ReadonlyMap<string, 0 | 1 | null>,
  options: WalkOptions = {},
): number {
  requireMap('sides', sides);
  const { strengthOf = ({ agreement }) => agreement ?? 0, hubs = 0.1 }: WalkOptions = requireOptions(options, {
    strengthOf: true,
    hubs: true,
  });
  requireFunction('strengthOf', strengthOf);
  if (!(Number.isFinite(hubs) && hubs > 0 && hubs <= 1)) throw wrongOption('hubs', 'above 0 and at most 1', hubs);
  const signed = readSignedTies(graph, { sign: (attributes) => Math.max(0, strengthOf(attributes)) });
  const around = tiesAround(signed);
  const members = ([0, 1] as const).map((side) =>
    signed.names.flatMap((name, i) => (sides.get(name) === side && around[i]!.length > 0 ? [i] : [])),
  );
  const ends = members.map((side) => hubsOf(side, around, hubs)) as [number[], number[]];
  const atZero = chancesToEnd(around, ends[0], ends[1]);
  const atOne = chancesToEnd(around, ends[1], ends[0]);
  const [zero, one] = members.map((side) => {
    const sumZero = side.reduce((sum, i) => sum + step(i, around[i]!, atZero), 0);
    const sumOne = side.reduce((sum, i) => sum + step(i, around[i]!, atOne), 0);
    return sumZero + sumOne === 0 ? undefined : sumZero / (sumZero + sumOne);
  });
  if (zero === undefined || one === undefined) return 0;
  const endingAtZero = zero + one || 1;
  const endingAtOne = 2 - zero - one || 1;
  return (zero * (1 - one) - one * (1 - zero)) / (endingAtZero * endingAtOne);
}

/** The best connected members of a side. */
function hubsOf(side: readonly number[], around: readonly (readonly Tie[])[], share: number): number[] {
  const total = (i: number) => around[i]!.reduce((sum, { weight }) => sum + weight, 0);
  const sorted = [...side].sort((x, y) => total(y) - total(x) || x - y);
  return sorted.slice(0, Math.ceil(share * side.length));
}

/**
 * Per node, the probability that a walk arriving there ends at one of `here` rather than at one of `there` or nowhere.
 */
function chancesToEnd(
  around: readonly (readonly Tie[])[],
  here: readonly number[],
  there: readonly number[],
): Float64Array {
  const chances = new Float64Array(around.length);
  for (const i of here) chances[i] = 1;
  const fixed = new Set([...here, ...there]);
  for (let round = 0, change = 1; round < MOST_ROUNDS && change > ERROR; round++) {
    change = 0;
    around.forEach((ties, i) => {
      if (fixed.has(i) || ties.length === 0) return;
      const chance = step(i, ties, chances);
      change = Math.max(change, chance - chances[i]!);
      chances[i] = chance;
    });
  }
  return chances;
}

/** The probability after one step from node i, which has ties. */
function step(i: number, ties: readonly Tie[], chances: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (const { a, b, weight } of ties) {
    sum += weight * chances[a === i ? b : a]!;
    total += weight;
  }
  return sum / total;
}
