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
  const parent = Int32Array.from(names, (_, i) => i);
  const rootOf = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let row = 0; row < from.length; row++) parent[rootOf(from[row]!)] = rootOf(to[row]!);
  const sizes = new Map<number, number>();
  for (let i = 0; i < names.length; i++) sizes.set(rootOf(i), (sizes.get(rootOf(i)) ?? 0) + 1);
  return [...sizes.values()].sort((a, b) => b - a);
}
