import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS } from '../../support/pages.js';

const ARTICLE =
  'Council closes the old swimming pool\nThe council closed the old swimming pool on Monday because its roof leaks. Repairs would cost two million, more than the town has.';
const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);
const written = (print: (author: string, text: string, i: number) => string) =>
  COMMENTS.map(([a, t], i) => print(a, t, i)).join('\n');
const plain = written((author, text, i) => `${author}\n${9 - i} hours ago\n${text}\nReply`);
const dated = written((author, text, i) => `${author}\n${i + 1} May 2015\n${text}`);

test.each([
  ['Readers have had their say.\nSign in to join them\nOldest first'],
  ['Your opinion counts!\nSort by: Oldest'],
])('what stands between the header and the labels that sort is nobody’s', (bar) => {
  expect(said(`${ARTICLE}\n4 Comments\n${bar}\n${plain}`)).toEqual(COMMENTS);
});

test('an article between a count at its head and labels is an article', () => {
  const paragraph =
    'The mayor said that the town could not pay for it this year, and that talks with the county go on until the summer.';
  const page = `4 Comments\n${ARTICLE}\n${Array.from({ length: 8 }, () => paragraph).join('\n')}\nOldest first\n${plain}`;
  expect(said(page)).toEqual(COMMENTS);
  expect(readDiscussion(page).discussion.article.text).toContain(paragraph);
});

test.each([
  ['Leave a Reply\nName (required)\nMail (will not be published) (required)\nWebsite\nProudly powered by ferries'],
  ['Schreibe einen Kommentar\nDeine Adresse wird nicht gezeigt.\nName *\nE-Mail *'],
])('below the form under the last comment nobody says anything', (form) => {
  expect(said(`${ARTICLE}\n4 Comments\n${dated}\n${form}`)).toEqual(COMMENTS);
});

test('somebody may tell others to leave a comment', () => {
  const page = `${ARTICLE}\n4 Comments\n${dated}\nLeave a comment\nand a name, if you dare.`;
  expect(said(page).at(-1)![1]).toContain('if you dare');
});

test.each([
  ['Profielfoto voor ', ''],
  ['Portrait of ', ''],
  ['', '’s face'],
])('words among which names come back stand for pictures: “%sAnn%s”', (before, after) => {
  const page = written((author, text, i) => `${before}${author}${after}\n${author}\n${i + 1} May 2015\n${text}`);
  expect(said(`${ARTICLE}\n4 Comments\n${page}`)).toEqual(COMMENTS);
});

test('where dates are below the words, names are told by their pictures', () => {
  const page = written((author, text, i) => `avatar\n${author}\n${text}\nLe ${i + 1}/11/2025 à 08:12\nRépondre`);
  expect(said(`${ARTICLE}\n4 commentaires\n${page}`)).toEqual(COMMENTS);
});

test.each([
  ['ReplyThreadExpand', 'ReplyParentThreadExpand'],
  ['Reply204RecommendShare this comment on FacebookShare this comment on Twitter', 'Reply3RecommendFlag'],
])('buttons without blanks between them are no words: %s', (one, another) => {
  const page = written((author, text, i) => `${author}\n${i + 1} May 2015\n${text}\n${i % 2 ? another : one}`);
  expect(said(`${ARTICLE}\n4 Comments\n${page}`)).toEqual(COMMENTS);
});

test('rows that go on for some members are rows', () => {
  const page = written(
    (author, text, i) => `${author}\n${i + 1} May 2015\n${text}\nBlarum\nQuirra dorum menta${i === 2 ? ' vellum' : ''}`,
  );
  expect(
    said(
      `${ARTICLE}\n4 Comments\n${page}\nEva\n5 May 2015\nMe too.\nBlarum\nQuirra dorum menta\nFinn\n6 May 2015\nAnd me.\nBlarum\nQuirra dorum menta`,
    ).slice(0, 4),
  ).toEqual(COMMENTS);
});

test('dates between labels are dates whatever the subject', () => {
  const page = written(
    (author, text, i) =>
      `${author}\nNewbie\nJoined: 3 Jan 2003\nPosts: ${i + 12}\nPosted: Sun Apr 0${i + 1}, 2005 8:40 pm    Post subject: ${i % 2 ? 'Re: pool' : 'pools'}\n${text}`,
  );
  const { comments } = readDiscussion(`${ARTICLE}\n${page}`).discussion;
  expect(comments.map(({ author, text }) => [author, text])).toEqual(COMMENTS);
});

test('“In reply to” a title by somebody names that person', () => {
  const page = written(
    (author, text, i) =>
      `${author}\n${i + 1} May 2015\n${i === 0 ? '' : `In reply to Council closes the old swimming pool by ${COMMENTS[i - 1]![0]}\n`}${text}\nReply`,
  );
  const { comments } = readDiscussion(`${ARTICLE}\n4 Comments\n${page}`).discussion;
  expect(comments.map(({ author, text }) => [author, text])).toEqual(COMMENTS);
  expect(comments.map(({ addressee }) => addressee)).toEqual([
    undefined,
    ...COMMENTS.slice(0, -1).map(([author]) => author),
  ]);
});
