import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const ARTICLE = 'The harbour café closes at the end of May, the owner said on Friday.\n\n';
const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);
const print = (comments: readonly (readonly string[])[], end: string) =>
  comments.map(([author, text], i) => `${author}\n${9 - i} hours ago\n${text}\n${end}`).join('\n');

const NUMBERED = [
  ['4711', 'The coffee was cold on every single visit.'],
  ['007', 'And dear.'],
  ['1984', 'I liked the cake, and so did my aunt.'],
  ['Ann', 'Yes.'],
] as const;

test.each(['', 'Reply\n', '3\nReply\n'])('a number above a date is a name if names are there, below "%s"', (end) => {
  expect(said(`${ARTICLE}Comments\n\n${print(NUMBERED, end)}`)).toEqual(NUMBERED);
  const [first, ...rest] = NUMBERED;
  expect(said(`${ARTICLE}${print([NUMBERED[3], ...rest.slice(0, 2), ['Bob', first[1]]], end)}`)).toEqual([
    NUMBERED[3],
    ...rest.slice(0, 2),
    ['Bob', first[1]],
  ]);
});

test('a number above a date counts likes if the date ends the comment', () => {
  const page = NUMBERED.map(
    ([, text], i) => `${'Ann Bob Cara Dan'.split(' ')[i]}\n${text}\nLike\n${i + 2}\n${9 - i}h\n`,
  );
  expect(said(`${ARTICLE}Comments\n${page.join('')}`).map(([author]) => author)).toEqual(['Ann', 'Bob', 'Cara', 'Dan']);
});

test('what follows the first date below the header is never dropped', () => {
  const unnamed = [
    ['1.2K', 'The coffee was cold.'],
    ['3.4K', 'And dear.'],
    ['Ann', 'I liked the cake, though.'],
  ];
  const { article, comments } = readDiscussion(`${ARTICLE}Comments\n\n${print(unnamed, 'Reply\n')}`).discussion;
  const kept = [article.text, ...comments.map(({ text }) => text)].join('\n');
  for (const [, text] of unnamed) expect(kept).toContain(text);
});

test('a site’s request to readers below the header is not part of the article', () => {
  const page = `${ARTICLE}Comments\n\nBe kind to each other\n\n${print([...NUMBERED.slice(3), ['Bob', 'No.'], ['Cara', 'Why?']], '')}`;
  expect(readDiscussion(page).discussion.article.text).not.toContain('Be kind');
});
