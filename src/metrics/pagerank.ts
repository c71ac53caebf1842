import type { DirectedGraph } from 'graphology';
import graphologyPagerank from 'graphology-metrics/centrality/pagerank.js';
import { requireOptions, wrongOption } from '../schema/require-options.js';
import type { AnyGraph, StrengthOptions } from './arcs.js';
import { byName, simpleCopy } from './simple-copy.js';

export const DAMPING = 0.85;
const MOST_ROUNDS = 1000;
/** graphology stops at N × tolerance; this is the error of the whole vector. */
const ERROR = 1e-8;

/** How to rank. */
export interface PagerankOptions extends StrengthOptions {
  /**
   * Total strength at which someone passes on all their rank along their edges. With less, they pass on that share, and the
   * rest goes to everyone, as it does for those without edges. Default 0: any strength passes on all. No effect if edges count once.
   */
  readonly full?: number | undefined;
}

/** For strengths that are expected numbers of acts: someone who has probably addressed nobody passes on little. */
export const ONE_ACT = 1;

/**
 * PageRank with damping .85: how often a reader who follows the links arrives at someone. Sums to 1. In a graph without edges
 * of positive strength, everyone gets the same; in an empty graph, the result is empty. O(edges · rounds), about 100 rounds.
 * Brin & Page 1998, with graphology-metrics.
 *
 * @throws {DiscussionError} `invalid-option` if `full` is not a number from 0 on or an option has the wrong type.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Bob', 'Ann');
 * graph.mergeEdge('Cy', 'Ann');
 * pagerank(graph).get('Ann')?.toFixed(2); // '0.57'
 */
export function pagerank(graph: AnyGraph, options: PagerankOptions = {}): Map<string, number> {
  const { strength = 'strength', full = 0 } = requireOptions(options, { strength: true, full: true });
  if (!(Number.isFinite(full) && full >= 0)) throw wrongOption('full', 'a number from 0 on', full);
  const copy = simpleCopy(graph, strength);
  if (copy.order === 0) return new Map();
  const nobody = strength === null || full === 0 ? undefined : addNobody(copy, full);
  const rounds = { maxIterations: MOST_ROUNDS, tolerance: ERROR / copy.order };
  const ranks = graphologyPagerank(copy, { getEdgeWeight: 'strength', alpha: DAMPING, ...rounds });
  const shared = nobody === undefined ? 1 : 1 - ranks[nobody]!;
  return new Map([...byName(graph, ranks)].map(([name, rank]) => [name, rank / shared]));
}

/**
 * Adds a node to which everyone passes what their strength falls short of `full`. It addresses nobody, so it passes all
 * of that on to everyone; the proportions among the others stay as they would be without it.
 */
function addNobody(graph: DirectedGraph, full: number): string {
  const names = graph.nodes();
  let nobody = '';
  while (graph.hasNode(nobody)) nobody += '-';
  graph.addNode(nobody);
  for (const name of names) {
    const sum = graph.reduceOutEdges(name, (total, _edge, { strength }) => total + Number(strength), 0);
    if (sum > 0 && sum < full) graph.addDirectedEdge(name, nobody, { strength: full - sum });
  }
  return nobody;
}
