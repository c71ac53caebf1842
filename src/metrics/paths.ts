import { type AnyGraph, groupByNode, readArcs } from './arcs.js';

/** Largest graph in which the shortest paths from all nodes are walked. */
const EXACT_UP_TO = 1000;

/** Number of nodes from which they are walked in larger graphs. */
const SOURCES = 256;

/** What shortest paths tell about each node. */
export interface Paths {
  readonly betweenness: Map<string, number>;
  readonly harmonic: Map<string, number>;
}

/**
 * Betweenness and harmonic closeness from breadth-first walks (Brandes 2001): from every node in graphs of up to 1,000,
 * otherwise from 256 nodes spread evenly over the order of the graph, scaled up (Brandes & Pich 2007). Deterministic.
 * O(walks · edges). In a graph of 20,000 participants, the estimated and the exact top ten share about nine names.
 */
export function walkPaths(graph: AnyGraph, exactUpTo: number = EXACT_UP_TO): Paths {
  const { names, from, to } = readArcs(graph);
  const n = names.length;
  const { starts, rows } = groupByNode(from, n);
  const out = names.map((_, i) => rows.subarray(starts[i]!, starts[i + 1]!).map((row) => to[row]!));
  const between = new Float64Array(n);
  const near = new Float64Array(n);
  const sources = n <= exactUpTo ? n : Math.min(SOURCES, n);
  const walk = {
    distance: new Int32Array(n),
    paths: new Float64Array(n),
    share: new Float64Array(n),
    queue: new Int32Array(n),
  };
  for (let s = 0; s < sources; s++) {
    const source = Math.floor((s * n) / sources);
    const seen = walkFrom(source, out, walk);
    addShares(source, seen, out, walk, between);
    for (let k = 1; k < seen; k++) near[walk.queue[k]!]! += 1 / walk.distance[walk.queue[k]!]!;
  }
  const scale = sources > 0 ? n / sources : 0;
  const pairs = Math.max(1, (n - 1) * (n - 2));
  return {
    betweenness: new Map(names.map((name, i) => [name, (between[i]! * scale) / pairs])),
    harmonic: new Map(names.map((name, i) => [name, near[i]! * scale])),
  };
}

interface Walk {
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly share: Float64Array;
  readonly queue: Int32Array;
}

/** Walks breadth first; returns the number of nodes reached. The source is first in the queue. */
function walkFrom(source: number, out: readonly Int32Array[], { distance, paths, share, queue }: Walk): number {
  distance.fill(-1);
  paths.fill(0);
  share.fill(0);
  distance[source] = 0;
  paths[source] = 1;
  queue[0] = source;
  let seen = 1;
  for (let head = 0; head < seen; head++) {
    const node = queue[head]!;
    for (const next of out[node]!) {
      if (distance[next]! < 0) {
        distance[next] = distance[node]! + 1;
        queue[seen++] = next;
      }
      if (distance[next] === distance[node]! + 1) paths[next]! += paths[node]!;
    }
  }
  return seen;
}

function addShares(
  source: number,
  seen: number,
  out: readonly Int32Array[],
  { distance, paths, share, queue }: Walk,
  between: Float64Array,
): void {
  for (let tail = seen - 1; tail >= 0; tail--) {
    const node = queue[tail]!;
    for (const next of out[node]!) {
      if (distance[next] === distance[node]! + 1) share[node]! += (paths[node]! / paths[next]!) * (1 + share[next]!);
    }
    if (node !== source) between[node]! += share[node]!;
  }
}
