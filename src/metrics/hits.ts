import type { DirectedGraph } from 'graphology';
import { requireOptions } from '../schema/require-options.js';
import type { AnyGraph, StrengthOptions } from './arcs.js';
import { simpleCopy } from './simple-copy.js';

/** Most rounds, and the change of the hubs after which the iteration has converged. */
const MOST_ROUNDS = 300;
const CONVERGED = 1e-6;
/** A larger change in the last round says that it does not converge. */
const HARDLY = 1e-2;

/** Both sides of HITS, each summing to 1. */
export interface Hits {
  /** High for those who address people with high authority. */
  readonly hubs: Map<string, number>;
  /** High for those addressed by good hubs. */
  readonly authorities: Map<string, number>;
}

/**
 * HITS: hubs and authorities. 0 for everyone in a graph without edges of positive strength, or if the iteration does not converge.
 * O(edges · rounds). Kleinberg 1999.
 *
 * @throws {DiscussionError} `invalid-option`.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Bob', 'Ann');
 * graph.mergeEdge('Cy', 'Ann');
 * Object.fromEntries(hits(graph).hubs); // { Ann: 0, Bob: 0.5, Cy: 0.5 }
 */
export function hits(graph: AnyGraph, options: StrengthOptions = {}): Hits {
  const { strength = 'strength' } = requireOptions(options, { strength: true });
  const names = graph.nodes();
  const arcs = listArcs(simpleCopy(graph, strength));
  const found = arcs.weights.length > 0 ? iterate(arcs, names.length) : undefined;
  const byName = (values: Float64Array | undefined) => new Map(names.map((name, i) => [name, values?.[i] ?? 0]));
  return { hubs: byName(found?.hubs), authorities: byName(found?.authorities) };
}

interface Arcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array;
}

/** The edges by the nodes they start from. graphology's own iteration asks it for each of them in every round. */
function listArcs(copy: DirectedGraph): Arcs {
  const place = new Map(copy.nodes().map((node, i) => [node, i]));
  const rows = copy
    .nodes()
    .flatMap((node) =>
      copy.mapOutEdges(node, (_, { strength }, from, to) => [place.get(from)!, place.get(to)!, strength]),
    );
  const column = (k: number) => rows.map((row) => row[k] as number);
  return { from: Int32Array.from(column(0)), to: Int32Array.from(column(1)), weights: Float64Array.from(column(2)) };
}

function iterate({ from, to, weights }: Arcs, order: number): Record<keyof Hits, Float64Array> | undefined {
  let hubs = new Float64Array(order).fill(1 / order);
  const authorities = new Float64Array(order);
  let change = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS && change >= CONVERGED; round++) {
    const next = new Float64Array(order);
    authorities.fill(0);
    for (let k = 0; k < weights.length; k++) authorities[to[k]!]! += hubs[from[k]!]! * weights[k]!;
    for (let k = 0; k < weights.length; k++) next[from[k]!]! += authorities[to[k]!]! * weights[k]!;
    scale(authorities, 1 / greatest(authorities));
    scale(next, 1 / greatest(next));
    change = next.reduce((sum, value, i) => sum + Math.abs(value - hubs[i]!), 0);
    hubs = next;
  }
  if (!(change < HARDLY)) return undefined;
  scale(hubs, 1 / total(hubs));
  scale(authorities, 1 / total(authorities));
  return { hubs, authorities };
}

const greatest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, value), 0);
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

function scale(values: Float64Array, by: number): void {
  for (let i = 0; i < values.length; i++) values[i]! *= by;
}
