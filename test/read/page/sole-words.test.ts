import { expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { readDiscussion } from '../../../src/read/page.js';

const ARTICLE = 'The harbour café closes at the end of May, the owner said on Friday.\n\n';
const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);

/**
 * A page on which the third commenter says only `words`, if anything; every comment has a date above and `end` below.
 */
function pageWith(words: string, end = '', print = (author: string, i: number) => `${author}\n${9 - i} hours ago`) {
  const comments = commentsWith(words).map(([author, text], i) => `${print(author, i)}\n${text}\n${end}`);
  return `${ARTICLE}Comments\n\n${comments.join('\n')}`;
}

function commentsWith(words: string): [author: string, text: string][] {
  return [
    ['Ann', 'The coffee was cold on every single visit.'],
    ['Bob', 'I liked the cake, and so did my aunt.'],
    ['Cora', words],
    ['Dan', 'Nobody asked us, of course.'],
  ];
}

const ENDS = ['', 'Reply\n', 'Like\nReply\n', '3\nReply\n'];

test.each([
  'Yesterday',
  '2 hours ago',
  'Advertisement',
  'Contact us',
  'Edited',
  'Like',
  'Reply',
  '12',
  'Privacy policy',
])('a comment may consist of "%s" alone', (words) => {
  for (const end of ENDS) expect(said(pageWith(words, end))).toEqual(commentsWith(words));
  expect(said(pageWith(words, '', (author, i) => `${author} • ${9 - i}h`))).toEqual(commentsWith(words));
});

test('a picture is a comment without words, not a line of the comment above', () => {
  for (const end of ENDS) {
    expect(said(pageWith('', end))).toEqual(commentsWith(''));
    expect(said(pageWith('', end).replace(/\nDan.*/s, '\n'))).toEqual(commentsWith('').slice(0, 3));
  }
});

test('a picture has a date, votes and a span', () => {
  const page = pageWith('', '2 Likes\nReply\n', (author, i) => `${author}\n2024-03-0${i + 1}`);
  const { text, createdAt, votes, source } = readDiscussion(page).discussion.comments[2]!;
  expect([text, createdAt, votes]).toEqual(['', '2024-03-03', 2]);
  expect(page.slice(source!.start, source!.end)).toBe('Cora');
  expect(analyze(page).replies).toHaveLength(4);
});

test('without dates beside the names, a name alone is a line of the comment above', () => {
  const page = `${ARTICLE}Ann\nThe coffee was cold.\n\nCora\n\nDan\nNobody asked us.\n`;
  expect(said(page).map(([, text]) => text)).not.toContain('');
});

test('what a site prints below the dates of several comments is not their text', () => {
  const page = pageWith('Contact us', 'Reply\n').replace('\nI liked', '\nContact us\nI liked');
  expect(said(page)).toEqual(commentsWith(''));
});

test('a page that ends with a name and its date is reported, as names may be below their texts', () => {
  const warnings = (page: string) =>
    readDiscussion(page).diagnostics.filter(({ message }) => message.includes('names stand below'));
  const below = commentsWith('Finally.').map(([author, text], i) => `${text}\n${author}\n${9 - i}h\n`);
  const page = `${ARTICLE}Comments\n\n${below.join('\n')}`;
  expect(warnings(page)).toMatchObject([{ code: 'uncertain-line', line: page.split('\n').indexOf('Dan') + 1 }]);
  expect(warnings(pageWith('Finally.'))).toEqual([]);
  expect(warnings(pageWith('', 'Reply\n').replace(/\nDan.*/s, '\n'))).toEqual([]);
});
