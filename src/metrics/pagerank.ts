import graphologyPagerank from 'graphology-metrics/centrality/pagerank.js';
import type { AnyGraph, EdgeNumber } from './arcs.js';

/** Options shared by the centralities that weigh edges. */
export interface StrengthOptions {
  /** Edge attribute that holds how strong an edge is, or `null` to count each edge once. Default `strength`. */
  readonly strength?: string | null;
}

/** A graphology graph without parallel edges and self-loops: what graphology-metrics can measure. */
export type SimpleGraph = AnyGraph;

/** Reads the strength of an edge; edges without one count once. */
export function weigh(strength: string | null): EdgeNumber {
  return strength === null ? () => 1 : (attributes) => Number(attributes[strength] ?? 1);
}

const MOST_ROUNDS = 1000;
/** graphology stops at N × tolerance; this is the error of the whole vector. */
const ERROR = 1e-8;

/**
 * PageRank with damping .85: how often a reader who follows who answers whom arrives at someone. Sums to 1. Every
 * participant gets the same in a graph without edges; nothing in an empty one. O(edges · rounds), about 100 rounds.
 * Brin & Page 1998, through graphology-metrics.
 *
 * @example
 * pagerank(projectParticipants(analyze(''))).size; // 0
 */
export function pagerank(graph: SimpleGraph, { strength = 'strength' }: StrengthOptions = {}): Map<string, number> {
  if (graph.order === 0) return new Map();
  const options = { getEdgeWeight: strength, maxIterations: MOST_ROUNDS, tolerance: ERROR / graph.order };
  return new Map(Object.entries(graphologyPagerank(graph, options)));
}
