import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { projectParticipants } from '../../src/graph/index.js';
import { nextQuestions, pagerank } from '../../src/metrics/index.js';
import type { Layers, Reply } from '../../src/schema/index.js';
import { errorOf } from '../support/discussions.js';
import { layersOf, type Row } from '../support/layers.js';
import { readSeeds } from '../support/seeds.js';

const { page } = readSeeds().find(({ name }) => name === 'ferry-line')!;
const seed = analyze(page);

/** Half the sum of the differences between two rankings, computed from scratch. */
function moved(a: Layers, b: Layers): number {
  const after = pagerank(projectParticipants(b), { full: 1 });
  let sum = 0;
  for (const [key, value] of pagerank(projectParticipants(a), { full: 1 })) sum += Math.abs(value - after.get(key)!);
  return sum / 2;
}

function knowing(layers: Layers, id: string, parentId: string): Layers {
  const known: Reply = { id, parentId, basis: 'corrected', alternatives: [] };
  return { ...layers, replies: layers.replies.map((reply) => (reply.id === id ? known : reply)) };
}

test('the expected change is the mean change of recomputed rankings', () => {
  const stated = analyze(page, {
    corrections: {
      stances: seed.replies.slice(8, 12).map(({ id, alternatives }) => ({
        comment: id,
        target: { kind: 'comment', id: alternatives.find(({ parentId }) => parentId !== 'article')!.parentId },
        stance: 'disagrees',
      })),
    },
  });
  for (const layers of [seed, stated]) {
    const questions = nextQuestions(layers, { limit: 1000 });
    expect(questions.length).toBeGreaterThan(10);
    for (const { commentId, parents, expectedChange } of questions) {
      const change = parents.reduce(
        (sum, { parentId, probability }) => sum + probability * moved(layers, knowing(layers, commentId, parentId)),
        0,
      );
      expect(Math.abs(change - expectedChange)).toBeLessThan(1e-4);
    }
  }
});

test('the best come first, deterministically, at most `limit` of them', () => {
  const all = nextQuestions(seed, { limit: 1000 });
  expect(all.length).toBeLessThan(seed.replies.length);
  expect(all.map(({ expectedChange }) => expectedChange)).toEqual(
    all.map(({ expectedChange }) => expectedChange).sort((a, b) => b - a),
  );
  expect(nextQuestions(seed, { limit: 3 })).toEqual(all.slice(0, 3));
  expect(nextQuestions(seed)).toHaveLength(5);
  expect(nextQuestions(seed, { limit: 0 })).toEqual([]);
});

test('an answered question is not asked again, and its fields can be used in a correction', () => {
  const [question] = nextQuestions(seed, { limit: 1 });
  const { fingerprint, parents, commentId } = question!;
  const corrections = { replies: [{ comment: fingerprint, parent: parents[1]!.fingerprint }] };
  const next = analyze(page, { corrections });
  expect(next.replies.find(({ id }) => id === commentId)!.parentId).toBe(parents[1]!.parentId);
  expect(nextQuestions(next, { limit: 1000 }).map((row) => row.commentId)).not.toContain(commentId);
});

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '3'])('a limit of %s is refused', (limit) => {
  expect(errorOf(() => nextQuestions(seed, { limit: limit as number }))).toMatchObject({ code: 'invalid-option' });
});

const ROWS: Row[] = [
  ['Ann', null],
  ['__proto__', 0, 'neutral', 0.6],
  ['Cy', 1, 'neutral', 0.6],
  ['Cy', 0, 'neutral', 0.9],
];
const withOther = (rows: readonly Row[], parentId: string): Layers => {
  const layers = layersOf(rows);
  const replies = layers.replies.map(
    (reply): Reply =>
      reply.basis === 'inferred' ? { ...reply, alternatives: [{ parentId, probability: 0.1 }] } : reply,
  );
  return { ...layers, replies };
};

test('nothing is asked if the answer changes nothing or everything is known', () => {
  expect(nextQuestions(layersOf([]))).toEqual([]);
  expect(nextQuestions(layersOf(ROWS.map(([author, parent]): Row => [author, parent])))).toEqual([]);
  // Both possible parents are by the same person.
  const rows: Row[] = [
    ['Ann', null],
    ['Ann', null],
    ['Bob', 1, 'neutral', 0.9],
  ];
  const same = withOther(rows, 'c1');
  expect(nextQuestions(same)).toEqual([]);
});

test('links left open are asked about; hostile names are names', () => {
  const layers = withOther(ROWS, 'article');
  expect(nextQuestions(layers).map(({ commentId }) => commentId)).toContain('c2');
  const [ann, proto, ...rest] = layers.replies;
  const open: Reply = {
    ...proto!,
    basis: 'inferred',
    probability: 0.5,
    evidence: [],
    parentId: null,
    alternatives: [
      { parentId: 'c1', probability: 0.5 },
      { parentId: 'article', probability: 0.4 },
    ],
  };
  const [question] = nextQuestions({ ...layers, replies: [ann!, open, ...rest] }).filter(
    ({ commentId }) => commentId === 'c2',
  );
  expect(question).toMatchObject({
    fingerprint: expect.stringMatching(/^__proto__#/),
    parents: [{}, { fingerprint: 'article' }],
  });
});
