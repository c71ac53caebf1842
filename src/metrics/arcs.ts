import type { AbstractGraph } from 'graphology-types';
import { wrongOption } from '../schema/require-options.js';

/**
 * Any graphology graph. Parallel edges count as one, undirected edges both ways. Self-loops count as in networkx for
 * PageRank, eigenvector, HITS and modularity, and not at all elsewhere.
 */
// biome-ignore lint/suspicious/noExplicitAny: attributes are the caller's
export type AnyGraph = AbstractGraph<any, any>;

/** Reads a number from an edge. */
// biome-ignore lint/suspicious/noExplicitAny: attributes are the caller's
export type EdgeNumber = (attributes: any) => number;

/** Options shared by the centralities that weigh edges. */
export interface StrengthOptions {
  /** Edge attribute with the strength of an edge, or `null` to count each edge once. Default `strength`. */
  readonly strength?: string | null | undefined;
}

/** Reads the strength of an edge; edges without one count once. @throws {DiscussionError} `invalid-option`. */
export function weigh(strength: string | null): EdgeNumber {
  if (strength !== null && typeof strength !== 'string')
    throw wrongOption('strength', 'the name of an edge attribute or null', strength);
  return strength === null ? () => 1 : (attributes) => Number(attributes[strength] ?? 1);
}

/** A graph as arrays: distinct ordered pairs of nodes, in order of their first edge. */
export interface Arcs {
  readonly names: readonly string[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Summed over parallel edges. */
  readonly weights: Float64Array;
}

/** Reads a graph; an edge weighs 1 unless `weigh` says otherwise. O(nodes + edges). */
export function readArcs(graph: AnyGraph, weigh: EdgeNumber = () => 1): Arcs {
  const names = graph.nodes();
  const position = new Map(names.map((name, i) => [name, i]));
  const sums = new Map<number, number>();
  const add = (a: number, b: number, weight: number) => {
    const key = a * names.length + b;
    sums.set(key, (sums.get(key) ?? 0) + weight);
  };
  graph.forEachEdge((_edge, attributes, source, target, _s, _t, undirected) => {
    const a = position.get(source)!;
    const b = position.get(target)!;
    if (a === b) return;
    const weight = weigh(attributes);
    add(a, b, weight);
    if (undirected) add(b, a, weight);
  });
  const from = new Int32Array(sums.size);
  const to = new Int32Array(sums.size);
  const weights = new Float64Array(sums.size);
  let row = 0;
  for (const [key, weight] of sums) {
    from[row] = Math.floor(key / names.length);
    to[row] = key % names.length;
    weights[row++] = weight;
  }
  return { names, from, to, weights };
}

/** Weights of all ordered pairs that have one: `get(a * names.length + b)` is the weight of a → b. */
export function weightsByPair({ names, from, to, weights }: Arcs): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let row = 0; row < from.length; row++) pairs.set(from[row]! * names.length + to[row]!, weights[row]!);
  return pairs;
}

/** Rows grouped by the node they start from: those of node i are `rows[starts[i]]` … `rows[starts[i + 1] - 1]`. */
export function groupByNode(nodes: Int32Array, count: number): { starts: Int32Array; rows: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const node of nodes) starts[node + 1]!++;
  for (let i = 0; i < count; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const rows = new Int32Array(nodes.length);
  nodes.forEach((node, row) => {
    rows[next[node]!++] = row;
  });
  return { starts, rows };
}
