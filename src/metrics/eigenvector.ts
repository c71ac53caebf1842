import graphologyEigenvector from 'graphology-metrics/centrality/eigenvector.js';
import { requireOptions } from '../schema/require-options.js';
import type { AnyGraph, StrengthOptions } from './arcs.js';
import { patiently } from './patiently.js';
import { byName, simpleCopy } from './simple-copy.js';

const MOST_ROUNDS = 100;

/**
 * Eigenvector centrality: being addressed by those who are addressed themselves, 0…1, unit length. 0 for everyone in a
 * graph without edges of positive strength, or if the iteration does not converge even to within .01, as far as it goes if it is slow:
 * nearly periodic graphs, and graphs without cycles, where it tends to those addressed last. O(edges · rounds). Bonacich 1972,
 * with graphology-metrics.
 *
 * @throws {DiscussionError} `invalid-option`.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob');
 * graph.mergeEdge('Bob', 'Ann');
 * graph.mergeEdge('Ann', 'Cy');
 * graph.mergeEdge('Cy', 'Ann');
 * eigenvector(graph).get('Ann')?.toFixed(2); // '0.71'
 */
export function eigenvector(graph: AnyGraph, options: StrengthOptions = {}): Map<string, number> {
  const { strength = 'strength' } = requireOptions(options, { strength: true });
  const zero = () => new Map(graph.nodes().map((node) => [node, 0]));
  const copy = simpleCopy(graph, strength);
  if (copy.size === 0) return zero();
  const values = patiently((error) =>
    graphologyEigenvector(copy, {
      getEdgeWeight: 'strength',
      maxIterations: MOST_ROUNDS,
      tolerance: error / graph.order,
    }),
  );
  return values ? byName(graph, values) : zero();
}
