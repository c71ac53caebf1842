/** Communities, modularity and the random-walk controversy of sides. */

import fc from 'fast-check';
import { DirectedGraph, MultiGraph, UndirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import {
  eigenvector,
  findCommunities,
  hits,
  modularity,
  pagerank,
  randomWalkControversy,
} from '../../src/metrics/index.js';
import { bothWays, karate } from '../support/known-graphs.js';

/** Two groups in which everyone knows each other, with so many ties across. */
function twoGroups(size: number, across: number): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let i = 0; i < 2 * size; i++) graph.addNode(`n${i}`);
  for (let i = 0; i < 2 * size; i++)
    for (let j = 0; j < i; j++) if (i < size === j < size) graph.addEdge(`n${j}`, `n${i}`, { agreement: 1 });
  for (let i = 0; i < across; i++)
    graph.addEdge(`n${i % size}`, `n${size + ((i + Math.floor(i / size)) % size)}`, { agreement: 1 });
  return graph;
}

const halves = (size: number) =>
  new Map(Array.from({ length: 2 * size }, (_, i): [string, 0 | 1] => [`n${i}`, i < size ? 0 : 1]));

test('communities are the obvious groups', () => {
  const { groups, of, modularity: found } = findCommunities(twoGroups(6, 1));
  expect(groups).toEqual([
    ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'],
    ['n6', 'n7', 'n8', 'n9', 'n10', 'n11'],
  ]);
  expect(of.get('n7')).toBe(1);
  expect(found).toBeCloseTo(30 / 31 - 0.5, 9);
});

test('karate: nearly the best possible split (.4198, Brandes et al. 2008), and its modularity', () => {
  const graph: DirectedGraph = bothWays(karate);
  const found = findCommunities(graph, { strength: null });
  expect(found.modularity).toBeGreaterThan(0.41);
  expect(modularity(graph, found.of, { strength: null })).toBeCloseTo(found.modularity, 9);
  expect(findCommunities(graph, { strength: null })).toEqual(found);
  const finer = findCommunities(graph, { strength: null, resolution: 3 });
  expect(finer.groups.length).toBeGreaterThan(found.groups.length);
});

test('nobody, people without ties, wrong options', () => {
  expect(findCommunities(new UndirectedGraph())).toEqual({ groups: [], of: new Map(), modularity: 0 });
  const lone = new UndirectedGraph();
  lone.addNode('a');
  lone.addNode('b');
  expect(findCommunities(lone).groups).toEqual([['a'], ['b']]);
  expect(modularity(lone, new Map())).toBe(0);
  expect(() => findCommunities(lone, { resolution: 0 })).toThrow('resolution must be above 0');
  expect(() => findCommunities(lone, { seed: Number.NaN })).toThrow('seed must be a number');
  expect(randomWalkControversy(new UndirectedGraph(), new Map())).toBe(0);
  expect(randomWalkControversy(lone, new Map([['a', 0]]))).toBe(0);
  expect(() => randomWalkControversy(lone, new Map(), { hubs: 0 })).toThrow('hubs must be');
});

test('parallel edges count together, edges without a direction both ways', () => {
  const graph = new MultiGraph();
  for (const name of 'abcd') graph.addNode(name);
  graph.addDirectedEdge('a', 'b', { strength: 1 });
  graph.addDirectedEdge('a', 'b', { strength: 2 });
  graph.addUndirectedEdge('c', 'd', { strength: 3 });
  const simple = new DirectedGraph();
  for (const name of 'abcd') simple.addNode(name);
  simple.addEdge('a', 'b', { strength: 3 });
  simple.addEdge('c', 'd', { strength: 3 });
  simple.addEdge('d', 'c', { strength: 3 });
  const found = findCommunities(graph);
  expect(found).toEqual(findCommunities(simple));
  expect(modularity(graph, found.of)).toBeCloseTo(found.modularity, 9);
  for (const measure of [pagerank, hits, eigenvector]) expect(measure(graph)).toEqual(measure(simple));
});

test('edges without strength do not count, and no result is NaN', () => {
  const graph = new DirectedGraph();
  for (const name of 'abc') graph.addNode(name);
  graph.addEdge('a', 'b', { strength: 0 });
  graph.addEdge('b', 'c', { strength: 0 });
  const groups = new Map([...'abc'].map((name, i) => [name, i]));
  expect(pagerank(graph)).toEqual(new Map([...'abc'].map((name) => [name, 1 / 3])));
  expect(findCommunities(graph)).toEqual({ groups: [['a'], ['b'], ['c']], of: groups, modularity: 0 });
  expect(modularity(graph, groups)).toBe(0);
  graph.setEdgeAttribute('a', 'b', 'strength', 1);
  const ranks = pagerank(graph);
  expect(ranks.get('b')).toBeGreaterThan(ranks.get('c')!);
  expect(ranks.get('c')).toBe(ranks.get('a'));
  expect([...ranks.values()].reduce((sum, rank) => sum + rank)).toBeCloseTo(1, 9);
});

test('modularity requires a group for each node', () => {
  const graph = twoGroups(3, 1);
  expect(() => modularity(graph, new Map([['n0', 0]]))).toThrow(
    expect.objectContaining({ code: 'invalid-option', message: expect.stringContaining('"n1"') }),
  );
});

test('controversy: echo chambers near 1, one crowd near 0, sides that only face each other below', () => {
  const sides = halves(10);
  expect(randomWalkControversy(twoGroups(10, 0), sides)).toBe(1);
  expect(randomWalkControversy(twoGroups(10, 1), sides)).toBeGreaterThan(0.7);
  expect(Math.abs(randomWalkControversy(twoGroups(10, 100), sides))).toBeLessThan(0.1);
  const facing = new UndirectedGraph();
  for (const name of sides.keys()) facing.addNode(name);
  for (let i = 0; i < 10; i++) for (let j = 10; j < 20; j++) facing.addEdge(`n${i}`, `n${j}`, { agreement: 1 });
  expect(randomWalkControversy(facing, sides)).toBeLessThan(0);
});

test('controversy agrees with simulated walks', () => {
  const graph = twoGroups(8, 12);
  const sides = halves(8);
  const hub = (first: number, last: number) =>
    [...sides.keys()].slice(first, last).sort((a, b) => graph.degree(b) - graph.degree(a))[0]!;
  const [zero, one] = [hub(0, 8), hub(8, 16)];
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const counts = [0, 0, 0, 0];
  for (let walk = 0; walk < 40_000; walk++) {
    const start = walk % 2;
    let at = `n${8 * start + Math.floor(8 * random())}`;
    do {
      const next = graph.neighbors(at);
      at = next[Math.floor(random() * next.length)]!;
    } while (at !== zero && at !== one);
    counts[2 * start + Number(at === one)]!++;
  }
  const [zeroZero, zeroOne, oneZero, oneOne] = counts as [number, number, number, number];
  const simulated = (zeroZero * oneOne - oneZero * zeroOne) / ((zeroZero + oneZero) * (zeroOne + oneOne));
  expect(randomWalkControversy(graph, sides)).toBeCloseTo(simulated, 1.5);
});

test('controversy is between −1 and 1, and symmetric in the sides', () => {
  const edges = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.double({ min: -1, max: 2, noNaN: true })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      edges,
      fc.array(fc.constantFrom(0 as const, 1 as const, null), { minLength: 12, maxLength: 12 }),
      (list, side) => {
        const graph = new UndirectedGraph();
        for (let i = 0; i < 12; i++) graph.addNode(`n${i}`);
        for (const [a, b, agreement] of list) if (a !== b) graph.mergeEdge(`n${a}`, `n${b}`, { agreement });
        const sides = new Map(side.map((one, i) => [`n${i}`, one]));
        const turned = new Map(
          side.map((one, i) => [`n${i}`, one === null ? null : one === 0 ? (1 as const) : (0 as const)]),
        );
        const found = randomWalkControversy(graph, sides);
        expect(Math.abs(found)).toBeLessThanOrEqual(1);
        expect(randomWalkControversy(graph, turned)).toBeCloseTo(found, 6);
      },
    ),
  );
});
