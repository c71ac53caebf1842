import type { AnyGraph } from './arcs.js';
import { walkPaths } from './paths.js';

/**
 * Betweenness: the share of shortest paths between others that run through someone, 0…1. Every edge is one step long
 * (strength is not a length). Exact up to 1,000 participants, O(N · edges); beyond that estimated from the paths of 256
 * evenly spaced ones, O(256 · edges): with 20,000 participants, about nine of the ten most central are right. Brandes
 * 2001, Brandes & Pich 2007.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Cy', 'Bob');
 * graph.mergeEdge('Bob', 'Ann');
 * betweenness(graph).get('Bob'); // 0.5
 */
export function betweenness(graph: AnyGraph): Map<string, number> {
  return walkPaths(graph).betweenness;
}
