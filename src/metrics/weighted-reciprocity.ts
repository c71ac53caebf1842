import { requireOptions } from '../schema/require-options.js';
import { type AnyGraph, readArcs, type StrengthOptions, weigh, weightsByPair } from './arcs.js';

/**
 * Weighted reciprocity: the share of all strength that is matched by strength in the other direction,
 * Σ min(w(u→v), w(v→u)) / Σ w, 0…1; 0 without edges. Squartini, Picciolo, Ruzzenenti & Garlaschelli 2013. O(edges).
 *
 * @throws {DiscussionError} `invalid-option`.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob', { strength: 3 });
 * graph.mergeEdge('Bob', 'Ann', { strength: 1 });
 * weightedReciprocity(graph); // 0.5
 */
export function weightedReciprocity(graph: AnyGraph, options: StrengthOptions = {}): number {
  const { strength = 'strength' } = requireOptions(options, { strength: true });
  const arcs = readArcs(graph, weigh(strength));
  const { names, from, to, weights } = arcs;
  const pairs = weightsByPair(arcs);
  let matched = 0;
  let all = 0;
  for (let row = 0; row < from.length; row++) {
    matched += Math.min(weights[row]!, pairs.get(to[row]! * names.length + from[row]!) ?? 0);
    all += weights[row]!;
  }
  return all === 0 ? 0 : matched / all;
}
