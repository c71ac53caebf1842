import graphologyModularity from 'graphology-metrics/graph/modularity.js';
import { DiscussionError } from '../schema/index.js';
import { requireOptions } from '../schema/require-options.js';
import type { AnyGraph, StrengthOptions } from './arcs.js';
import { keyOf, simpleCopy } from './simple-copy.js';

/**
 * Modularity of a partition: how much more of the strength lies within groups than if everyone spread his links at
 * random, −½ … 1. Around 0: no groups; from .3 on they are plain to see. 0 for a graph without edges of any strength.
 * Newman 2006, with directions Leicht & Newman 2008, through graphology-metrics. O(edges).
 *
 * @throws {DiscussionError} `invalid-option` when a node has no group.
 *
 * @param groups Group of each node: any number, the same for members of one.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob');
 * graph.mergeEdge('Cy', 'Di');
 * const groups = new Map([['Ann', 0], ['Bob', 0], ['Cy', 1], ['Di', 1]]);
 * modularity(graph, groups); // 0.5
 */
export function modularity(
  graph: AnyGraph,
  groups: ReadonlyMap<string, number>,
  options: StrengthOptions = {},
): number {
  const { strength = 'strength' } = requireOptions(options);
  const copy = simpleCopy(graph, strength);
  if (copy.size === 0) return 0;
  const names = graph.nodes();
  const alone = names.find((name) => !groups.has(name));
  if (alone !== undefined)
    throw new DiscussionError('invalid-option', `groups has none for "${alone}"; give each node of the graph one.`);
  const groupOf = new Map(names.map((name, i) => [keyOf(i), groups.get(name)!]));
  return graphologyModularity(copy, {
    getNodeCommunity: (node: string) => groupOf.get(node)!,
    getEdgeWeight: 'strength',
  });
}
