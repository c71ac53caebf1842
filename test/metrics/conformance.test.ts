/**
 * Every graph that networkx 2.8.8 and igraph 0.10.2 measured, if ../shared has it. Sums to 1e-9, iterations to 1e-6,
 * counts exactly.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DirectedGraph, MultiDirectedGraph, UndirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { readArcs } from '../../src/metrics/arcs.js';
import {
  betweenness,
  components,
  correctedReciprocity,
  density,
  eigenvector,
  frustration,
  harmonic,
  hits,
  modularity,
  pagerank,
  reciprocity,
  splitCamps,
  structuralVirality,
  triangleBalance,
  walkBalance,
} from '../../src/metrics/index.js';
import { conformance } from '../support/conformance.js';

interface Reference {
  readonly directed: boolean;
  readonly graph: {
    readonly nodes: readonly { id: string }[];
    readonly links: readonly { source: string; target: string; weight?: number; sign?: number }[];
  };
  readonly metrics: Readonly<Record<string, { values?: number | Record<string, number>; params?: object } | undefined>>;
}

const folder = conformance('metrics');
const files = folder ? readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'reply_trees.json') : [];

const read = (file: string) => JSON.parse(readFileSync(join(folder!, file), 'utf8')) as Reference;
const key = (id: string) => `n:${id}`;

/** Parallel edges merged, with their strengths added; undirected ties both ways. */
function simple({ directed, graph }: Reference): DirectedGraph {
  const simple = new DirectedGraph();
  for (const { id } of graph.nodes) simple.addNode(key(id));
  for (const { source, target, weight = 1 } of graph.links) {
    for (const [a, b] of directed
      ? [[source, target]]
      : [
          [source, target],
          [target, source],
        ])
      simple.updateEdge(key(a!), key(b!), ({ strength = 0 }) => ({ strength: strength + weight }));
  }
  return simple;
}

/** The same without self-loops and directions. */
function undirected(reference: Reference): DirectedGraph {
  const graph = new DirectedGraph();
  const { names, from, to } = readArcs(simple(reference));
  for (const name of names) graph.addNode(name);
  from.forEach((a, row) => {
    graph.mergeEdge(names[a]!, names[to[row]!]!);
    graph.mergeEdge(names[to[row]!]!, names[a]!);
  });
  return graph;
}

test.skipIf(!folder).each(files)('%s', (file) => {
  const reference = read(file);
  const graph = simple(reference);
  const loops = reference.graph.links.some(({ source, target }) => source === target);
  const values = (name: string) => reference.metrics[name]?.values;
  const compare = (name: string, found: ReadonlyMap<string, number>, error: number, factor = 1) => {
    const known = values(name);
    if (typeof known !== 'object') return;
    for (const [id, value] of Object.entries(known))
      expect(Math.abs(found.get(key(id))! * factor - value), `${name} of ${id} in ${file}`).toBeLessThanOrEqual(error);
  };
  const n = graph.order;
  const strength = reference.directed ? null : 'strength';
  compare('pagerank', pagerank(graph, { strength: null }), 1e-6);
  compare('pagerank_weighted', pagerank(graph), 1e-6);
  compare('hits_authority', hits(graph, { strength }).authorities, 1e-6);
  compare('hits_hub', hits(graph, { strength }).hubs, 1e-6);
  compare('betweenness', betweenness(graph), 1e-9);
  compare('betweenness_raw', betweenness(graph), 1e-7, ((n - 1) * (n - 2)) / (reference.directed ? 1 : 2));
  compare('harmonic', harmonic(graph), 1e-9);
  compare('igraph_harmonic', harmonic(graph), 1e-9);
  if (values('n_connected_components') === 1)
    compare('eigenvector_undirected', eigenvector(undirected(reference), { strength: null }), 1e-6);
  expect(components(graph).length).toBe(values('n_connected_components'));
  const known = values('reciprocity');
  if (known !== undefined && !loops) expect(reciprocity(graph)).toBeCloseTo(known as number, 9);
  if (!loops && reference.graph.links.length === readArcs(graph).from.length * (reference.directed ? 1 : 0.5)) {
    expect(density(graph)).toBeCloseTo(values('density') as number, 9);
    if (typeof known === 'number')
      expect(correctedReciprocity(graph)).toBeCloseTo((known - density(graph)) / (1 - density(graph)), 9);
  }
});

test.skipIf(!folder)('parallel edges are one, self-loops none, whatever kind of graph it is', () => {
  const reference = read('reply_small.json');
  const multi = new MultiDirectedGraph();
  for (const { id } of reference.graph.nodes) multi.addNode(key(id));
  for (const { source, target } of reference.graph.links) multi.addEdge(key(source), key(target));
  expect(harmonic(multi)).toEqual(harmonic(simple(reference)));
  expect(reciprocity(multi)).toBe(reciprocity(simple(reference)));
});

/** Undirected; negative if any of its directed edges is, as in the reference. */
function signed({ graph }: Reference): UndirectedGraph {
  const one = new UndirectedGraph();
  for (const { id } of graph.nodes) one.addNode(key(id));
  for (const { source, target, sign = 1 } of graph.links)
    if (source !== target)
      one.updateUndirectedEdge(key(source), key(target), ({ sign: old = 1 }) => ({ sign: Math.min(old, sign) }));
  return one;
}

test.skipIf(!folder)('modularity of karate.json', () => {
  const reference = read('karate.json');
  const { values, params } = reference.metrics['modularity_of_partition']!;
  const { partition } = params as { partition: Record<string, number> };
  const groups = new Map(Object.entries(partition).map(([id, group]) => [key(id), group]));
  expect(modularity(simple(reference), groups, { strength: null })).toBeCloseTo(values as number, 9);
});

const bySign = { sign: ({ sign }: { sign: number }) => sign };

test.skipIf(!folder).each(['highland_tribes.json', 'bitcoin_otc_2000.json'])('balance of %s', (file) => {
  const reference = read(file);
  const graph = signed(reference);
  const { share, byDisagreements } = triangleBalance(graph, bySign);
  const counts = reference.metrics['signed_triangles']!.values as Record<string, number>;
  expect(byDisagreements).toEqual(['+++', '++-', '+--', '---'].map((kind) => counts[kind]));
  expect(share).toBeCloseTo(reference.metrics['balance_triangles']!.values as number, 9);
  const known = (name: string) => reference.metrics[name]?.values as number | undefined;
  if (known('balance_walk') !== undefined) expect(walkBalance(graph, bySign)).toBeCloseTo(known('balance_walk')!, 9);
  if (known('balance_frustration') === undefined) return;
  expect(frustration(graph, bySign)).toBeCloseTo(known('balance_frustration')!, 9);
  expect(splitCamps(graph, bySign)).toMatchObject({ violated: known('frustration_index'), exact: true });
});

interface Tree {
  readonly parents: readonly number[];
  readonly structural_virality: number;
}

test.skipIf(!folder)('structural virality of reply_trees.json', () => {
  const { trees } = JSON.parse(readFileSync(join(folder!, 'reply_trees.json'), 'utf8')) as {
    trees: Record<string, Tree>;
  };
  for (const { parents, structural_virality } of Object.values(trees))
    expect(structuralVirality(parents)).toBeCloseTo(structural_virality, 9);
});
