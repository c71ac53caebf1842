import { type AnyGraph, readArcs, weightsByPair } from './arcs.js';

/**
 * Degree centralisation: how far the discussion revolves around one person. 1 if everyone has contact with that person
 * only, 0 if all have equally many contacts or there are fewer than three people. Σ (largest
 * degree − degree) / ((N − 1)(N − 2)), ignoring direction. Freeman 1978. O(edges).
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Bob', 'Ann');
 * graph.mergeEdge('Cy', 'Ann');
 * graph.mergeEdge('Ann', 'Di');
 * centralisation(graph); // 1
 */
export function centralisation(graph: AnyGraph): number {
  const arcs = readArcs(graph);
  const { names, from, to } = arcs;
  const n = names.length;
  if (n < 3) return 0;
  const pairs = weightsByPair(arcs);
  const degrees = new Int32Array(n);
  for (let row = 0; row < from.length; row++) {
    degrees[from[row]!]!++;
    if (!pairs.has(to[row]! * n + from[row]!)) degrees[to[row]!]!++;
  }
  let largest = 0;
  let sum = 0;
  for (const degree of degrees) {
    largest = Math.max(largest, degree);
    sum += degree;
  }
  return (n * largest - sum) / ((n - 1) * (n - 2));
}
