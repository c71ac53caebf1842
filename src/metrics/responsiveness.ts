import { type AnyGraph, readArcs, weightsByPair } from './arcs.js';

/**
 * Responsiveness: of the people who address someone, the share whom that person addresses too, 0…1; 0 for those nobody addresses.
 * Low for those who are answered and do not answer back. O(edges).
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Bob', 'Ann');
 * graph.mergeEdge('Cy', 'Ann');
 * graph.mergeEdge('Ann', 'Bob');
 * responsiveness(graph).get('Ann'); // 0.5
 */
export function responsiveness(graph: AnyGraph): Map<string, number> {
  const arcs = readArcs(graph);
  const { names, from, to } = arcs;
  const pairs = weightsByPair(arcs);
  const heard = new Int32Array(names.length);
  const answered = new Int32Array(names.length);
  for (let row = 0; row < from.length; row++) {
    heard[to[row]!]!++;
    if (pairs.has(to[row]! * names.length + from[row]!)) answered[to[row]!]!++;
  }
  return new Map(names.map((name, i) => [name, heard[i] === 0 ? 0 : answered[i]! / heard[i]!]));
}
