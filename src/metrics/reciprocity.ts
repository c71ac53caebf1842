import { type AnyGraph, readArcs, weightsByPair } from './arcs.js';

/**
 * Reciprocity: of the ordered pairs in which one addresses the other, the share that is mutual, L↔ / L, 0…1; 0 without
 * edges. Wasserman & Faust 1994. O(edges).
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob');
 * graph.mergeEdge('Bob', 'Ann');
 * graph.mergeEdge('Cy', 'Ann');
 * graph.mergeEdge('Di', 'Ann');
 * reciprocity(graph); // 0.5
 */
export function reciprocity(graph: AnyGraph): number {
  const arcs = readArcs(graph);
  const { names, from, to } = arcs;
  const pairs = weightsByPair(arcs);
  let mutual = 0;
  for (let row = 0; row < from.length; row++) if (pairs.has(to[row]! * names.length + from[row]!)) mutual++;
  return from.length === 0 ? 0 : mutual / from.length;
}
