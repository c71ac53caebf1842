import { expect, test } from 'vitest';
import { readFurniture } from '../../../src/read/page/furniture.js';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);

test.each([
  ['Advertisement', 'notice'],
  ['Load more comments', 'notice'],
  ['View all 12 replies', 'notice'],
  ['Weitere Kommentare laden', 'notice'],
  ['Skip to comments', 'notice'],
  ['Privacy policy', 'notice'],
  ['© 2024 The Daily Wave. All rights reserved.', 'notice'],
  ['Copyright © 2024 The Daily Wave', 'notice'],
  ['Sort by: Best', 'notice'],
  ['Sort by: Newest', 'newest-first'],
  ['14 Comments', 'header'],
  ['Reply', 'button'],
  ['4 Likes', 'counter'],
  ['parent', 'button'],
  ['embed', 'button'],
  ['context', 'button'],
  ['give gold', 'button'],
  ['full comments (12)', 'counter'],
  ['gold', 'button'],
  ['1,234 Comments', 'header'],
  ['1.234 Kommentare', 'header'],
  ['1 234 commentaires', 'header'],
  ['Comments (12,345)', 'header'],
  ['1.2K comments', 'header'],
  ['-4,103', 'counter'],
  ['3,4 Tsd.', 'counter'],
  ['15 ▲ 2 ▼', 'counter'],
  ['▲ 15 ▼ 2', 'counter'],
  ['4 ▲ 0', 'counter'],
  ['+15 / -2', 'counter'],
  ['5 likes, 2 dislikes', 'counter'],
  ['Score: -5', 'counter'],
])('"%s" is a %s', (text, kind) => {
  expect(readFurniture(text)?.kind).toBe(kind);
});

test.each([
  'Advertisements are everywhere',
  '2024 was worse',
  'Privacy matters',
  'Skip to the end',
  'Sort by hand, then by machine',
  '1,234 homes',
  '1,2345',
  '3M people',
])('"%s" is text', (text) => {
  expect(readFurniture(text)).toBeUndefined();
});

test.each([
  ['3,417 likes', 3417],
  ['1.2k Likes', 1200],
  ['▲ 2.1K', 2100],
  ['👍 1.234', 1234],
  ['2M likes', 2_000_000],
])('"%s" counts %i votes', (text, votes) => {
  expect(readFurniture(text)?.votes).toBe(votes);
});

test('what the site prints around comments is not part of them', () => {
  const page = pageOf((author, text, i) => `${author}\n${text}${i === 1 ? '\nAdvertisement' : ''}`, 'Sort by: Best');
  expect(said(`Skip to comments\n${page}\nLoad more comments\nPrivacy policy\n© 2024 The Daily Wave`)).toEqual(
    COMMENTS,
  );
});

test('an advertisement inside the article is not part of it', () => {
  const page = pageOf((author, text) => `${author}\n${text}`).replace('\n', '\nAdvertisement\n');
  const { discussion, lines } = readDiscussion(page);
  expect(discussion.article.text).not.toContain('Advertisement');
  expect(lines[1]?.kind).toBe('furniture');
  expect(said(page)).toEqual(COMMENTS);
});

test('date and votes below the text are the comment’s', () => {
  const page = pageOf((author, text, i) => `${author}\n${text}\n2024-03-0${i + 1}\n${i + 3} Likes\nReply`);
  const { comments } = readDiscussion(page).discussion;
  expect(comments.map(({ votes, createdAt }) => [votes, createdAt])).toEqual(
    [0, 1, 2, 3].map((i) => [i + 3, `2024-03-0${i + 1}`]),
  );
  expect(said(page)).toEqual(COMMENTS);
});
