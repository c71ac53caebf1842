import graphologyEigenvector from 'graphology-metrics/centrality/eigenvector.js';
import type { SimpleGraph, StrengthOptions } from './pagerank.js';
import { patiently } from './patiently.js';

const MOST_ROUNDS = 100;

/**
 * Eigenvector centrality: being addressed by those who are addressed themselves, 0…1, unit length. 0 for everyone in a
 * graph without edges or when the iteration does not settle. O(edges · rounds). Bonacich 1972, through
 * graphology-metrics.
 *
 * @example
 * eigenvector(projectParticipants(analyze(''))).size; // 0
 */
export function eigenvector(graph: SimpleGraph, { strength = 'strength' }: StrengthOptions = {}): Map<string, number> {
  const zero = () => new Map(graph.nodes().map((node) => [node, 0]));
  if (graph.size === 0) return zero();
  const values = patiently((error) =>
    graphologyEigenvector(graph, {
      getEdgeWeight: strength,
      maxIterations: MOST_ROUNDS,
      tolerance: error / graph.order,
    }),
  );
  return values ? new Map(Object.entries(values)) : zero();
}
