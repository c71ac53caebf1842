/** Against values others computed: networkx 2.8.8 on published graphs. */
import { existsSync, readFileSync } from 'node:fs';
import { DirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { betweenness, closeness, degree, eigenvector, hits, pagerank, strength } from '../../src/metrics/index.js';
import { samplePaths } from '../../src/metrics/sampled-paths.js';

/** Krackhardt's kite, each tie both ways. */
const KITE = 'AB AC AD AF BD BE BG CD CF DE DF DG EG FG FH GH HI IJ'.split(' ');

function kite(): DirectedGraph {
  const graph = new DirectedGraph();
  for (const name of 'ABCDEFGHIJ') graph.addNode(`commenter:${name}`);
  for (const [a, b] of KITE) {
    graph.addEdge(`commenter:${a}`, `commenter:${b}`, { strength: 1 });
    graph.addEdge(`commenter:${b}`, `commenter:${a}`, { strength: 1 });
  }
  return graph;
}

const of = (values: ReadonlyMap<string, number>, name: string) => values.get(`commenter:${name}`)!;

test('the kite: D has most ties, H bridges, F and G are closest (Krackhardt 1990)', () => {
  const graph = kite();
  expect(of(degree(graph), 'D') / 2).toBeCloseTo(6 / 9, 9);
  expect(of(betweenness(graph), 'H')).toBeCloseTo(0.3888888889, 9);
  expect(of(betweenness(graph), 'F')).toBeCloseTo(0.2314814815, 9);
  expect(of(closeness(graph), 'F')).toBeCloseTo(0.6428571429, 9);
  expect(of(eigenvector(graph), 'D')).toBeCloseTo(0.481020669, 5);
  expect(of(pagerank(graph), 'D')).toBeCloseTo(0.1471479163, 7);
  expect(of(strength(graph), 'D')).toBe(6);
  expect(of(hits(graph).authorities, 'D')).toBeCloseTo(of(hits(graph).hubs, 'D'), 5);
});

test('an edge attribute can be left aside', () => {
  const graph = new DirectedGraph();
  for (const name of ['a', 'b', 'c']) graph.addNode(name);
  graph.addEdge('a', 'b', { strength: 9 });
  graph.addEdge('a', 'c', { strength: 1 });
  expect(pagerank(graph).get('b')).toBeGreaterThan(pagerank(graph).get('c')!);
  expect(pagerank(graph, { strength: null }).get('b')).toBeCloseTo(pagerank(graph, { strength: null }).get('c')!, 9);
  expect([...strength(graph, { strength: null }).values()]).toEqual([0, 1, 1]);
});

test.each([
  ['nobody', []],
  ['one', ['a']],
  ['two without ties', ['a', 'b']],
])('%s: defined everywhere', (_, names) => {
  const graph = new DirectedGraph();
  for (const name of names) graph.addNode(name);
  for (const measure of [pagerank, betweenness, closeness, degree, strength, eigenvector]) {
    const values = measure(graph);
    expect([...values.keys()]).toEqual(names);
    for (const value of values.values()) expect(Number.isFinite(value)).toBe(true);
  }
  expect([...hits(graph).hubs.values()]).toEqual(names.map(() => 0));
});

test('shortest paths from all sources are the exact ones', () => {
  const graph = kite();
  const { betweenness: sampled, closeness: close } = samplePaths(graph);
  for (const [name, value] of betweenness(graph)) expect(sampled.get(name)).toBeCloseTo(value, 9);
  for (const [name, value] of closeness(graph)) expect(close.get(name)).toBeCloseTo(value * (9 / 10), 6);
});

test('large graphs are sampled, not walked', () => {
  const graph = new DirectedGraph();
  for (let i = 0; i < 3000; i++) graph.addNode(`n${i}`);
  for (let i = 1; i < 3000; i++) graph.addEdge(`n${i}`, `n${Math.floor(i / 2)}`, { strength: 1 });
  expect(betweenness(graph).get('n1')).toBeGreaterThan(0);
  expect(closeness(graph).get('n0')).toBeGreaterThan(closeness(graph).get('n2999')!);
});

const REFERENCE = new URL('../../../shared/data/conformance/metrics/', import.meta.url);
const graphs = ['karate', 'florentine', 'les_miserables', 'krackhardt_kite'];

test.skipIf(!existsSync(REFERENCE)).each(graphs)(
  '%s: as networkx and igraph have it (../shared/data/conformance)',
  (name) => {
    const file = JSON.parse(readFileSync(new URL(`${name}.json`, REFERENCE), 'utf8')) as {
      graph: { nodes: { id: string }[]; links: { source: string; target: string }[] };
      metrics: Record<string, { values: Record<string, number> } | undefined>;
    };
    const graph = new DirectedGraph();
    for (const { id } of file.graph.nodes) graph.addNode(String(id));
    for (const { source, target } of file.graph.links) {
      graph.mergeEdge(String(source), String(target), { strength: 1 });
      graph.mergeEdge(String(target), String(source), { strength: 1 });
    }
    const compare = (key: string, values: ReadonlyMap<string, number>) => {
      for (const [id, value] of Object.entries(file.metrics[key]?.values ?? {}))
        expect(values.get(id), `${key} of ${id}`).toBeCloseTo(value, 6);
    };
    compare('pagerank', pagerank(graph));
    compare('closeness', closeness(graph));
  },
);
