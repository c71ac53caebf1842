import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);
const tight = pageOf((author, text) => `${author}\n${text}`);

test('a blank line between article and comments parts no comments', () => {
  expect(said(tight.replace('\nAnn\n', '\n\nAnn\n'))).toEqual(COMMENTS);
});

test('blank lines between paragraphs of the article part no comments', () => {
  expect(said(tight.replace('\n', '\n\n').replace('\nAnn\n', '\n\nAnn\n'))).toEqual(COMMENTS);
});

test('a blank line inside one comment ends no other', () => {
  const page = pageOf((author, text, i) => `${author}\n${text}${i === 1 ? '\n\nShe is the best swimmer of all.' : ''}`);
  expect(said(page)).toEqual(
    COMMENTS.map(([author, text], i) => [author, i === 1 ? `${text}\nShe is the best swimmer of all.` : text]),
  );
});

test('blank lines above authors still separate comments', () => {
  const page = pageOf((author, text) => `\n${author}\n${text}\nQuite So`);
  expect(said(page)).toEqual(COMMENTS.map(([author, text]) => [author, `${text}\nQuite So`]));
});
