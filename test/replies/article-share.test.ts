import { expect, test } from 'vitest';
import { inferReplies } from '../../src/replies/index.js';
import type { Discussion } from '../../src/schema/index.js';
import { discussionOfRows } from '../support/replies.js';

test('a stated share of answers to the article is met', () => {
  const rows = Array.from({ length: 40 }, (_, i): [string, string] => [`p${i % 9}`, `talk ${i % 5} of soup ${i % 3}`]);
  const discussion = discussionOfRows(rows, 'soup');
  const onArticle = (articleShare: number) =>
    inferReplies(discussion, { articleShare }).filter(({ parentId }) => parentId === 'article').length;
  expect(onArticle(0)).toBeLessThanOrEqual(onArticle(0.5));
  expect(onArticle(0.5)).toBeLessThanOrEqual(onArticle(1));
  expect(onArticle(0)).toBeLessThan(20);
  expect(onArticle(1)).toBe(40);
  expect(() => inferReplies(discussion, { articleShare: 1.5 })).toThrow(
    /articleShare must be a number between 0 and 1/,
  );
});

test('a stated share of answers to the article is among the reasons', () => {
  const discussion = discussionOfRows([
    ['Ann', 'soup'],
    ['Bob', 'soup and tea'],
  ]);
  const [reply] = inferReplies(discussion, { articleShare: 1 });
  expect(reply).toMatchObject({
    parentId: 'article',
    evidence: expect.arrayContaining([expect.objectContaining({ heuristic: 'replies/article-share' })]),
  });
});

test('a comment that can answer nothing but the article answers it for certain, whatever share is stated', () => {
  const discussion = discussionOfRows(
    [
      ['Ann', 'The ferry was never late.'],
      ['Bob', 'No, the council is right.'],
    ],
    'The council closed the ferry.',
  );
  for (const articleShare of [0, 0.5, 1]) {
    const [first, second] = inferReplies(discussion, { articleShare, abstainBelow: 0.6 });
    expect(first).toMatchObject({ parentId: 'article', probability: 1, alternatives: [] });
    const others = second!.alternatives.reduce((sum, { probability }) => sum + probability, 0);
    if (second!.parentId !== null && second!.basis === 'inferred')
      expect(second!.probability + others).toBeCloseTo(1, 3);
    else expect(others).toBeCloseTo(1, 3);
  }
});

test('a stated share is met where the article seemed among the least likely', () => {
  const discussion = mutualTalk(60);
  const sumOf = (articleShare: number) => {
    let sum = 0;
    for (const reply of inferReplies(discussion, { articleShare })) {
      if (reply.parentId === 'article') sum += reply.basis === 'inferred' ? reply.probability : 1;
      sum += reply.alternatives.find(({ parentId }) => parentId === 'article')?.probability ?? 0;
    }
    return sum / discussion.comments.length;
  };
  expect(inferReplies(discussion).filter(({ parentId }) => parentId === 'article').length).toBeLessThan(10);
  expect(sumOf(1)).toBeCloseTo(1, 3);
  expect(sumOf(0.8)).toBeCloseTo(0.8, 1);
});

/** Two people who call each other by name all the time, far from the article. */
function mutualTalk(count: number): Discussion {
  const rows = Array.from({ length: count }, (_, i): [string, string] =>
    i % 2
      ? ['Bob', `@Ann, why do you say ${i}? You said ${i - 1}.`]
      : ['Ann', `@Bob, I said ${i - 1} because you did.`],
  );
  return discussionOfRows(rows, 'The council closed the ferry.');
}
