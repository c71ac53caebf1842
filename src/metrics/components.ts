import { createTops } from '../schema/tops.js';
import { type AnyGraph, readArcs } from './arcs.js';

/**
 * Sizes of the connected groups, ignoring direction, largest first: how many separate conversations there are. Empty
 * for an empty graph; people without an edge form groups of one. O(nodes + edges).
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob');
 * graph.mergeEdge('Cy', 'Bob');
 * graph.mergeEdge('Di', 'Eve');
 * components(graph); // [3, 2]
 */
export function components(graph: AnyGraph): number[] {
  const { names, from, to } = readArcs(graph);
  const { topOf, put } = createTops(names.length);
  for (let row = 0; row < from.length; row++) put(topOf(from[row]!), topOf(to[row]!));
  const sizes = new Map<number, number>();
  for (let i = 0; i < names.length; i++) sizes.set(topOf(i), (sizes.get(topOf(i)) ?? 0) + 1);
  return [...sizes.values()].sort((a, b) => b - a);
}
