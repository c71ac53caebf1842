import type { AnyGraph } from './arcs.js';

/** How often someone agrees and disagrees with others, and they with him; expected numbers. */
export interface SignedDegrees {
  readonly agreesWith: number;
  readonly disagreesWith: number;
  readonly agreedWith: number;
  readonly disagreedWith: number;
}

/**
 * Signed degrees: agreement and disagreement given and received. Edges carry `agreement` and `disagreement`, as
 * projections do. O(edges).
 *
 * @example
 * signedDegrees(projectParticipants(analyze(''))).size; // 0
 */
export function signedDegrees(graph: AnyGraph): Map<string, SignedDegrees> {
  const sums = new Map(
    graph.nodes().map((name) => [name, { agreesWith: 0, disagreesWith: 0, agreedWith: 0, disagreedWith: 0 }]),
  );
  graph.forEachEdge((_edge, { agreement = 0, disagreement = 0 }, source, target) => {
    if (source === target) return;
    sums.get(source)!.agreesWith += agreement;
    sums.get(source)!.disagreesWith += disagreement;
    sums.get(target)!.agreedWith += agreement;
    sums.get(target)!.disagreedWith += disagreement;
  });
  return sums;
}
