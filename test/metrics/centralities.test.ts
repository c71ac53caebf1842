/** Against values computed by others: networkx 2.8.8 on published graphs. */
import { DirectedGraph, MultiGraph, UndirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import {
  antagonism,
  betweenness,
  centralisation,
  components,
  correctedReciprocity,
  degree,
  density,
  eigenvector,
  harmonic,
  hits,
  pagerank,
  reciprocity,
  responsiveness,
  signedDegrees,
  strength,
  targetEntropy,
  weightedReciprocity,
} from '../../src/metrics/index.js';
import { walkPaths } from '../../src/metrics/paths.js';
import { errorOf } from '../support/discussions.js';

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
  expect(of(harmonic(graph), 'F')).toBeCloseTo(6.8333333333, 9);
  expect(of(eigenvector(graph), 'D')).toBeCloseTo(0.481020669, 5);
  expect(of(pagerank(graph), 'D')).toBeCloseTo(0.1471479163, 7);
  expect(of(strength(graph), 'D')).toBe(6);
  expect(of(hits(graph).authorities, 'D')).toBeCloseTo(of(hits(graph).hubs, 'D'), 5);
});

test('someone who has probably addressed nobody passes on little rank', () => {
  const graph = new DirectedGraph();
  for (const name of ['', 'b']) graph.addNode(name);
  graph.addEdge('', 'b', { strength: 0.5 });
  // r = .15 / 2 + .85 (r · .5 / 2 + (1 − r) / 2)
  expect(pagerank(graph, { full: 1 }).get('')).toBeCloseTo(0.5 / 1.2125, 7);
  expect(pagerank(graph).get('')).toBeLessThan(0.36);
  expect(pagerank(graph, { full: 0.5 }).get('')).toBeCloseTo(pagerank(graph).get('')!, 7);
  expect(of(pagerank(kite(), { full: 1 }), 'D')).toBeCloseTo(0.1471479163, 7);
  for (const full of [-1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(errorOf(() => pagerank(graph, { full }))).toMatchObject({ code: 'invalid-option' });
});

test('edge strength can be ignored', () => {
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
  for (const measure of [pagerank, betweenness, degree, strength, eigenvector]) {
    const values = measure(graph);
    expect([...values.keys()]).toEqual(names);
    for (const value of values.values()) expect(Number.isFinite(value)).toBe(true);
  }
  expect([...hits(graph).hubs.values()]).toEqual(names.map(() => 0));
});

test('edges without strength count once, undirected edges both ways, self-loops not at all', () => {
  const graph = new UndirectedGraph();
  for (const name of ['a', 'b', 'c']) graph.addNode(name);
  graph.addEdge('a', 'b', { agreement: 1, disagreement: 3 });
  graph.addEdge('b', 'c', { strength: 2 });
  graph.addEdge('c', 'c', { strength: 5 });
  expect([...strength(graph)]).toEqual([
    ['a', 1],
    ['b', 3],
    ['c', 2],
  ]);
  expect([...strength(graph, { strength: null }).values()]).toEqual([1, 2, 1]);
  const tied = { agreesWith: 1, disagreesWith: 3, agreedWith: 1, disagreedWith: 3 };
  expect([signedDegrees(graph).get('a'), signedDegrees(graph).get('b')]).toEqual([tied, tied]);
  expect(antagonism(graph).get('a')).toEqual(antagonism(graph).get('b'));
  expect(antagonism(graph).get('a')!.value).toBeCloseTo(4 / 6, 9);
});

test('degree counts people: parallel edges once, self-loops not at all, undirected edges both ways', () => {
  // Not "__proto__": graphology would write such a neighbour into `Object.prototype`.
  const graph = new MultiGraph();
  for (const name of ['2', '1', 'constructor']) graph.addNode(name);
  for (const strength of [1, 0, 2]) graph.addDirectedEdge('2', '1', { strength });
  graph.addDirectedEdge('2', '2');
  graph.addUndirectedEdge('1', 'constructor');
  expect([...degree(graph)]).toEqual([
    ['2', 0.5],
    ['1', 1.5],
    ['constructor', 1],
  ]);
});

test('no nodes, one, no edges, self-loops: measures of the whole graph are defined', () => {
  const nobody = new DirectedGraph();
  const apart = new DirectedGraph();
  for (const name of ['a', 'b', 'c']) apart.addNode(name);
  const selfish = apart.copy();
  selfish.addEdge('a', 'a', { strength: 3, agreement: 1, disagreement: 1 });
  for (const graph of [nobody, apart, selfish]) {
    for (const measure of [density, reciprocity, correctedReciprocity, weightedReciprocity, centralisation])
      expect(measure(graph)).toBe(0);
    expect(components(graph)).toEqual(graph.nodes().map(() => 1));
    for (const measure of [responsiveness, targetEntropy])
      expect(new Set(measure(graph).values())).toEqual(new Set(graph.order ? [0] : []));
    for (const { value } of antagonism(graph).values()) expect(value).toBe(0.5);
    for (const sums of signedDegrees(graph).values()) expect(Object.values(sums)).toEqual([0, 0, 0, 0]);
  }
});

test('a sample of all nodes gives the exact values', () => {
  const graph = kite();
  const { betweenness: sampled, harmonic: near } = walkPaths(graph, 0);
  for (const [name, value] of betweenness(graph)) expect(sampled.get(name)).toBeCloseTo(value, 9);
  for (const [name, value] of harmonic(graph)) expect(near.get(name)).toBeCloseTo(value, 9);
});

test('large graphs are sampled, and the sample is close', () => {
  const graph = new DirectedGraph();
  for (let i = 0; i < 3000; i++) graph.addNode(`n${i}`);
  for (let i = 1; i < 3000; i++) graph.addEdge(`n${i}`, `n${(i * 7919) % Math.ceil(i / 3)}`);
  const exact = walkPaths(graph, 3000);
  const off = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>, name: string) =>
    Math.abs(one.get(name)! / other.get(name)! - 1);
  for (const name of ['n0', 'n1', 'n2']) {
    expect(off(harmonic(graph), exact.harmonic, name)).toBeLessThan(0.25);
    expect(harmonic(graph).get(name)).not.toBe(exact.harmonic.get(name));
  }
  expect(off(betweenness(graph), exact.betweenness, 'n1')).toBeLessThan(0.35);
});

test('HITS that has not converged in its rounds is given as far as it came, and numbers beyond counting as nothing', () => {
  const graph = new DirectedGraph();
  graph.mergeEdge('a', 'b', { strength: 1 });
  graph.mergeEdge('c', 'd', { strength: 1.001 });
  const { hubs } = hits(graph);
  expect(hubs.get('c')).toBeGreaterThan(hubs.get('a')!);
  expect(hubs.get('a')).toBeGreaterThan(0.3);
  expect(hubs.get('a')! + hubs.get('c')!).toBeCloseTo(1, 9);
  graph.mergeEdge('a', 'b', { strength: 1e300 });
  expect([...hits(graph).hubs.values()]).toEqual([0, 0, 0, 0]);
});
