import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const SAID: readonly [author: string, text: string][] = [
  ['Ann', 'The coffee was cold on every single visit.'],
  ['Old Harbour Hand', 'Good.'],
  ['Cora', 'I liked the terrace\nand the view'],
  ['Dan', 'Nobody asked us, of course.'],
];
const ARTICLE = 'The harbour café closes at the end of May, the owner said on Friday.';

const read = (page: string) =>
  readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text] as const);
const print = (sign: (author: string, i: number) => string, between: string) =>
  SAID.map(([author, text], i) => `${text}\n${sign(author, i)}`).join(between);

test.each<[string, (author: string, i: number) => string, string]>([
  ['by … on …', (author, i) => `by ${author} on Mar ${i + 4}, 2014 at 06:00:12 AM PST`, '\n\n'],
  ['posted by …', (author, i) => `posted by ${author} at 6:31 AM on October 3, 2022 [${i} favorites]`, '\n\n\n'],
  ['bars', (author, i) => `${author} | 13-03-24 | 11:2${i} | + ${i} -`, '\n'],
])('names and dates after their texts, below a header: %s', (_, sign, between) => {
  const page = `${ARTICLE}\n\n4 comments\n${print(sign, between)}\n\nMore stories\nA harbour of glass`;
  expect(read(page)).toEqual(SAID);
  expect(readDiscussion(page).discussion.comments[0]!.createdAt).toBeDefined();
});

test('gaps below them show it too if there is no header', () => {
  const page = `${ARTICLE}\n\n\n${print((author) => `posted by ${author} at 6:31 AM on October 3, 2022`, '\n\n\n')}`;
  expect(read(page)).toEqual(SAID);
});

test('if the gap is above them, they come before their texts', () => {
  const page = SAID.map(([author, text]) => `Posted by ${author} on Mar 4, 2014 at 06:00 AM\n${text}`).join('\n\n');
  expect(read(`${ARTICLE}\n\n${page}`)).toEqual(SAID);
});

test('directly below a header, they come before their texts', () => {
  const page = SAID.map(([author, text], i) => `${author} | 13-03-24 | 11:2${i}\n${text}`).join('\n');
  expect(read(`${ARTICLE}\n\n4 comments\n${page}`).map(([author]) => author)).toEqual(SAID.map(([author]) => author));
});

test('every line is accounted for, wherever it was put', () => {
  const page = `${ARTICLE}\n\n4 comments\n${print((author) => `by ${author} on Mar 4, 2014`, '\n\n')}\n\nMore stories`;
  const numbers = new Set(readDiscussion(page).lines.map(({ line }) => line));
  page.split('\n').forEach((text, i) => {
    expect(numbers.has(i + 1), text).toBe(text !== '');
  });
});
