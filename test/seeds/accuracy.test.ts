/** How well the seeds are read, against what people say is true. Floors may only rise. */
import { expect, test } from 'vitest';
import { type Analysis, analyze } from '../../src/index.js';
import { type Gold, readSeeds } from '../support/seeds.js';

const seeds = readSeeds().map((seed) => ({ ...seed, analysis: analyze(seed.page) }));

function idsOf({ discussion }: Analysis, gold: Gold): Map<number, string> {
  const ids = new Map([[0, 'article']]);
  for (const { n, author, firstWords } of gold.comments) {
    const found = discussion.comments.find(
      (comment) => comment.author === author && comment.text.startsWith(firstWords),
    );
    if (found) ids.set(n, found.id);
  }
  return ids;
}

test.each(seeds)('$name: split without a fault', ({ analysis, gold }) => {
  const ids = idsOf(analysis, gold);
  expect(ids.size - 1).toBe(gold.comments.length);
  expect(analysis.discussion.comments).toHaveLength(gold.comments.length);
  expect(gold.comments.map(({ n }) => ids.get(n))).toEqual(analysis.discussion.comments.map(({ id }) => id));
  expect(analysis.discussion.article.title ?? null).toBe(gold.title);
  expect(analysis.discussion.article.text.split('\n')).toHaveLength(gold.articleParagraphs);
});

test('parents, over all seeds', () => {
  let right = 0;
  let all = 0;
  for (const { analysis, gold } of seeds) {
    const ids = idsOf(analysis, gold);
    const parents = new Map(analysis.replies.map(({ id, parentId }) => [id, parentId]));
    for (const { n, parent, accepted } of gold.comments) {
      all++;
      if ([parent, ...accepted].some((one) => ids.get(one) === parents.get(ids.get(n)!))) right++;
    }
  }
  expect(right / all).toBeGreaterThanOrEqual(0.72);
});

test('stances, over all seeds, when the right parents are given', () => {
  let right = 0;
  let all = 0;
  for (const { analysis, gold } of seeds) {
    const ids = idsOf(analysis, gold);
    const parents = new Map(gold.comments.map(({ n, parent }) => [ids.get(n)!, ids.get(parent)!]));
    const comments = analysis.discussion.comments.map((comment) => ({
      ...comment,
      parentId: parents.get(comment.id)!,
    }));
    const { stances } = analyze({ ...analysis.discussion, comments });
    for (const { n, parent, stance } of gold.comments) {
      if (parent === 0) continue;
      const row = stances.find(({ commentId, target }) => commentId === ids.get(n) && target.kind === 'comment');
      all++;
      if (row?.stance === stance) right++;
    }
  }
  expect(right / all).toBeGreaterThanOrEqual(0.48);
});

test('people and quotations, over all seeds', () => {
  let people = 0;
  let named = 0;
  let quotations = 0;
  let found = 0;
  for (const { analysis, gold } of seeds) {
    const names = new Map(analysis.speakers.map(({ id, name }) => [id, name]));
    const { text } = analysis.discussion.article;
    people += gold.people.length;
    named += gold.people.filter((name) => [...names.values()].includes(name)).length;
    quotations += gold.quotations.length;
    found += gold.quotations.filter(({ text: words, speaker }) => {
      const start = text.indexOf(words);
      return analysis.quotations.some(({ content, speakerId }) => {
        const shared = Math.min(content.end, start + words.length) - Math.max(content.start, start);
        return (
          shared > words.length / 2 &&
          speakerId !== undefined &&
          names.get(speakerId)!.split(' ').at(-1) === speaker.split(' ').at(-1)
        );
      });
    }).length;
  }
  expect(named / people).toBeGreaterThanOrEqual(0.85);
  expect(found / quotations).toBeGreaterThanOrEqual(0.6);
});
