/** What is measured of each participant, on a discussion small enough to count by hand. */
import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { projectParticipants } from '../../src/graph/index.js';
import {
  antagonism,
  exchangedReplies,
  influence,
  lastWord,
  rankParticipants,
  repliers,
  replyHIndex,
  responsiveness,
  signedDegrees,
  starterRatio,
  targetEntropy,
  weightedReciprocity,
} from '../../src/metrics/index.js';
import type { Reply } from '../../src/schema/index.js';
import { errorOf } from '../support/discussions.js';
import { layersOf, type Row } from '../support/layers.js';

/** c1 Ann ← c2 Bob ← c3 Ann ← c4 Bob; c1 ← c5 Cy ← c6 Di; c1 ← c7 Ann. */
const talk = layersOf([
  ['Ann', null],
  ['Bob', 0, 'disagrees'],
  ['Ann', 1, 'disagrees'],
  ['Bob', 2, 'disagrees'],
  ['Cy', 0, 'agrees'],
  ['Di', 4],
  ['Ann', 0],
]);
const graph = projectParticipants(talk);
const of = <Value>(values: ReadonlyMap<string, Value>) =>
  Object.fromEntries([...values].map(([key, value]) => [key.replace('commenter:', ''), value]));

test('replies received and given exclude self-replies', () => {
  const { received, given } = exchangedReplies(talk);
  expect(of(received)).toEqual({ Ann: 3, Bob: 1, Cy: 1, Di: 0 });
  expect(of(given)).toEqual({ Ann: 1, Bob: 2, Cy: 1, Di: 1 });
  expect(of(starterRatio(talk))).toEqual({ Ann: 0.75, Bob: 1 / 3, Cy: 0.5, Di: 0 });
  expect(of(repliers(talk))).toEqual({ Ann: 2, Bob: 1, Cy: 1, Di: 0 });
});

test('probable replies count by their probability; the rest goes to everyone before, but into no edge', () => {
  const layers = layersOf([
    ['Ann', null],
    ['Bob', null],
    ['Cy', 0],
  ]);
  const doubtful: Reply = {
    id: 'c3',
    parentId: 'c1',
    basis: 'inferred',
    probability: 0.5,
    evidence: [],
    alternatives: [{ parentId: 'c2', probability: 0.1 }],
  };
  const replies = [layers.replies[0]!, layers.replies[1]!, doubtful];
  const { received, given } = exchangedReplies({ ...layers, replies });
  expect(received.get('commenter:Ann')).toBeCloseTo(0.7, 9);
  expect(received.get('commenter:Bob')).toBeCloseTo(0.3, 9);
  expect(given.get('commenter:Cy')).toBeCloseTo(1, 9);
  expect(exchangedReplies({ ...layers, replies }, 'best').received.get('commenter:Ann')).toBe(1);
  expect(repliers({ ...layers, replies }).get('commenter:Ann')).toBeCloseTo(0.5, 9);
  const listed = projectParticipants({ ...layers, replies });
  expect(listed.mapEdges((_, { strength }) => strength)).toEqual([0.5, 0.1]);
});

test('who answers back, who spreads out, who has the last word', () => {
  expect(of(responsiveness(graph))).toEqual({ Ann: 0.5, Bob: 1, Cy: 0, Di: 0 });
  expect(of(targetEntropy(graph))).toEqual({ Ann: 0, Bob: 0, Cy: 0, Di: 0 });
  const spread = new DirectedGraph();
  for (const name of 'abc') spread.addNode(name);
  spread.addEdge('a', 'b', { strength: 2 });
  spread.addEdge('a', 'c', { strength: 2 });
  expect(targetEntropy(spread).get('a')).toBe(1);
  for (const [i, strength] of [0, -3, Number.NaN].entries()) spread.mergeEdge('a', `none${i}`, { strength });
  expect(targetEntropy(spread).get('a')).toBe(1);
  expect(of(lastWord(talk))).toEqual({ Ann: 0, Bob: 1, Cy: 0, Di: 0 });
  expect(weightedReciprocity(graph)).toBeCloseTo(2 / 5, 9);
});

test('h-index of replies, and influence with and without decay', () => {
  expect(of(replyHIndex(talk))).toEqual({ Ann: 1, Bob: 1, Cy: 1, Di: 0 });
  expect(of(influence(talk))).toEqual({ Ann: 2 + 0.5 + 0.25 + 1, Bob: 1, Cy: 1, Di: 0 });
  expect(of(influence(talk, { decay: 1 }))).toEqual({ Ann: 5, Bob: 1, Cy: 1, Di: 0 });
});

test('influence refuses an invalid decay', () => {
  expect(errorOf(() => influence(talk, { decay: 2 })).code).toBe('invalid-option');
  expect(of(influence(talk, { decay: 0 }))).toEqual({ Ann: 3, Bob: 1, Cy: 1, Di: 0 });
});

test('influence counts every comment by others below, once for each of the author’s comments above it', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.nat(20)), { maxLength: 25 });
  fc.assert(
    fc.property(rows, (list) => {
      const parents = list.map(([, pick], i) => (pick % 4 === 0 || i === 0 ? -1 : pick % i));
      const layers = layersOf(list.map(([name], i): Row => [name, parents[i]! < 0 ? null : parents[i]!]));
      const sums = new Map(list.map(([name]) => [`commenter:${name}`, 0]));
      list.forEach(([below], j) => {
        for (let at = parents[j]!, levels = 0; at >= 0; at = parents[at]!, levels++) {
          const [above] = list[at]!;
          if (above !== below) sums.set(`commenter:${above}`, sums.get(`commenter:${above}`)! + 0.5 ** levels);
        }
      });
      for (const [key, value] of influence(layers)) expect(value).toBeCloseTo(sums.get(key)!, 9);
    }),
  );
});

test('who is disagreed with, as a share with its interval', () => {
  const { Ann: ann, Di: di } = of(antagonism(graph));
  expect(of(signedDegrees(graph))['Ann']).toEqual({
    agreesWith: expect.closeTo(0.1, 9) as number,
    disagreesWith: expect.closeTo(0.8, 9) as number,
    agreedWith: expect.closeTo(1, 9) as number,
    disagreedWith: expect.closeTo(1.7, 9) as number,
  });
  expect(ann!.value).toBeCloseTo(2.7 / 4.7, 9);
  expect(ann!.low).toBeLessThan(0.5);
  expect(ann!.high).toBeGreaterThan(0.7);
  expect(di!.value).toBe(0.5);
  expect(di!.high - di!.low).toBeGreaterThan(ann!.high - ann!.low);
});

test('participants can be ranked by each of these measures', () => {
  expect(rankParticipants(talk, { by: 'lastWord' })[0]!.name).toBe('Bob');
  expect(rankParticipants(talk, { by: 'influence' })[0]).toMatchObject({
    name: 'Ann',
    centralities: { influence: 3.75 },
  });
  expect(rankParticipants(talk, { by: 'antagonism' })[0]!.ranks.antagonism).toEqual({ overall: 1, withinKind: 1 });
});
