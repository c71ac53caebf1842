import { expect, test } from 'vitest';
import { createLinks } from '../../src/replies/links.js';

const discussionOf = (parents: readonly (string | undefined)[]) => ({
  article: { text: '' },
  comments: parents.map((parentId, i) => ({
    id: `c${i}`,
    author: '',
    text: '',
    ...(parentId === undefined ? {} : { parentId }),
  })),
});

test('descendants follow from given links and from added ones', () => {
  const { links } = createLinks(discussionOf(['c2', undefined, undefined, 'c1']));
  expect([0, 1, 2, 3].filter((comment) => links.isBelow(comment, 2))).toEqual([0, 2]);
  links.add(1, 0);
  expect([0, 1, 2, 3].filter((comment) => links.isBelow(comment, 2))).toEqual([0, 1, 2, 3]);
});

test('following links in an unmended circle ends', () => {
  const { links } = createLinks(discussionOf(['c1', 'c0', undefined]));
  expect([0, 1].some((comment) => links.isBelow(comment, 2))).toBe(false);
});

test('a chain of a hundred thousand comments is handled', () => {
  const count = 100_000;
  const { links } = createLinks(
    discussionOf(Array.from({ length: count }, (_, i) => (i < count - 1 ? `c${i + 1}` : undefined))),
  );
  let below = 0;
  for (let comment = 0; comment < count; comment++) below += Number(links.isBelow(comment, count - 1));
  expect(below).toBe(count);
});
