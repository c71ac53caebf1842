import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_CANDIDATES } from '../../src/replies/candidates.js';
import { createContext } from '../../src/replies/context.js';
import type { Discussion } from '../../src/schema/index.js';

const discussions = fc
  .array(
    fc.record({
      author: fc.constantFrom('Ann', 'Bob', 'Cy'),
      words: fc.array(fc.constantFrom('soup', 'tea', 'mushroom', 'bread', 'jam', 'Ann,', 'Bob,'), {
        minLength: 1,
        maxLength: 4,
      }),
      thread: fc.option(fc.constantFrom('c0', 'c1', 'c2'), { nil: undefined }),
    }),
    { minLength: 60, maxLength: 90 },
  )
  .map(
    (rows): Discussion => ({
      article: { text: 'soup and tea' },
      comments: rows.map(({ author, words, thread }, i) => ({
        id: `c${i}`,
        author,
        text: words.join(' '),
        ...(thread === undefined || i < 3 ? {} : { threadId: thread }),
      })),
    }),
  );

test('candidates rise from the article to the comment before, each once', () => {
  fc.assert(
    fc.property(discussions, (discussion) => {
      const context = createContext(discussion);
      discussion.comments.forEach((_, child) => {
        context.focus(child);
        const { parents, count } = context.candidates;
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(MOST_CANDIDATES);
        const listed = [...parents.subarray(0, count)];
        expect(listed).toEqual([...new Set(listed)].sort((a, b) => a - b));
        expect(listed[0]).toBeGreaterThanOrEqual(-1);
        expect(listed[count - 1]).toBeLessThan(child);
      });
    }),
    { numRuns: 20 },
  );
});

test('similar and addressed comments are listed by position, however far back', () => {
  const far = ['rhubarb crumble', 'a tram', 'plum jam', 'rhubarb crumble again', 'plum jam again'];
  const between = Array.from({ length: 40 }, (_, i) => `chatter${i}`);
  const texts = [...far, ...between, 'Dee, plum jam and rhubarb crumble'];
  const context = createContext({
    article: { text: 'A fair' },
    comments: texts.map((text, i) => ({ id: `c${i}`, author: i === 1 ? 'Dee' : `someone${i}`, text })),
  });
  context.focus(texts.length - 1);
  const { parents } = context.candidates;
  expect([...parents.subarray(0, 7)]).toEqual([-1, 0, 1, 2, 3, 4, 13]);
});
