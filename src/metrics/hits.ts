import graphologyHits from 'graphology-metrics/centrality/hits.js';
import { requireOptions } from '../schema/require-options.js';
import type { AnyGraph, StrengthOptions } from './arcs.js';
import { patiently } from './patiently.js';
import { byName, simpleCopy } from './simple-copy.js';

const MOST_ROUNDS = 300;

/** Both sides of HITS, each summing to 1. */
export interface Hits {
  /** High for those who address people with high authority. */
  readonly hubs: Map<string, number>;
  /** High for those addressed by good hubs. */
  readonly authorities: Map<string, number>;
}

/**
 * HITS: hubs and authorities. 0 for everyone in a graph without edges of positive strength, or if the iteration does not converge.
 * O(edges · rounds). Kleinberg 1999, with graphology-metrics.
 *
 * @throws {DiscussionError} `invalid-option`.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Bob', 'Ann');
 * graph.mergeEdge('Cy', 'Ann');
 * Object.fromEntries(hits(graph).hubs); // { Ann: 0, Bob: 0.5, Cy: 0.5 }
 */
export function hits(graph: AnyGraph, options: StrengthOptions = {}): Hits {
  const { strength = 'strength' } = requireOptions(options, { strength: true });
  const zero = () => new Map(graph.nodes().map((node) => [node, 0]));
  const copy = simpleCopy(graph, strength);
  if (copy.size === 0) return { hubs: zero(), authorities: zero() };
  const found = patiently((tolerance) =>
    graphologyHits(copy, { getEdgeWeight: 'strength', maxIterations: MOST_ROUNDS, tolerance }),
  );
  return found
    ? { hubs: byName(graph, found.hubs), authorities: byName(graph, found.authorities) }
    : { hubs: zero(), authorities: zero() };
}
