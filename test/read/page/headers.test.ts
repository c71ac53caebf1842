import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const bare = (author: string, text: string) => `${author}\n${text}`;
const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);

test('a counter below the headline and a header above the comments: the comments start below the header', () => {
  const page = `Pool closed for good\n12 Comments\n${pageOf(bare, 'Comments')}`;
  const { discussion, lines } = readDiscussion(page);
  expect(discussion.comments.map(({ author, text }) => [author, text])).toEqual(COMMENTS);
  expect(discussion.article.title).toBe('Pool closed for good');
  expect(lines.find(({ line }) => line === 5)).toMatchObject({ kind: 'furniture' });
});

test('a counter below the headline alone starts no comments', () => {
  expect(said(`Pool closed for good\n12 Comments\n${pageOf(bare)}`)).toEqual(COMMENTS);
});

test.each([['Comments'], ['discussion']])('a comment that says "%s" hides no other', (word) => {
  const short = `The council closed the pool.\nAnn\nGood riddance.\nBob\n${word}\nCara\nTwo million buys a kitchen.`;
  expect(said(short).map(([, text]) => text)).toEqual(['Good riddance.', word, 'Two million buys a kitchen.']);
  for (const head of ['', '5 Comments'])
    expect(said(`${pageOf(bare, head)}\nDan\n${word}\nEve\nI would keep it.`)).toEqual([
      ...COMMENTS,
      ['Dan', word],
      ['Eve', 'I would keep it.'],
    ]);
});

test('a header at the foot of the page takes no comment away', () => {
  expect(said(`${pageOf(bare, '4 Comments')}\nComments`)).toEqual(COMMENTS);
  expect(said(`${pageOf(bare)}\nComments`)).toEqual(COMMENTS);
});

test('lines that look like names above the header are part of the article', () => {
  const article = 'A Long Story\nThe pool was built in the sixties, and nobody has mended its roof since.';
  expect(said(`${article}\n${article}\n${pageOf(bare, 'Comments (4)')}`)).toEqual(COMMENTS);
});

test('a header under every comment is a link', () => {
  expect(said(pageOf((author, text) => `${author}\n${text}\nComments`))).toEqual(COMMENTS);
});

test('thousands of headers cost no more than a few', () => {
  const rest = Array.from({ length: 20_000 }, (_, i) => `Bob\n${i} Comments\nIt goes on and on, he said.`);
  expect(said(`${pageOf(bare)}\n${rest.join('\n')}`).slice(0, 4)).toEqual(COMMENTS);
});

test('an author who is called like a header is an author if the names are given', () => {
  const page = 'The pool is to be closed.\n\nComments:\nWhat a shame.\n\nBob\nWhy?';
  const { comments } = readDiscussion(page, { authors: ['Comments:', 'Bob'] }).discussion;
  expect(comments.map(({ text }) => text)).toEqual(['What a shame.', 'Why?']);
});
