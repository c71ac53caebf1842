import { requireOptions } from '../schema/require-options.js';
import { type AnyGraph, readArcs, type StrengthOptions, weigh } from './arcs.js';
import { entropy } from './entropy.js';

/**
 * Target entropy: over how many people someone's replies are spread, in bits; 0 for those who address nobody
 * or only one person. Many replies and a low entropy mean someone who keeps addressing the same people. Who is
 * addressed with a strength of 0 or less in all is left out. O(edges).
 *
 * @throws {DiscussionError} `invalid-option`.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob', { strength: 2 });
 * graph.mergeEdge('Ann', 'Cy', { strength: 1 });
 * graph.mergeEdge('Ann', 'Di', { strength: 1 });
 * targetEntropy(graph).get('Ann'); // 1.5
 */
export function targetEntropy(graph: AnyGraph, options: StrengthOptions = {}): Map<string, number> {
  const { strength = 'strength' } = requireOptions(options, { strength: true });
  const { names, from, weights } = readArcs(graph, weigh(strength));
  const said: number[][] = names.map(() => []);
  from.forEach((node, row) => {
    if (weights[row]! > 0) said[node]!.push(weights[row]!);
  });
  return new Map(names.map((name, i) => [name, entropy(said[i]!)]));
}
