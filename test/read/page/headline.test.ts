import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS } from '../../support/pages.js';

const PARAGRAPHS =
  'The council closed the old swimming pool on Monday because its roof leaks. Repairs would cost two million, more than the town has.\n' +
  'The mayor said that the town could not pay for it this year, and that talks with the county about a new one go on until the summer.';

test('menus above the headline and links below the article are not part of it', () => {
  const { discussion, lines } = readDiscussion(
    `The Wave\nNews\nSport\nSign in\nCouncil closes the old swimming pool\nBy Joan Friedel\n${PARAGRAPHS}\nMore on pools\nSwimming\nComments\n${COMMENTS.map(([author, text], i) => `${author}\n${9 - i} hours ago\n${text}\nReply`).join('\n')}`,
  );
  expect(discussion.article).toEqual({
    title: 'Council closes the old swimming pool',
    text: `By Joan Friedel\n${PARAGRAPHS}`,
  });
  const above = lines.filter(({ kind, line }) => kind === 'furniture' && line <= 11);
  expect(above.map(({ line }) => line)).toEqual([1, 2, 3, 4, 9, 10, 11]);
});

test('an article without menus keeps every line', () => {
  const { article } = readDiscussion(`Council closes pool\nA town in need\n${PARAGRAPHS}\nThe end`).discussion;
  expect(article).toEqual({ title: 'Council closes pool', text: `A town in need\n${PARAGRAPHS}\nThe end` });
});

test.each([
  ['Home | News | Sport | Weather', 'Council closes pool'],
  ['Hacker Wave new | past | comments | ask', 'Council closes pool'],
  ['Council closes pool | The Wave', 'Council closes pool | The Wave'],
  ['Council closes the pool | A | B | C', 'Council closes the pool | A | B | C'],
])('over "Council closes pool", "%s" makes "%s" the headline', (above, title) => {
  expect(readDiscussion(`${above}\nCouncil closes pool\n${PARAGRAPHS}`).discussion.article.title).toBe(title);
});

test('a menu in one row is no menu over a paragraph', () => {
  const row = 'Home | News | Sport | Weather';
  const { article } = readDiscussion(`${row}\nThe council closed the pool.\n${PARAGRAPHS}`).discussion;
  expect(`${article.title}\n${article.text}`).toBe(`${row}\nThe council closed the pool.\n${PARAGRAPHS}`);
});

const ASKED = COMMENTS.map(([author, text], i) => `${author}\n${9 - i} hours ago\n${text}\nReply`).join('\n');

test.each([
  [
    "the site's name and its motto",
    'The Wave\nNews from the shore\n',
    'Council closes the old swimming pool',
    'By Joan Friedel\n',
  ],
  ['a trail that leads to it', 'Wave Board\nBoards » Town » Old swimming pool\n', 'Old swimming pool', ''],
  ['a date', 'Notes by the sea\nTuesday, 12 March 2013\n', 'Who closed the swimming pool?', ''],
])('below %s stands the headline', (_, above, title, below) => {
  const page = `${above}${title}\n${below}${PARAGRAPHS}\nComments\n${ASKED}`;
  const { article, comments } = readDiscussion(page).discussion;
  expect(article.title).toBe(title);
  expect(article.text).toContain(PARAGRAPHS);
  expect(comments).toHaveLength(COMMENTS.length);
});

test('what stands below a headline is not taken for it', () => {
  const deck = 'The swimming pool leaks, and the council closed it on Monday';
  const { article } = readDiscussion(`Pool shut until the summer talks end\n${deck}\n${PARAGRAPHS}`).discussion;
  expect(article).toEqual({ title: 'Pool shut until the summer talks end', text: `${deck}\n${PARAGRAPHS}` });
});

test.each([
  ['We lost our pool.', 'The Wave'],
  ['The council has closed the old swimming pool for good.', 'What will become of the swimming pool?'],
])('below a sentence no headline stands where no menu is: %s', (sentence, line) => {
  const { article } = readDiscussion(`${sentence}\n${line}\n${PARAGRAPHS}\nComments\n${ASKED}`).discussion;
  expect(article).toEqual({ text: `${sentence}\n${line}\n${PARAGRAPHS}` });
});
