import type { AnyGraph } from './arcs.js';
import { signedDegrees } from './signed-degrees.js';

/** A share and its interval. */
export interface ShareEstimate {
  readonly value: number;
  /** Ends of the 90 % interval. */
  readonly low: number;
  readonly high: number;
}

/**
 * Antagonism: of those who take sides on what someone says, the share who disagree, 0…1. Smoothed by one agreement and one
 * disagreement (Laplace), so it is .5 if nobody has taken sides; the interval comes from the mean and variance of the Beta
 * distribution. Edges need `agreement` and `disagreement`, as in projections. O(edges).
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Bob', 'Ann', { disagreement: 1 });
 * graph.mergeEdge('Cy', 'Ann', { disagreement: 1 });
 * antagonism(graph).get('Ann')?.value; // 0.75
 */
export function antagonism(graph: AnyGraph): Map<string, ShareEstimate> {
  return new Map(
    [...signedDegrees(graph)].map(([name, { agreedWith, disagreedWith }]) => [
      name,
      estimateShare(disagreedWith, agreedWith),
    ]),
  );
}

/** The share of one kind among two, from (expected) counts of both. */
export function estimateShare(ones: number, others: number): ShareEstimate {
  const n = ones + others + 2;
  const value = (ones + 1) / n;
  const reach = 1.645 * Math.sqrt((value * (1 - value)) / (n + 1));
  return { value, low: Math.max(0, value - reach), high: Math.min(1, value + reach) };
}
