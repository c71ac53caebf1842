import type { AnyGraph } from './arcs.js';
import { walkPaths } from './paths.js';

/**
 * Harmonic closeness: Σ 1 / steps over all who (indirectly) address someone, 0…N − 1; those who cannot reach that person add
 * nothing. Every edge is one step. Exact up to 1,000 participants, O(N · edges); beyond that estimated from 256 evenly spaced
 * ones, O(256 · edges), with a standard error of about N / 16 · the standard deviation of 1 / steps. Boldi & Vigna 2014.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Cy', 'Bob');
 * graph.mergeEdge('Bob', 'Ann');
 * harmonic(graph).get('Ann'); // 1.5
 */
export function harmonic(graph: AnyGraph): Map<string, number> {
  return walkPaths(graph).harmonic;
}
