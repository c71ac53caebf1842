import type { SimpleGraph } from './pagerank.js';

/** Largest graph whose shortest paths are all walked. */
export const EXACT_UP_TO = 1000;

const SOURCES = 256;

/**
 * Betweenness and closeness estimated from the shortest paths of 256 evenly spread sources (Brandes & Pich 2007).
 * Deterministic. O(256 · edges). On a graph of 20,000 participants the ten most central by the estimate and exactly
 * share about nine names.
 */
export function samplePaths(graph: SimpleGraph): { betweenness: Map<string, number>; closeness: Map<string, number> } {
  const names = graph.nodes();
  const n = names.length;
  const position = new Map(names.map((name, i) => [name, i]));
  const out = names.map((name) => Int32Array.from(graph.outNeighbors(name), (to) => position.get(to)!));
  const between = new Float64Array(n);
  const distances = new Float64Array(n);
  const reached = new Int32Array(n);
  const sources = Math.min(SOURCES, n);
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
    for (let k = 1; k < seen; k++) {
      const node = walk.queue[k]!;
      distances[node]! += walk.distance[node]!;
      reached[node]!++;
    }
  }
  const scale = n / sources / Math.max(1, (n - 1) * (n - 2));
  const closeTo = (i: number) => (distances[i]! > 0 ? (reached[i]! / sources) * (reached[i]! / distances[i]!) : 0);
  return {
    betweenness: new Map(names.map((name, i) => [name, between[i]! * scale])),
    closeness: new Map(names.map((name, i) => [name, closeTo(i)])),
  };
}

interface Walk {
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly share: Float64Array;
  readonly queue: Int32Array;
}

/** Breadth first; returns how many nodes were reached, the source first in the queue. */
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
