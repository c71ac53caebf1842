import type { AnyGraph } from './arcs.js';
import { walkPaths } from './paths.js';

/**
 * Betweenness: the share of shortest paths between others that run through someone, 0…1. Every edge is one step long
 * (a strength is no length). Exact up to 1,000 participants, O(N · edges); beyond that estimated from the paths of 256
 * evenly spread ones, O(256 · edges): on 20,000 participants nine of the ten most central are the right ones. Brandes
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
