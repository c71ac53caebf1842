import { type AnyGraph, readArcs } from './arcs.js';

/**
 * Degree: the number of people someone addresses plus the number who address them, divided by the number of other
 * participants, 0…2. 0 in a graph of one. O(nodes + edges).
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob');
 * graph.mergeEdge('Bob', 'Ann');
 * graph.mergeEdge('Cy', 'Ann');
 * degree(graph).get('Ann'); // 1.5
 */
export function degree(graph: AnyGraph): Map<string, number> {
  const { names, from, to } = readArcs(graph);
  const counts = new Int32Array(names.length);
  for (const node of from) counts[node]!++;
  for (const node of to) counts[node]!++;
  return new Map(names.map((name, i) => [name, names.length < 2 ? 0 : counts[i]! / (names.length - 1)]));
}
