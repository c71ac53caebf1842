/** Signed balance, against values published with the R package signnet. */
import { UndirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { searchAll } from '../../src/metrics/camp-search.js';
import { frustration, splitCamps, triangleBalance, walkBalance } from '../../src/metrics/index.js';
import { kickSides } from '../../src/metrics/kick-sides.js';
import { tiesAround } from '../../src/metrics/signed-ties.js';
import { highlandTribes, signedGraph } from '../support/known-graphs.js';

const bySign = { sign: ({ sign }: { sign: number }) => sign };

function signed(ties: readonly (readonly [a: string, b: string, sign: number])[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const [a, b, sign] of ties) graph.mergeEdge(a, b, { sign });
  return graph;
}

test('highland tribes (Read 1954)', () => {
  const graph = signedGraph(highlandTribes);
  expect(triangleBalance(graph, bySign).share).toBeCloseTo(0.8676471, 7);
  expect(triangleBalance(graph, bySign)).toMatchObject({ triangles: 68, byDisagreements: [19, 2, 40, 7] });
  expect(walkBalance(graph, bySign)).toBeCloseTo(0.3575761, 7);
  expect(frustration(graph, bySign)).toBeCloseTo(0.7586207, 7);
  expect(splitCamps(graph, bySign)).toMatchObject({ violated: 7, total: 58, exact: true });
});

test('the four triangles', () => {
  const triangle = (...[x, y, z]: number[]) =>
    signed([
      ['a', 'b', x!],
      ['b', 'c', y!],
      ['a', 'c', z!],
    ]);
  const shares = [
    [1, 1, 1],
    [1, 1, -1],
    [1, -1, -1],
    [-1, -1, -1],
  ].map((signs) => triangleBalance(triangle(...signs), bySign).share);
  expect(shares).toEqual([1, 0, 1, 0]);
  expect(frustration(triangle(-1, -1, -1), bySign)).toBeCloseTo(1 / 3, 9);
  expect(walkBalance(triangle(1, -1, -1), bySign)).toBeCloseTo(1, 9);
});

test('without a circle there is nothing to balance: all are 1', () => {
  const tree = signed([
    ['a', 'b', -1],
    ['b', 'c', -1],
    ['b', 'd', 1],
    ['e', 'f', -1],
  ]);
  expect(triangleBalance(tree, bySign)).toMatchObject({ share: 1, triangles: 0 });
  expect(walkBalance(tree, bySign)).toBeCloseTo(1, 9);
  expect(frustration(tree, bySign)).toBe(1);
});

test('no nodes, one, all neutral, disconnected: defined', () => {
  const alone = new UndirectedGraph();
  alone.addNode('a');
  for (const graph of [new UndirectedGraph(), alone, signed([['a', 'b', 0]])]) {
    expect(triangleBalance(graph, bySign)).toEqual({ share: 1, triangles: 0, byDisagreements: [0, 0, 0, 0] });
    expect([walkBalance(graph, bySign), frustration(graph, bySign)]).toEqual([1, 1]);
    expect([...splitCamps(graph, bySign).sides.values()].filter((side) => side !== null)).toEqual([]);
  }
  const apart = splitCamps(
    signed([
      ['a', 'b', -1],
      ['c', 'd', -2],
    ]),
    bySign,
  );
  expect([...apart.sides.values()]).toEqual([0, 1, 0, 1]);
  expect([...apart.groups]).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 1],
    ['d', 1],
  ]);
  expect(apart).toMatchObject({ violated: 0, total: 3, exact: true, swing: [] });
});

test('walk balance of a large graph is estimated, close to the exact value of its parts', () => {
  const tribes = highlandTribes.edges.map((edge) => /^(\d+)-(\d+):(-?1)$/.exec(edge)!);
  const many = signed(
    Array.from({ length: 30 }, (_, copy) =>
      tribes.map(([, a, b, sign]) => [`${copy}.${a}`, `${copy}.${b}`, Number(sign)] as const),
    ).flat(),
  );
  expect(Math.abs(walkBalance(many, bySign) - 0.3575761)).toBeLessThan(0.08);
});

test('camps: no split of a small graph violates less, margins say who could change sides', () => {
  let state = 7;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  for (let round = 0; round < 20; round++) {
    const graph = signed(
      Array.from({ length: 20 }, () => {
        const a = Math.floor(random() * 9);
        return [`n${a}`, `n${(a + 1 + Math.floor(random() * 8)) % 9}`, random() * 2 - 1] as const;
      }),
    );
    const { violated, violations, sides, margins, swing, exact } = splitCamps(graph, bySign);
    const names = graph.nodes();
    let least = Number.POSITIVE_INFINITY;
    for (let split = 0; split < 1 << (names.length - 1); split++) {
      const side = (name: string) => (split >> names.indexOf(name)) & 1;
      let cost = 0;
      graph.forEachEdge((_edge, { sign }, a, b) => {
        if ((side(a) === side(b)) !== sign > 0) cost += Math.abs(sign);
      });
      least = Math.min(least, cost);
    }
    expect(violated).toBeCloseTo(least, 9);
    expect(exact).toBe(true);
    let recount = 0;
    graph.forEachEdge((_edge, { sign }, a, b) => {
      if ((sides.get(a) === sides.get(b)) !== sign > 0) recount += Math.abs(sign);
    });
    expect(recount).toBeCloseTo(violated, 9);
    expect(violations.reduce((sum, { weight }) => sum + Math.abs(weight), 0)).toBeCloseTo(violated, 9);
    for (const { people, weight } of violations) expect(sides.get(people[0]) === sides.get(people[1])).toBe(weight < 0);
    for (const margin of margins.values()) expect(margin).toBeGreaterThanOrEqual(-1e-9);
    expect(swing).toEqual([...margins].filter(([, margin]) => margin < 0.25).map(([name]) => name));
  }
});

test('forty people with two hundred ties are split exactly, and moving two at once does not help', () => {
  const ties = Array.from({ length: 200 }, (_, i) => {
    const a = (i * 7) % 40;
    return [`n${a}`, `n${(a + 1 + ((i * i) % 39)) % 40}`, (i * 31) % 7 < 4 ? 1 : -1] as const;
  });
  const graph = signed(ties.filter(([a, b]) => a !== b));
  const { exact, sides, violated } = splitCamps(graph, bySign);
  expect(exact).toBe(true);
  const names = graph.nodes();
  const cost = (flipped: readonly string[]) => {
    let sum = 0;
    graph.forEachEdge((_edge, { sign }, a, b) => {
      const same = (sides.get(a) === sides.get(b)) !== (flipped.includes(a) !== flipped.includes(b));
      if (same !== sign > 0) sum++;
    });
    return sum;
  };
  expect(cost([])).toBe(violated);
  for (const a of names) for (const b of names) expect(cost([a, b])).toBeGreaterThanOrEqual(violated);
});

test('a large group with few circles is split exactly', () => {
  // A tree of 999 ties, and a circle through every tenth of the people.
  const ties = Array.from({ length: 999 }, (_, i) => [`n${i + 1}`, `n${(i * 7) % (i + 1)}`, i % 3 ? 1 : -1] as const);
  const circle = Array.from(
    { length: 100 },
    (_, i) => [`n${10 * i}`, `n${(10 * i + 10) % 1000}`, i % 5 ? -2 : 2] as const,
  );
  const { exact, violated } = splitCamps(signed([...ties, ...circle.slice(0, 12)]), bySign);
  expect(exact).toBe(true);
  expect(violated).toBeGreaterThan(0);
});

test('kicks find what a search through all splits finds', () => {
  const ties = Array.from({ length: 60 }, (_, i) => ({
    a: i % 15,
    b: 15 + ((i * 7) % 5),
    weight: (i * 11) % 7 < 3 ? 1 : -2,
  }));
  const around = tiesAround({ names: Array.from({ length: 20 }, (_, i) => `n${i}`), ties });
  const members = around.map((_, i) => i);
  const violatedBy = (side: Uint8Array) =>
    ties.reduce((sum, { a, b, weight }) => sum + ((side[a] === side[b]) !== weight > 0 ? Math.abs(weight) : 0), 0);
  const kicked = new Uint8Array(20);
  const before = violatedBy(kicked);
  kickSides(members, around, kicked, { kicks: 400, reads: 1e6 });
  expect(violatedBy(kicked)).toBeLessThan(before);
  expect(violatedBy(kicked)).toBe(violatedBy(searchAll(members, around, { steps: 1e6 })!));
});

test('camps of a hundred people: two planted ones are recovered, though a tenth of the ties are wrong', () => {
  const ties = Array.from({ length: 100 }, (_, i) =>
    [1, 7, 13].map(
      (step) =>
        [
          `n${i}`,
          `n${(i + step) % 100}`,
          (i % 2 === (i + step) % 2 ? 1 : -1) * (i % 10 === 3 && step === 7 ? -1 : 1),
        ] as const,
    ),
  ).flat();
  const { sides, violated, exact } = splitCamps(signed(ties), bySign);
  expect(new Set(Array.from({ length: 100 }, (_, i) => (sides.get(`n${i}`)! + i) % 2)).size).toBe(1);
  expect([violated, exact]).toEqual([10, false]);
});

test('six hundred people tied to one alone are balanced, and that is soon known', () => {
  const star = signed(Array.from({ length: 600 }, (_, i) => ['hub', `p${i}`, i % 3 ? -1 : 1] as const));
  expect(walkBalance(star, bySign)).toBeCloseTo(1, 9);
});
