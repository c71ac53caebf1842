import louvain from 'graphology-communities-louvain';
import { seeded } from '../evidence/index.js';
import { requireOptions, wrongOption } from '../schema/require-options.js';
import { grouped } from '../text/grouped.js';
import type { AnyGraph, StrengthOptions } from './arcs.js';
import { byName, simpleCopy } from './simple-copy.js';

/** How to look for groups. */
export interface CommunityOptions extends StrengthOptions {
  /** Above 1 for more and smaller groups, below 1 for fewer. Default 1. */
  readonly resolution?: number | undefined;
  /** Any number. Default 1. Another seed may find another, equally good split. */
  readonly seed?: number | undefined;
}

/** Groups of people who talk with each other more than with the rest. */
export interface Communities {
  /** Members of each group, largest group first; groups of equal size, and members, in the order of the graph. */
  readonly groups: readonly (readonly string[])[];
  /** Index of each person's group in `groups`. */
  readonly of: ReadonlyMap<string, number>;
  /** See `modularity`. */
  readonly modularity: number;
}

/**
 * Finds groups of people who talk with each other, by maximising modularity with the Louvain method (Blondel, Guillaume,
 * Lambiotte & Lefebvre 2008, with graphology-communities-louvain). It ignores agreement: two people who quarrel all day are in one
 * group; for sides, see `splitCamps`. People without an edge of positive strength form groups of one. About O(edges · log edges).
 *
 * @throws {DiscussionError} `invalid-option` if the resolution is not above 0, the seed is not a number or an
 * option has the wrong type.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob', { strength: 3 });
 * graph.mergeEdge('Cy', 'Di', { strength: 3 });
 * graph.mergeEdge('Di', 'Ann', { strength: 1 });
 * findCommunities(graph).groups; // [['Ann', 'Bob'], ['Cy', 'Di']]
 */
export function findCommunities(graph: AnyGraph, options: CommunityOptions = {}): Communities {
  const {
    strength = 'strength',
    resolution = 1,
    seed = 1,
  } = requireOptions(options, { strength: true, resolution: true, seed: true });
  if (!(Number.isFinite(resolution) && resolution > 0)) throw wrongOption('resolution', 'above 0', resolution);
  if (!Number.isFinite(seed)) throw wrongOption('seed', 'a number', seed);
  const copy = simpleCopy(graph, strength);
  const { communities, modularity } =
    copy.size === 0
      ? { communities: Object.fromEntries(copy.nodes().map((node, i) => [node, i])), modularity: 0 }
      : louvain.detailed(copy, { getEdgeWeight: 'strength', resolution, rng: seeded(seed) });
  const found = byName(graph, communities);
  const groups = [...grouped(found.keys(), (node) => found.get(node)).values()].sort((a, b) => b.length - a.length);
  return { groups, of: new Map(groups.flatMap((group, i) => group.map((node) => [node, i]))), modularity };
}
