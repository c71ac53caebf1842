import type { AnyGraph } from './arcs.js';
import { density } from './density.js';
import { reciprocity } from './reciprocity.js';

/**
 * Reciprocity beyond chance: (r − d) / (1 − d), where r is the reciprocity and d the density, which is the reciprocity of a
 * random graph. Above 0, people answer each other more than by chance; below 0, less. 0 without edges or if everyone
 * addresses everyone. Garlaschelli & Loffredo 2004. O(edges).
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob');
 * graph.mergeEdge('Bob', 'Cy');
 * graph.mergeEdge('Cy', 'Ann');
 * correctedReciprocity(graph); // -1
 */
export function correctedReciprocity(graph: AnyGraph): number {
  const chance = density(graph);
  return chance === 0 || chance === 1 ? 0 : (reciprocity(graph) - chance) / (1 - chance);
}
