import graphologyModularity from 'graphology-metrics/graph/modularity.js';
import { DiscussionError } from '../schema/index.js';
import { requireMap, requireOptions } from '../schema/require-options.js';
import type { AnyGraph, StrengthOptions } from './arcs.js';
import { keyOf, simpleCopy } from './simple-copy.js';

/**
 * Modularity of a partition: how much more of the strength is within groups than if everyone's links were
 * random, −½ … 1. Around 0 there are no groups; from .3 on they are distinct. 0 for a graph without edges of positive strength.
 * Newman 2006, for directed graphs Leicht & Newman 2008, with graphology-metrics. O(edges).
 *
 * @throws {DiscussionError} `invalid-option` if a node has no group or an option has the wrong type.
 *
 * @param groups Group of each node: any number, the same for all members.
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
  requireMap('groups', groups);
  const { strength = 'strength' } = requireOptions(options, { strength: true });
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
