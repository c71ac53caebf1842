import type { AnyGraph } from './arcs.js';

/** How often someone agrees and disagrees with others, and others with them; expected numbers. */
export interface SignedDegrees {
  readonly agreesWith: number;
  readonly disagreesWith: number;
  readonly agreedWith: number;
  readonly disagreedWith: number;
}

/**
 * Signed degrees: agreement and disagreement given and received. Edges need `agreement` and `disagreement`, as in
 * projections; undirected ones count both ways. O(edges).
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Bob', 'Ann', { disagreement: 2 });
 * graph.mergeEdge('Cy', 'Ann', { agreement: 1 });
 * graph.mergeEdge('Ann', 'Bob', { disagreement: 1 });
 * signedDegrees(graph).get('Ann'); // { agreesWith: 0, disagreesWith: 1, agreedWith: 1, disagreedWith: 2 }
 */
export function signedDegrees(graph: AnyGraph): Map<string, SignedDegrees> {
  const sums = new Map(
    graph.nodes().map((name) => [name, { agreesWith: 0, disagreesWith: 0, agreedWith: 0, disagreedWith: 0 }]),
  );
  const add = (from: string, to: string, agreement: number, disagreement: number) => {
    sums.get(from)!.agreesWith += agreement;
    sums.get(from)!.disagreesWith += disagreement;
    sums.get(to)!.agreedWith += agreement;
    sums.get(to)!.disagreedWith += disagreement;
  };
  graph.forEachEdge((_edge, { agreement = 0, disagreement = 0 }, source, target, _s, _t, undirected) => {
    if (source === target) return;
    add(source, target, agreement, disagreement);
    if (undirected) add(target, source, agreement, disagreement);
  });
  return sums;
}
