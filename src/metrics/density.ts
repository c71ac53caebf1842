import { type AnyGraph, readArcs } from './arcs.js';

/**
 * Density: of all ordered pairs of people, the share in which the first addresses the second, L / (N (N − 1)), 0…1; 0 with fewer
 * than two. Wasserman & Faust 1994. O(edges).
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob');
 * graph.mergeEdge('Bob', 'Ann');
 * graph.mergeEdge('Cy', 'Ann');
 * density(graph); // 0.5
 */
export function density(graph: AnyGraph): number {
  const { names, from } = readArcs(graph);
  return names.length < 2 ? 0 : from.length / (names.length * (names.length - 1));
}
