import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listCandidates, MOST_CANDIDATES, NEAREST } from '../../src/replies/candidates.js';
import { createContext } from '../../src/replies/context.js';
import { choose } from '../../src/replies/decode.js';
import { inferReplies } from '../../src/replies/index.js';
import type { Comment, Discussion } from '../../src/schema/index.js';
import { discussionOf } from '../support/replies.js';

const comments = fc.array(
  fc.record({
    author: fc.constantFrom('Ann', 'Bob', 'Cy', '', '__proto__', 'constructor', '🦀'),
    text: fc
      .array(fc.constantFrom('soup', 'tea', 'no', '?', 'Ann', 'the', 'mushroom'), { maxLength: 9 })
      .map((words) => words.join(' ')),
  }),
  { maxLength: 25 },
);
const discussions = comments.map(
  (rows): Discussion => ({
    article: { text: 'soup and tea' },
    comments: rows.map((row, i) => ({ id: `c${i}`, ...row })),
  }),
);

test('a forest rooted in the article: parents stand before their children, probabilities sum to at most 1', () => {
  fc.assert(
    fc.property(discussions, (discussion) => {
      const replies = inferReplies(discussion);
      expect(replies.map(({ id }) => id)).toEqual(discussion.comments.map(({ id }) => id));
      const position = new Map([['article', -1], ...discussion.comments.map(({ id }, i) => [id, i] as const)]);
      replies.forEach((reply, i) => {
        if (reply.basis !== 'inferred') throw new Error('nothing was given');
        expect(position.get(reply.parentId!)).toBeLessThan(i);
        const all = [reply.probability, ...reply.alternatives.map(({ probability }) => probability)];
        expect(all.reduce((a, b) => a + b)).toBeLessThan(1.001);
        expect(all).toEqual([...all].sort((a, b) => b - a));
        expect(reply.alternatives.length).toBeLessThanOrEqual(5);
        expect(reply.alternatives.map(({ parentId }) => parentId)).not.toContain(reply.parentId);
      });
    }),
  );
});

test('the odds of two candidates are the difference of their contributions', () => {
  const discussion = discussionOf([
    ['Ann', 'mushroom soup is best'],
    ['Bob', 'mushroom soup? never'],
  ]);
  const reply = inferReplies(discussion)[1]!;
  if (reply.basis !== 'inferred') throw new Error('nothing was given');
  const other = {
    ...discussion,
    comments: discussion.comments.map((c, i) => (i === 1 ? { ...c, threadId: 'c1' } : c)),
  };
  expect(reply.parentId).toBe('c1');
  expect(inferReplies(other)[1]).toMatchObject({ parentId: 'c1', probability: 1 });
  const sum = reply.evidence.reduce((total, { contribution }) => total + contribution, 0);
  expect(Number.isFinite(sum)).toBe(true);
});

test('same input, same bytes', () => {
  fc.assert(
    fc.property(discussions, (discussion) => {
      expect(JSON.stringify(inferReplies(discussion))).toBe(JSON.stringify(inferReplies(structuredClone(discussion))));
    }),
  );
});

test('given links are kept; links to nowhere or to oneself are inferred', () => {
  const rows: Comment[] = [
    { id: 'a', author: 'Ann', text: 'Soup', parentId: 'b' },
    { id: 'b', author: 'Bob', text: 'Tea', parentId: 'article' },
    { id: 'c', author: 'Cy', text: 'Bread', parentId: 'gone' },
    { id: 'd', author: 'Di', text: 'Cake', parentId: 'd' },
  ];
  expect(
    inferReplies({ article: { text: '' }, comments: rows }).map(({ basis, parentId }) => [basis, parentId === null]),
  ).toEqual([
    ['given', false],
    ['given', false],
    ['inferred', false],
    ['inferred', false],
  ]);
});

test('what is not sure enough is left open, with the guess as first alternative', () => {
  const discussion = discussionOf([
    ['Ann', 'Soup'],
    ['Bob', 'Tea'],
    ['Cy', 'Bread'],
    ['Di', 'Cake'],
  ]);
  const open = inferReplies(discussion, { abstainBelow: 0.99 })[3]!;
  const sure = inferReplies(discussion)[3]!;
  expect(open.parentId).toBeNull();
  expect(open.alternatives[0]?.parentId).toBe(sure.parentId);
  expect(() => inferReplies(discussion, { abstainBelow: 2 })).toThrow(
    expect.objectContaining({ code: 'invalid-option' }),
  );
  expect(() => inferReplies(discussion, { abstainBelow: Number.NaN })).toThrow();
});

test('a comment of a known thread answers into it, its root answers the article', () => {
  const rows: Comment[] = [
    { id: 'r1', author: 'Ann', text: 'mushroom soup', threadId: 'r1' },
    { id: 'r2', author: 'Bob', text: 'mushroom soup again', threadId: 'r2' },
    { id: 'x', author: 'Cy', text: 'mushroom soup again', threadId: 'r1' },
    { id: 'y', author: 'Di', text: 'lost', threadId: 'nowhere' },
  ];
  expect(inferReplies({ article: { text: '' }, comments: rows }).map(({ parentId }) => parentId)).toEqual([
    'article',
    'article',
    'r1',
    'article',
  ]);
});

test('long threads keep near and similar candidates only', () => {
  const rows = Array.from({ length: NEAREST + 50 }, (_, i): [string, string] => [
    `p${i}`,
    i === 3 ? 'mushroom soup' : `talk ${i}`,
  ]);
  rows.push(['last', 'mushroom soup']);
  const context = createContext(discussionOf(rows));
  for (let i = 0; i < rows.length; i++) context.focus(i);
  const out = new Int32Array(MOST_CANDIDATES);
  const count = listCandidates(context, rows.length - 1, new Set(), out);
  const listed = [...out.subarray(0, count)];
  expect(count).toBeLessThanOrEqual(MOST_CANDIDATES);
  expect(listed).toContain(-1);
  expect(listed).toContain(3);
  expect(listed).not.toContain(4);
});

test('ties go to the nearer candidate', () => {
  expect(choose(Float64Array.of(0.25, 0.25, 0.25, 0.25), 4)).toEqual({ best: 3, others: [2, 1, 0] });
  expect(choose(Float64Array.of(0.1, 0.6, 0.3), 3)).toEqual({ best: 1, others: [2, 0] });
});

test('a hundred thousand comments by one author stay linear', () => {
  const rows = Array.from({ length: 20_000 }, (_, i): [string, string] => ['Ann', `the same words again ${i % 7}`]);
  expect(inferReplies(discussionOf(rows))).toHaveLength(20_000);
});
