import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';
import type { SimpleGraph } from './pagerank.js';
import { EXACT_UP_TO, samplePaths } from './sampled-paths.js';

/**
 * Betweenness: the share of shortest paths between others that run through someone, 0…1. Every edge is one step long
 * (a strength is no length). Exact up to 1,000 participants, O(N · edges); beyond that from 256 evenly spread sources.
 * Brandes 2001, through graphology-metrics.
 *
 * @example
 * betweenness(projectParticipants(analyze(''))).size; // 0
 */
export function betweenness(graph: SimpleGraph): Map<string, number> {
  if (graph.order === 0) return new Map();
  if (graph.order > EXACT_UP_TO) return samplePaths(graph).betweenness;
  return new Map(Object.entries(graphologyBetweenness(graph, { getEdgeWeight: null })));
}
