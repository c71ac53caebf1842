import { requireOptions } from '../schema/require-options.js';
import { type AnyGraph, readArcs, type StrengthOptions, weigh } from './arcs.js';

/**
 * In-strength: the expected number of times someone is addressed, 0…. Undirected edges count for both ends. O(edges).
 *
 * @throws {DiscussionError} `invalid-option`.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Bob', 'Ann', { strength: 2 });
 * graph.mergeEdge('Cy', 'Ann', { strength: 0.5 });
 * strength(graph).get('Ann'); // 2.5
 */
export function strength(graph: AnyGraph, options: StrengthOptions = {}): Map<string, number> {
  const { strength: attribute = 'strength' } = requireOptions(options, { strength: true });
  const { names, to, weights } = readArcs(graph, weigh(attribute));
  const sums = new Float64Array(names.length);
  to.forEach((node, arc) => {
    sums[node]! += weights[arc]!;
  });
  return new Map(names.map((name, i) => [name, sums[i]!]));
}
