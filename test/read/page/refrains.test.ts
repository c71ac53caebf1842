import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const read = (page: string) => readDiscussion(page).discussion.comments;
const said = (page: string) => read(page).map(({ author, text }) => [author, text]);
const dated = (author: string, text: string, i: number) => `${author}\n${9 - i} hours ago\n${text}`;

test('what somebody repeats is still text', () => {
  const page = pageOf((author, text, i) => dated(author, i < 3 ? `${text}\nCarthage must fall` : text, i));
  expect(read(page).map(({ text }) => text.endsWith('Carthage must fall'))).toEqual([true, true, true, false]);
});

test('an author of every comment is not a button', () => {
  const monologue = (print: (text: string, i: number) => string) =>
    read(pageOf((_, text, i) => print(text, i), 'Comments')).map(({ author }) => author);
  const ann = ['Ann', 'Ann', 'Ann', 'Ann'];
  expect(monologue((text, i) => dated('Ann', text, i))).toEqual(ann);
  expect(monologue((text) => `Ann\n${text}\nReply\nShare`)).toEqual(ann);
  expect(monologue((text, i) => `Ann\n${text}\n${9 - i}d\nLike\nReply`)).toEqual(ann);
});

test('what is below the last comment’s buttons is not part of it', () => {
  const page = pageOf((author, text, i) => `${dated(author, text, i)}\nReply`, 'Comments');
  const tail = 'More stories\nBoat race goes wrong on the river\nContact';
  expect(said(`${page}\n${tail}`)).toEqual(COMMENTS);
  const kinds = readDiscussion(`${page}\n${tail}`)
    .lines.slice(-3)
    .map(({ kind }) => kind);
  expect(kinds).toEqual(['furniture', 'furniture', 'furniture']);
});

test('what is between header and first comment is not part of it', () => {
  const page = pageOf(dated, 'Comments (4)\nRead the house rules\nWhat is your view?');
  expect(said(page)).toEqual(COMMENTS);
});

test('a badge, or "edited", below some names is not part of their comments', () => {
  const badges = ['Top fan', 'edited', 'Moderator', ''];
  const page = pageOf((author, text, i) => `${author}\n${9 - i} hours ago\n${badges[i]}\n${text}\nReply`, 'Comments');
  expect(said(page)).toEqual(COMMENTS);
});

test('a page of one name and two dates does not throw', () => {
  expect(() => readDiscussion('x\n3 hours ago\nx\n3 hours ago')).not.toThrow();
});
