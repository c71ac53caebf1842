import graphologyModularity from 'graphology-metrics/graph/modularity.js';
import type { SimpleGraph, StrengthOptions } from './pagerank.js';

/**
 * Modularity of a partition: how much more of the strength lies within groups than if everyone spread his links at
 * random, −½ … 1. Around 0: no groups; from .3 on they are plain to see. 0 for a graph without edges. Newman 2006, with directions Leicht &
 * Newman 2008, through graphology-metrics. O(edges).
 *
 * @param groups Group of each node: any number, the same for members of one.
 *
 * @example
 * modularity(projectParticipants(analyze('')), new Map()); // 0
 */
export function modularity(
  graph: SimpleGraph,
  groups: ReadonlyMap<string, number>,
  { strength = 'strength' }: StrengthOptions = {},
): number {
  if (graph.size === 0) return 0;
  return graphologyModularity(graph, {
    getNodeCommunity: (node: string) => groups.get(node)!,
    getEdgeWeight: strength,
  });
}
