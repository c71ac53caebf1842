import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);
const bare = (author: string, text: string) => `${author}\n${text}`;
const dated = (author: string, text: string, i: number) => `${author}\nMay ${i + 1}, 2024\n${text}`;
const says = (author: string, text: string) => `${author} says:\n${text}`;
const spaced = (author: string, text: string) => `${author}\n${text}\n`;

test.each(['N.', 'N)', '#N', 'N'])('"%s" alone above each name is not part of any comment', (line) => {
  for (const print of [bare, dated, says, spaced])
    for (const first of [1, 40])
      expect(
        said(pageOf((author, text, i) => `${line.replace('N', String(first + i))}\n${print(author, text, i)}`)),
      ).toEqual(COMMENTS);
});

test('falling numbers count too', () => {
  expect(said(pageOf((author, text, i) => `${9 - i}.\n${bare(author, text)}`))).toEqual(COMMENTS);
});

test.each([
  '1.\nBus\n2.\nFerry\n3.\nBridge',
  '1.\n2.\n3.\nAll of them.',
  '#1\nThe bus\nis late.\n#4\nThe ferry\nis not.\n#9\nSo\nthere.',
])('numbers above lines of one comment are text: "%s"', (list) => {
  const page = pageOf((author, text, i) => dated(author, `${text}${i === 2 ? `\n${list}` : ''}`, i));
  expect(said(page)[2]).toEqual(['Cara', `${COMMENTS[2]![1]}\n${list}`]);
});

test('numbers below the dates end no comment', () => {
  const page = pageOf((author, text, i) => `${author}\nMay ${i + 1}, 2024\n#${i + 1}\n${text}\nWell, yes.`);
  expect(said(page)).toEqual(COMMENTS.map(([author, text]) => [author, `${text}\nWell, yes.`]));
});

test('numbers of a list far up on a long page are text', () => {
  const list = '1.\nThe bus\nIt is late.\n2.\nThe ferry\nIt is not.\n3.\nThe bridge\nThere is none.';
  const print = (author: string, text: string, i: number) => dated(author, i === 0 ? `${text}\n${list}` : text, i);
  const page = `${pageOf(print)}\n${COMMENTS.map(([author, text], i) => dated(author, `${text} Yes.`, i + 9)).join('\n')}`;
  expect(said(page)[0]).toEqual(['Ann', `${COMMENTS[0]![1]}\n${list}`]);
});

test('numbers above the headings of an article stay in it', () => {
  const towns = ['Almstead', 'Old Torvik', 'Hesse Bay'].map(
    (town, i) =>
      `${i + 1}.\n${town}\nThe people of ${town} are proud of their harbour, their bridges and their fish market.`,
  );
  const page = `These three are worth the trip.\n${towns.join('\n')}\n${pageOf(dated, 'Comments')}`;
  const { article, comments } = readDiscussion(page).discussion;
  expect(comments.map(({ author, text }) => [author, text])).toEqual(COMMENTS);
  for (const town of towns) expect(`${article.title}\n${article.text}`).toContain(town);
});
