import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const read = (page: string) => readDiscussion(page).discussion.comments;
const said = (page: string) => read(page).map(({ author, text }) => [author, text]);
const bare = (author: string, text: string) => `${author}\n${text}`;

test.each(['Avatar', 'User avatar for X', 'X’s avatar', 'Profilbild von X', 'Profile picture of X', 'initial'])(
  '"%s" above the author is a picture',
  (picture) => {
    const over = (author: string) => (picture === 'initial' ? author[0]! : picture.replace('X', author));
    for (const date of ['', '\n3 hours ago'])
      expect(said(pageOf((author, text) => `${over(author)}\n${author}${date}\n${text}\nReply`))).toEqual(COMMENTS);
  },
);

test('words about a picture are text', () => {
  const page = pageOf((author, text) => `${author}\n${text}\nI changed Cameron's avatar`);
  expect(said(page)).toEqual(COMMENTS.map(([author, text]) => [author, `${text}\nI changed Cameron's avatar`]));
});

test.each([
  'Comments\nThis discussion is closed for comments.',
  'Comments\nThe Comments section is closed.',
  'Comments\nSign in',
  'Comments\nLog in with\nBest\nNewest\nOldest',
  'Comments\nMost relevant\nPinned',
  'all 6 comments',
  'Forum: 6 Postings',
])('what is below the header is not an author: "%s"', (head) => {
  expect(said(pageOf(bare, head))).toEqual(COMMENTS);
  expect(said(pageOf((author, text) => `${author}\n3 hours ago\n${text}\nReply`, head))).toEqual(COMMENTS);
});

test('"Best" in a comment is text', () => {
  expect(said(pageOf((author, text) => `${author}\n${text}\nBest`))[0]).toEqual(['Ann', `${COMMENTS[0]![1]}\nBest`]);
});

test.each([
  'Report comment',
  'Report abuse',
  'Copy link',
  'Award',
  '2 Recommends',
  'Recommend 2',
  'Thumbs up 2',
  '1.2K',
  'Link kopieren',
  'Beitrag melden',
  'Kommentar melden',
  'Leseempfehlung 3',
  'See more',
  'Read more',
  'Mehr anzeigen',
])('"%s" below the comments is not part of them', (button) => {
  expect(said(pageOf((author, text) => `${author}\n${text}\n${button}`))).toEqual(COMMENTS);
});

test.each([
  ['Thumbs up 2', 2],
  ['3 Recommends', 3],
  ['Leseempfehlung 4', 4],
  ['▲ 1.2K', 1200],
  ['👍 3k', 3000],
  ['Thumbs down 2', undefined],
])('"%s" counts votes', (counter, votes) => {
  expect(read(pageOf((author, text) => `${author}\n${text}\n${counter}`))[0]!.votes).toBe(votes);
});

test('"+1" is the text of a comment without other words', () => {
  const dated = (author: string, text: string, i: number) =>
    `${author}\n${i + 2} hours ago\n${i === 2 ? '+1' : text}\n+1\nReply\nShare`;
  expect(said(pageOf(dated, 'Comments')).map(([, text]) => text)).toEqual(
    COMMENTS.map(([, text], i) => (i === 2 ? '+1' : text)).reverse(),
  );
});
