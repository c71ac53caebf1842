import type { AnyGraph } from './arcs.js';
import { type Camps, splitCamps } from './camps.js';
import type { SignOptions } from './signed-ties.js';

/**
 * Two-camp balance: 1 − 2 · violated / total, where total is the weight of all signed ties and violated is what the best split
 * into two camps violates of it. 1 if two camps explain all agreement and disagreement, and so always if no ties close a circle,
 * which says nothing of camps; 0 if they explain no more than chance. Costs as much as `splitCamps`. Normalised frustration index F
 * of Aref & Wilson 2018.
 *
 * @throws {DiscussionError} `invalid-option`.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob', { disagreement: 2 });
 * graph.mergeEdge('Bob', 'Cy', { disagreement: 1 });
 * graph.mergeEdge('Cy', 'Ann', { disagreement: 1 });
 * frustration(graph); // 0.5
 */
export function frustration(graph: AnyGraph, options: SignOptions = {}): number {
  return balanceOf(splitCamps(graph, options));
}

/** The same of a split. */
export function balanceOf({ violated, total }: Camps): number {
  return total === 0 ? 1 : 1 - (2 * violated) / total;
}
