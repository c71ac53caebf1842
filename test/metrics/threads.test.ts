import { expect, test } from 'vitest';
import { cascadeOf, describeChain, measureDiscussion, measureThreads } from '../../src/metrics/index.js';
import { errorOf } from '../support/discussions.js';
import { layersOf } from '../support/layers.js';

/** Two threads: c1 ← c2 ← c3 ← c4 ← c6 and c1 ← c5; c7 alone. */
const two = layersOf([
  ['Ann', null],
  ['Bob', 0, 'disagrees'],
  ['Ann', 1, 'disagrees'],
  ['Bob', 2, 'agrees'],
  ['Cy', 0],
  ['Cy', 3, 'disagrees'],
  ['Di', null],
]);

test('threads, the largest first', () => {
  expect(measureThreads(two)).toEqual([
    {
      rootId: 'c1',
      comments: 6,
      authors: 3,
      depth: 5,
      width: 2,
      structuralVirality: 2.3333,
      levelHIndex: 2,
      depthHIndex: 3,
      imbalance: 3.5,
    },
    {
      rootId: 'c7',
      comments: 1,
      authors: 1,
      depth: 1,
      width: 1,
      structuralVirality: 0,
      levelHIndex: 1,
      depthHIndex: 1,
      imbalance: 1,
    },
  ]);
  expect(measureThreads(layersOf([]))).toEqual([]);
});

test('options are refused, as there are none; what flatMap passes is not', () => {
  for (const options of [{ mode: 'sampled' }, {}, null])
    expect(errorOf(() => (measureThreads as (...rest: unknown[]) => unknown)(two, options))).toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining('options must be left out') as string,
    });
  expect([two, two].flatMap(measureThreads)).toHaveLength(4);
});

test('a comment left open starts no thread, and its descendants are in none', () => {
  const [first, ...others] = two.replies;
  const open = { ...two, replies: [{ ...first!, parentId: null }, ...others] };
  expect(measureThreads(open).map(({ rootId }) => rootId)).toEqual(['c7']);
  expect(measureDiscussion(open)).toMatchObject({ threads: 1, depth: 1, width: 1, hIndex: 1, structuralVirality: 1 });
});

test('the cascade below a comment', () => {
  expect(cascadeOf(two, 'c1')).toEqual({ comments: 5, authors: 2, depth: 4, share: 0.7143 });
  expect(cascadeOf(two, 'c7')).toEqual({ comments: 0, authors: 0, depth: 0, share: 0 });
  expect(errorOf(() => cascadeOf(two, '__proto__')).code).toBe('unknown-comment');
});

test('a chain: alternation, longest duel, longest disagreement', () => {
  expect(describeChain(two, ['c1', 'c2', 'c3', 'c4', 'c6'])).toEqual({
    comments: 5,
    authors: 3,
    alternation: 0.6667,
    longestDuel: 4,
    turnEntropy: 1.5219,
    disagreement: 0.625,
    longestDisagreement: 2,
  });
  expect(describeChain(two, ['c7'])).toMatchObject({ comments: 1, longestDuel: 0, alternation: 0, disagreement: 0 });
  expect(describeChain(two, [])).toMatchObject({ comments: 0, authors: 0, turnEntropy: 0 });
  expect(errorOf(() => describeChain(two, ['c1', 'c99'])).code).toBe('unknown-comment');
  expect(errorOf(() => describeChain(two, { commentIds: ['c1'] } as never)).message).toContain('chain.commentIds');
});

test('two people taking turns, interrupted by a third or by a double comment', () => {
  const duel = (people: string) => {
    const chain = layersOf([...people].map((name, i) => [name, i === 0 ? null : i - 1]));
    return describeChain(
      chain,
      chain.discussion.comments.map(({ id }) => id),
    ).longestDuel;
  };
  expect(['ABAB', 'ABCB', 'ABBA', 'AAAA', 'ABACAC'].map(duel)).toEqual([4, 3, 2, 0, 4]);
});
