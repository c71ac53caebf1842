import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import type { AnyGraph } from './arcs.js';

/** A graphology graph without parallel edges and self-loops: what graphology-metrics can measure. */
export type SimpleGraph = AnyGraph;

/**
 * Degree: edges in and out, divided by the number of other participants, 0…2. 0 in a graph of one. O(N). Through
 * graphology-metrics.
 *
 * @example
 * degree(projectParticipants(analyze(''))).size; // 0
 */
export function degree(graph: SimpleGraph): Map<string, number> {
  if (graph.order < 2) return new Map(graph.nodes().map((node) => [node, 0]));
  return new Map(Object.entries(degreeCentrality(graph)));
}
