import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);
const hours = (all: readonly number[]) => (author: string, text: string, i: number) =>
  `${author}\n${all[i]} hours ago\n${text}`;
const bare = (author: string, text: string) => `${author}\n${text}`;
const turned = [...COMMENTS].reverse();

test('a label reverses the comments if there are no dates', () => {
  expect(said(pageOf(bare, 'Newest first'))).toEqual(turned);
  expect(said(pageOf(bare, 'Oldest first'))).toEqual(COMMENTS);
});

test('dates that rise outweigh the label', () => {
  expect(said(pageOf(hours([9, 7, 6, 2]), 'Newest first'))).toEqual(COMMENTS);
});

test('dates that fall outweigh the label', () => {
  expect(said(pageOf(hours([2, 6, 7, 9]), 'Oldest first'))).toEqual(turned);
});

test('the label counts if the dates do not decide', () => {
  expect(said(pageOf(hours([3, 5, 4, 6]), 'Newest first'))).toEqual(turned);
  expect(said(pageOf(hours([3, 5, 4, 6]), 'Oldest first'))).toEqual(COMMENTS);
});

test.each(['Newest\nOldest', 'Oldest\nNewest', 'Neueste\nÄlteste'])('a menu with both decides nothing', (menu) => {
  expect(said(pageOf(bare, menu))).toEqual(COMMENTS);
});
