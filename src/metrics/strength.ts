import type { SimpleGraph, StrengthOptions } from './pagerank.js';

/**
 * In-strength: the expected number of times someone is addressed, 0…. O(edges).
 *
 * @example
 * strength(projectParticipants(analyze(''))).size; // 0
 */
export function strength(
  graph: SimpleGraph,
  { strength: attribute = 'strength' }: StrengthOptions = {},
): Map<string, number> {
  const sums = new Map<string, number>(graph.nodes().map((node) => [node, 0]));
  graph.forEachEdge((_, attributes, __, target) => {
    sums.set(target, sums.get(target)! + (attribute === null ? 1 : Number(attributes[attribute])));
  });
  return sums;
}
