import type { AnyGraph } from './arcs.js';
import { readSignedTies, type SignOptions, tiesAround } from './signed-ties.js';

/** Triangles of people who all agree or disagree with each other. */
export interface TriangleBalance {
  /** Share of triangles that are balanced (0 or 2 disagreements). 1 if there are no triangles: see their number first. */
  readonly share: number;
  readonly triangles: number;
  /** By the number of disagreements in the triangle, 0…3; those with 0 and 2 are balanced. */
  readonly byDisagreements: readonly [number, number, number, number];
}

/**
 * Triangle balance: how often a friend's friend, or an enemy's enemy, is a friend. Reply graphs have few triangles:
 * check their number first. 1 if there are none, which says nothing of balance. Heider 1946, Cartwright & Harary 1956.
 * O(ties ^ 1.5).
 *
 * @throws {DiscussionError} `invalid-option`.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob', { agreement: 1 });
 * graph.mergeEdge('Bob', 'Cy', { disagreement: 1 });
 * graph.mergeEdge('Cy', 'Ann', { disagreement: 1 });
 * triangleBalance(graph); // { share: 1, triangles: 1, byDisagreements: [0, 0, 1, 0] }
 */
export function triangleBalance(graph: AnyGraph, options: SignOptions = {}): TriangleBalance {
  const signed = readSignedTies(graph, options);
  const around = tiesAround(signed);
  const isAfter = (one: number, other: number) => around[one]!.length - around[other]!.length || one - other;
  const forward = around.map(
    (ties, i) =>
      new Map(ties.map(({ a, b, weight }) => [a === i ? b : a, weight] as const).filter(([j]) => isAfter(j, i) > 0)),
  );
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  forward.forEach((near) => {
    for (const [j, first] of near)
      for (const [k, second] of forward[j]!) {
        const third = near.get(k);
        if (third !== undefined) counts[Number(first < 0) + Number(second < 0) + Number(third < 0)]!++;
      }
  });
  const triangles = counts[0] + counts[1] + counts[2] + counts[3];
  return {
    share: triangles === 0 ? 1 : (counts[0] + counts[2]) / triangles,
    triangles,
    byDisagreements: counts,
  };
}
