import { expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { type PageOptions, readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const bare = (author: string, text: string) => `${author}\n${text}`;

test.each([
  [{ order: 'newest' }],
  [{ order: '' }],
  [{ articleEndsAt: Number.NaN }],
  [{ articleEndsAt: -1 }],
  [{ articleEndsAt: 1.5 }],
  [{ articleEndsAt: '2' }],
  [{ authors: 'Ann' }],
  [{ authors: [1] }],
])('%j is refused', (options) => {
  const page = options as unknown as PageOptions;
  const refusal = expect.objectContaining({ name: 'DiscussionError', code: 'invalid-option' });
  expect(() => readDiscussion(pageOf(bare), page)).toThrow(refusal);
  expect(() => analyze(pageOf(bare), { page })).toThrow(refusal);
});

test('known authors start comments and nobody else does', () => {
  const { comments } = readDiscussion(pageOf(bare), { authors: ['Ann', ' Bob '] }).discussion;
  expect(comments.map(({ author }) => author)).toEqual(['Ann', 'Bob', 'Ann']);
  expect(comments[1]?.text).toBe(`${COMMENTS[1]![1]}\nCara\n${COMMENTS[2]![1]}`);
});

test('known authors may have names like buttons, headers and dates, and share their line with a date', () => {
  const names = ['Reply', 'Discussion', '12 May 2024', 'Ann on 12 May 2024'];
  const page = pageOf((_, text, i) => `${names[i]}\n${text}`);
  const { discussion, diagnostics } = readDiscussion(page, { authors: [...names.slice(0, 3), 'Ann'] });
  expect(discussion.comments.map(({ author, createdAt }) => [author, createdAt])).toEqual([
    ['Reply', undefined],
    ['Discussion', undefined],
    ['12 May 2024', undefined],
    ['Ann', '2024-05-12'],
  ]);
  expect(diagnostics.filter(({ code }) => code === 'unknown-author')).toEqual([]);
});

test('a known author who does not occur on the page is reported', () => {
  const { diagnostics } = readDiscussion(pageOf(bare), { authors: ['Ann', 'Bob', 'Cara', 'Zoe'] });
  expect(diagnostics).toContainEqual({ code: 'unknown-author', message: 'No line of the page is the author "Zoe".' });
  expect(diagnostics.filter(({ code }) => code === 'unknown-author')).toHaveLength(1);
});

test('the stated order and the stated end of the article hold', () => {
  const authors = (options: PageOptions) =>
    readDiscussion(pageOf(bare), options).discussion.comments.map(({ author }) => author);
  expect(authors({ order: 'newest-first' })).toEqual(['Ann', 'Cara', 'Bob', 'Ann']);
  expect(authors({ articleEndsAt: 4 })).toEqual(['Bob', 'Cara', 'Ann']);
});

const ANSWERED = [
  'The council closed the ferry on Monday, to save money.',
  '\nAnn\n14 May 2024 17.41\nThe ferry was never late.\nReply',
  '\nBob\nAnn\n14 May 2024 17.44\nNo, it was late every day.\nReply',
  '\nCem\nBob\n14 May 2024 17.50\nYou are right, Bob.\nReply',
].join('\n');

test('known authors do not undo what the page says of who answers whom', () => {
  const { comments } = readDiscussion(ANSWERED, { authors: ['Ann', 'Bob', 'Cem'] }).discussion;
  expect(comments).toEqual(readDiscussion(ANSWERED).discussion.comments);
  expect(comments.map(({ author, parentId }) => [author, parentId])).toEqual([
    ['Ann', undefined],
    ['Bob', 'c1'],
    ['Cem', 'c2'],
  ]);
});
