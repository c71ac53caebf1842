import { type AnyGraph, readArcs } from './arcs.js';

/**
 * Density: of all ordered pairs of people, the share where one addresses the other, L / (N (N − 1)), 0…1; 0 with fewer
 * than two. Wasserman & Faust 1994. O(edges).
 *
 * @example
 * density(projectParticipants(analyze(''))); // 0
 */
export function density(graph: AnyGraph): number {
  const { names, from } = readArcs(graph);
  return names.length < 2 ? 0 : from.length / (names.length * (names.length - 1));
}
