import { DirectedGraph } from 'graphology';
import graphologyPagerank from 'graphology-metrics/centrality/pagerank.js';
import { DiscussionError } from '../schema/index.js';
import { type AnyGraph, type EdgeNumber, readArcs } from './arcs.js';

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

/** How to rank. */
export interface PagerankOptions extends StrengthOptions {
  /**
   * Strength that hands all of someone's rank on. Who has less to others hands on that share, and the rest to everyone,
   * as all of those do who have none. Default 0: any strength hands on all. Of no effect where edges count once.
   */
  readonly full?: number;
}

/** Where strengths are expected numbers of acts: who has probably addressed nobody hands little on. */
export const ONE_ACT = 1;

/**
 * PageRank with damping .85: how often a reader who follows who answers whom arrives at someone. Sums to 1. Every
 * participant gets the same in a graph without edges; nothing in an empty one. O(edges · rounds), about 100 rounds.
 * Brin & Page 1998, through graphology-metrics.
 *
 * @throws {DiscussionError} `invalid-option` when `full` is no number from 0 on.
 *
 * @example
 * pagerank(projectParticipants(analyze(''))).size; // 0
 */
export function pagerank(
  graph: SimpleGraph,
  { strength = 'strength', full = 0 }: PagerankOptions = {},
): Map<string, number> {
  if (!(full >= 0 && full < Number.POSITIVE_INFINITY))
    throw new DiscussionError('invalid-option', `full must be a number from 0 on, not ${full}.`);
  if (graph.order === 0) return new Map();
  if (strength !== null && full > 0) return amongThem(graph, strength, full);
  const options = { getEdgeWeight: strength, maxIterations: MOST_ROUNDS, tolerance: ERROR / graph.order };
  return new Map(Object.entries(graphologyPagerank(graph, options)));
}

/**
 * With one node more, to which everyone hands what he lacks. It addresses nobody, so it hands all of that to everyone;
 * the others stand to each other as they would without it.
 */
function amongThem(graph: SimpleGraph, strength: string, full: number): Map<string, number> {
  const { names, from, to, weights } = readArcs(graph, weigh(strength));
  let nobody = '';
  while (graph.hasNode(nobody)) nobody += '-';
  const more = new DirectedGraph();
  for (const key of [...names, nobody]) more.addNode(key);
  const sums = new Float64Array(names.length);
  weights.forEach((value, arc) => {
    sums[from[arc]!]! += value;
    more.addDirectedEdge(names[from[arc]!], names[to[arc]!], { strength: value });
  });
  sums.forEach((sum, i) => {
    if (sum > 0 && sum < full) more.addDirectedEdge(names[i], nobody, { strength: full - sum });
  });
  const ranks = pagerank(more);
  const shared = 1 - ranks.get(nobody)!;
  return new Map(names.map((key) => [key, ranks.get(key)! / shared]));
}
