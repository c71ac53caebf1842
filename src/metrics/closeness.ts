import graphologyCloseness from 'graphology-metrics/centrality/closeness.js';
import type { SimpleGraph } from './pagerank.js';
import { EXACT_UP_TO, samplePaths } from './sampled-paths.js';

/**
 * Closeness: how few steps those who (indirectly) address someone are away, 0…1, corrected for those who cannot reach
 * him (Wasserman & Faust 1994). Follows edges inward. Exact up to 1,000 participants, O(N · edges); beyond that from 256
 * evenly spread sources. Through graphology-metrics.
 *
 * @example
 * closeness(projectParticipants(analyze(''))).size; // 0
 */
export function closeness(graph: SimpleGraph): Map<string, number> {
  if (graph.order === 0) return new Map();
  if (graph.order > EXACT_UP_TO) return samplePaths(graph).closeness;
  return new Map(Object.entries(graphologyCloseness(graph, { wassermanFaust: true })));
}
