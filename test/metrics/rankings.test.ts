import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectParticipants } from '../../src/graph/index.js';
import { buildForest } from '../../src/metrics/forest.js';
import { entropy, measureDiscussion, rankChains, rankParticipants, splitCamps } from '../../src/metrics/index.js';
import type { Reply } from '../../src/schema/index.js';
import { layersOf, type Row, speakerOf, stanceOf } from '../support/layers.js';

const quarrel: Row[] = [
  ['Ann', null],
  ['Bob', 0, 'disagrees'],
  ['Ann', 1, 'disagrees'],
  ['Cy', 1, 'agrees'],
  ['Di', 0, 'neutral'],
];

test('participants have ranks overall and within their kind, ties share the better rank', () => {
  const layers = layersOf(quarrel, [speakerOf('s1', 'Mary Lee')], [stanceOf('c1', 'speaker', 's1', 'disagrees')]);
  const rows = rankParticipants(layers);
  expect(rows[0]!.ranks.pagerank).toEqual({ overall: 1, withinKind: 1 });
  expect(rows.map(({ name }) => name)).toContain('Mary Lee');
  const [cy, di] = ['Cy', 'Di'].map((name) => rows.find((row) => row.name === name)!);
  expect(cy!.centralities.pagerank).toBe(di!.centralities.pagerank);
  expect(cy!.ranks.pagerank.overall).toBe(di!.ranks.pagerank.overall);
  expect(rows.find(({ kind }) => kind === 'speaker')!.ranks.pagerank.withinKind).toBe(1);
  expect(rows.find(({ name }) => name === 'Ann')).toMatchObject({ comments: 2, quotations: 0, kind: 'commenter' });
});

test('ranking by costlier measures, and by an unknown one', () => {
  const layers = layersOf(quarrel);
  expect(rankParticipants(layers, { by: 'authority' })[0]!.centralities.authority).toBeGreaterThan(0);
  expect(rankParticipants(layers)[0]!.centralities).not.toHaveProperty('hub');
  expect(() => rankParticipants(layers, { by: 'fame' as never })).toThrow(
    expect.objectContaining({ code: 'invalid-option' }),
  );
  expect(() => rankParticipants(layers, { by: 'toString' as never })).toThrow(
    expect.objectContaining({ code: 'invalid-option' }),
  );
  expect(rankParticipants(layersOf([]))).toEqual([]);
});

test('camps: people who disagree are in different camps, people who agree in the same', () => {
  const camps = splitCamps(projectParticipants(layersOf(quarrel))).sides;
  expect(camps.get('commenter:Ann')).not.toBe(camps.get('commenter:Bob'));
  expect(camps.get('commenter:Cy')).toBe(camps.get('commenter:Bob'));
  expect(
    splitCamps(
      projectParticipants(
        layersOf([
          ['Ann', null],
          ['Bob', 0],
        ]),
      ),
    ).sides.get('commenter:Ann'),
  ).toBeNull();
});

test('in a frustrated triangle, the weakest tie is violated', () => {
  const camps = splitCamps(
    projectParticipants(
      layersOf([
        ['Ann', null],
        ['Bob', 0, 'disagrees'],
        ['Cy', 1, 'disagrees'],
        ['Ann', 2, 'disagrees', 0.3],
      ]),
    ),
  ).sides;
  expect(camps.get('commenter:Ann')).toBe(camps.get('commenter:Cy'));
  expect(camps.get('commenter:Ann')).not.toBe(camps.get('commenter:Bob'));
});

test('no single person can improve the split by changing sides', () => {
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
      fc.nat(9),
      fc.constantFrom('agrees', 'disagrees', 'neutral'),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(rows, (list) => {
      const layers = layersOf(
        list.map(
          ([name, back, stance], i): Row =>
            i === 0 ? [name, null] : [name, Math.max(0, i - 1 - back), stance as 'agrees'],
        ),
      );
      const graph = projectParticipants(layers);
      const camps = splitCamps(graph).sides;
      graph.forEachNode((node) => {
        let gain = 0;
        graph.forEachEdge(node, (_, { agreement, disagreement }, source, target) => {
          const other = source === node ? target : source;
          if (camps.get(node) === null || camps.get(other) === null) return;
          gain += (camps.get(node) === camps.get(other) ? 1 : -1) * (disagreement - agreement);
        });
        expect(gain).toBeLessThan(1e-6);
      });
    }),
  );
});

test('chains: longer, livelier, more disputed and surer ones first, with each factor', () => {
  const [first, second] = rankChains(layersOf(quarrel));
  expect(first).toMatchObject({ rank: 1, commentIds: ['c1', 'c2', 'c4'], authors: ['Ann', 'Bob', 'Cy'] });
  const { length, turns, disagreement, certainty } = first!.factors;
  expect(first!.value).toBeCloseTo(length * turns * disagreement * certainty, 3);
  expect(length).toBeCloseTo(Math.log(4), 4);
  expect(certainty).toBe(1);
  expect(second!.value).toBeLessThanOrEqual(first!.value);
  expect(rankChains(layersOf(quarrel), { limit: 1 })).toHaveLength(1);
  expect(rankChains(layersOf([['Ann', null]]))).toEqual([]);
});

test('a lively chain behind hundreds of monologues comes first', () => {
  const rows: Row[] = [];
  for (let c = 0; c < 500; c++) for (let i = 0; i < 12; i++) rows.push([`m${c}`, i === 0 ? null : rows.length - 1]);
  ['Ann', 'Bob', 'Cy', 'Di', 'Eve'].forEach((name, i) => {
    rows.push([name, i === 0 ? null : rows.length - 1]);
  });
  const [first] = rankChains(layersOf(rows), { limit: 1 });
  expect(first!.authors).toEqual(['Ann', 'Bob', 'Cy', 'Di', 'Eve']);
  expect(first!.factors.turns).toBeCloseTo(1 + Math.log2(5), 4);
});

test('the turns of every chain are the entropy of its authors', () => {
  const forests = fc.array(fc.tuple(fc.constantFrom('Ann', 'Bob', 'Cy'), fc.nat(29)), { maxLength: 30 });
  fc.assert(
    fc.property(forests, (list) => {
      const rows = list.map(([name, parent], i): Row => [name, parent < i ? parent : null]);
      for (const { authors, factors } of rankChains(layersOf(rows), { limit: 99 })) {
        const counts = ['Ann', 'Bob', 'Cy'].map((name) => authors.filter((author) => author === name).length);
        expect(factors.turns).toBeCloseTo(1 + entropy(counts), 3);
      }
    }),
  );
});

test('a link left open is not a link of the chain', () => {
  const layers = layersOf([
    ['Ann', null],
    ['Bob', 0, 'neutral', 0.4],
  ]);
  const open: Reply = { id: 'c1', parentId: null, basis: 'inferred', probability: 0.9, evidence: [], alternatives: [] };
  expect(rankChains({ ...layers, replies: [open, layers.replies[1]!] })[0]!.factors.certainty).toBe(0.4);
});

test.each([-1, 1.5, Number.NaN])('a limit of %d is refused', (limit) => {
  expect(() => rankChains(layersOf(quarrel), { limit })).toThrow('limit must be a whole number');
});

test('chains by one factor', () => {
  for (const by of ['length', 'turns', 'disagreement', 'certainty'] as const) {
    const chains = rankChains(layersOf(quarrel), { by });
    expect(chains.map(({ value }) => value)).toEqual(chains.map(({ factors }) => factors[by]));
    expect(chains.map(({ value }) => value)).toEqual(chains.map(({ value }) => value).sort((a, b) => b - a));
  }
  expect(() => rankChains(layersOf(quarrel), { by: 'size' as 'length' })).toThrow(
    'by must be value, length, turns, disagreement or certainty, but is "size"',
  );
});

test('a hundred thousand comments in one chain, or under one article', () => {
  const deep = layersOf(
    Array.from({ length: 100_000 }, (_, i): Row => [i % 2 ? 'Ann' : 'Bob', i === 0 ? null : i - 1]),
  );
  expect(measureDiscussion(deep).depth).toBe(100_000);
  expect(rankChains(deep)[0]!.commentIds).toHaveLength(100_000);
  const wide = layersOf(Array.from({ length: 100_000 }, (_, i): Row => [`p${i % 500}`, i === 0 ? null : 0]));
  expect(rankChains(wide)).toHaveLength(20);
  expect(rankParticipants(wide)[0]!.name).toBe('p0');
});

test('links in a circle do not cause an endless loop', () => {
  const layers = layersOf([
    ['Ann', 1],
    ['Bob', 0],
    ['Cy', null],
  ]);
  expect([...buildForest(layers.discussion, layers.replies).order]).toEqual([2]);
  expect(rankChains(layers)).toEqual([]);
  const lost: Reply = { id: 'gone', parentId: 'c1', basis: 'given', alternatives: [] };
  expect(buildForest(layers.discussion, [lost]).order).toHaveLength(3);
});

test('measures of a small discussion', () => {
  expect(measureDiscussion(layersOf(quarrel))).toEqual({
    comments: 5,
    commenters: 4,
    speakers: 0,
    quotations: 0,
    threads: 1,
    depth: 3,
    width: 2,
    hIndex: 2,
    structuralVirality: 1.9333,
    medianLag: 1.5,
    replyShare: 0.8,
    speakerShare: 0,
    disagreementShare: 0.5,
    participationGini: 0.15,
    effectiveCommenters: 3.5714,
    reciprocity: 0.5,
    centralisation: 0.3333,
    largestGroup: 1,
    twoCamps: 1,
    meanProbability: 1,
    unsureShare: 0,
    expectedWrongLinks: 0,
  });
  expect(measureDiscussion(layersOf([['Ann', null, 'neutral', 0.75]])).expectedWrongLinks).toBe(0.25);
  expect(measureDiscussion(layersOf([['Ann', null, 'neutral', 0.25]])).unsureShare).toBe(1);
  const half = layersOf([
    ['Ann', null],
    ['Bob', 0, 'neutral', 0.4],
    ['Cy', 0, 'neutral', 0.8],
    ['Di', 0],
  ]);
  expect(measureDiscussion(half)).toMatchObject({ meanProbability: 0.6, unsureShare: 0.25, expectedWrongLinks: 0.8 });
  expect(measureDiscussion(layersOf([]))).toMatchObject({
    comments: 0,
    depth: 0,
    structuralVirality: 0,
    replyShare: 0,
    reciprocity: 0,
    twoCamps: 1,
    meanProbability: 1,
    participationGini: 0,
  });
});

test('commenters’ names change no number', () => {
  const strange = ['__proto__', 'constructor', 'toString', 'valueOf'];
  const numbers = (names: readonly string[]) => {
    const rows = quarrel.map(([name, ...rest]): Row => [names['ABCD'.indexOf(name[0]!)]!, ...rest] as unknown as Row);
    const layers = layersOf(rows);
    const ranked = rankParticipants(layers).map(({ name, centralities, camp, ranks }) => [
      names.indexOf(name),
      centralities,
      camp,
      ranks,
    ]);
    return [
      ranked.sort((a, b) => Number(a[0]) - Number(b[0])),
      rankChains(layers).map(({ value, factors }) => [value, factors]),
      measureDiscussion(layers),
    ];
  };
  expect(numbers(strange)).toEqual(numbers(['Ann', 'Bob', 'Cy', 'Di']));
});

test('expected replies that round to the same half reply share a rank', () => {
  const reply = (id: string, parentId: string, probability: number): Reply => ({
    id,
    parentId,
    basis: 'inferred',
    probability,
    evidence: [],
    alternatives: [{ parentId: 'article', probability: 1 - probability }],
  });
  const layers = layersOf([
    ['Ann', null],
    ['Bob', null],
    ['Cy', null],
    ['Di', null],
    ['Eve', null],
  ]);
  const replies = [
    ...layers.replies.slice(0, 2),
    reply('c3', 'c1', 0.9),
    reply('c4', 'c2', 0.8),
    reply('c5', 'c4', 0.4),
  ];
  const rows = rankParticipants({ ...layers, replies }, { by: 'received' });
  expect(rows.map(({ name, ranks }) => [name, ranks.received!.overall])).toEqual([
    ['Ann', 1],
    ['Bob', 1],
    ['Di', 3],
    ['Cy', 4],
    ['Eve', 4],
  ]);
});
