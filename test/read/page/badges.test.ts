import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);
const day = (i: number) => `${i + 1} March 2024`;

test.each([
  ['under every author', (author: string, i: number) => `${author}\nTop contributor\n${day(i)}`],
  ['under most authors', (author: string, i: number) => `${author}${i < 3 ? '\nSubscriber' : ''}\n${day(i)}`],
  ['on the line of the date', (author: string, i: number) => `${author}\nTop contributor • ${day(i)}`],
])('a badge %s is not an author', (_, byline) => {
  const page = pageOf((author, text, i) => `${byline(author, i)}\n${text}`);
  const { discussion, lines } = readDiscussion(page);
  expect(discussion.comments.map(({ author, text }) => [author, text])).toEqual(COMMENTS);
  expect(discussion.comments.map(({ createdAt }) => createdAt)).toEqual([1, 2, 3, 4].map((d) => `2024-03-0${d}`));
  expect(lines.filter(({ kind }) => kind === 'author')).toHaveLength(4);
});

test('an author who often answers short comments is not a badge', () => {
  const page = `The council closed the old swimming pool on Monday because its roof leaks.
${['Bob\n1 May 2024\nGood riddance', 'Ann\n2 May 2024\nWhy is that?', 'Cara\n3 May 2024\nToo old', 'Ann\n4 May 2024\nYou are joking.', 'Dan\n5 May 2024\nSad news', 'Ann\n6 May 2024\nIt is.'].join('\n')}`;
  expect(said(page).map(([author]) => author)).toEqual(['Bob', 'Ann', 'Cara', 'Ann', 'Dan', 'Ann']);
});
