import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const read = (page: string) => readDiscussion(page).discussion.comments;
const said = (page: string) => read(page).map(({ author, text }) => [author, text]);

test.each([
  ['X • 3h', undefined],
  ['X · 2h', undefined],
  ['X | 12.03.2024', '2024-03-12'],
  ['X | 13/02/2024', '2024-02-13'],
  ['X • 3 hours ago', undefined],
  ['X 3 hours ago', undefined],
  ['X – vor 3 Tagen', undefined],
  ['X (2 days ago)', undefined],
  ['X · Follow · 2h', undefined],
  ['X, 12.03.2024 14:05', '2024-03-12T14:05'],
  ['X on March 12, 2024 at 3:15 pm', '2024-03-12T15:15'],
  ['X on March 12, 2024 at 3:15 pm said:', '2024-03-12T15:15'],
  ['X schrieb am 12.03.2024:', '2024-03-12'],
  ['X says:', undefined],
  ['[–]X 12 points 5 hours ago', undefined],
  ['[-] X 1 point 5 hours ago', undefined],
  ['Posted by X on 3 March 2024', '2024-03-03'],
  ['X 4 hours ago | next [–]', undefined],
  ['X 4 hours ago | parent | prev | next [–]', undefined],
  ['X said...', undefined],
  ['X said…', undefined],
  ['Von X am 01.05.2024 um 10:10 Uhr', '2024-05-01T10:10'],
  ['Af X den 1. maj 2024', '2024-05-01'],
  ['• X', undefined],
  ['**X**', undefined],
  ['**X** • 3h', undefined],
  ['Re: Ferry line to close\nby X » Tue Mar 12, 2024 3:15 pm', '2024-03-12T15:15'],
])('"%s" gives the author and the time', (line, createdAt) => {
  const comments = read(pageOf((author, text) => `${line.replace('X', author)}\n${text}`));
  expect(comments.map(({ author, text }) => [author, text])).toEqual(COMMENTS);
  expect(comments.map((comment) => comment.createdAt)).toEqual(COMMENTS.map(() => createdAt));
});

test.each(['said...', 'said…'])('names of several words may precede "%s"', (says) => {
  const named = COMMENTS.map(([author, text], i) => [i % 2 ? author : `Old Harbour Hand ${author}`, text]);
  expect(said(pageOf((_, __, i) => `${named[i]![0]} ${says}\n${named[i]![1]}`))).toEqual(named);
});

test('a sentence that breaks off with "said..." is text', () => {
  const texts = COMMENTS.map(([, text], i) => (i % 2 ? `Old harbour hands said...\n${text}` : text));
  const page = pageOf((author, _, i) => `${author}\n${texts[i]}`);
  expect(said(page)).toEqual(COMMENTS.map(([author], i) => [author, texts[i]]));
});

test('"Bob says:" above a date is a byline if Bob is alone on a line elsewhere', () => {
  const page = pageOf((author, text, i) => `${author}\nMay ${i + 1}, 2024\n${text}`);
  const more = `${page}\nBob says:\nMay 9, 2024\nYou may be right there.`;
  expect(said(more)).toEqual([...COMMENTS, ['Bob', 'You may be right there.']]);
});

test.each([0, 1, 3])('"Sally Marsh says:" above a date is a byline even if comment %i alone has one', (at) => {
  const dated = (author: string, text: string, i: number) => `${author}\nMay ${i + 1}, 2024 at 10:10 am\n${text}`;
  const page = pageOf((author, text, i) => dated(i === at ? 'Sally Marsh says:' : author, text, i));
  expect(said(page)).toEqual(COMMENTS.map(([author, text], i) => [i === at ? 'Sally Marsh' : author, text]));
});

test('Reddit with its buttons on lines of their own, and somebody who has left', () => {
  const comment = (author: string, text: string, points: string, parent: string) =>
    `[–]${author} ${points}\n${text}\n\npermalink\nembed\nsave\n${parent}report\ngive award\nreply\n`;
  const gone = COMMENTS.map(([author, text], i) => (i === 1 ? ['[deleted]', '[deleted]'] : [author, text]));
  for (const isReply of [(i: number) => i > 0, (i: number) => i === 1])
    for (const comments of [COMMENTS, gone])
      expect(
        said(
          pageOf((_, __, i) => {
            const [author, text] = comments[i]!;
            const points = author === '[deleted]' ? '6 hours ago' : `${512 - i} points ${9 - i} hours ago`;
            return comment(author!, text!, points, isReply(i) ? 'context\nparent\n' : '');
          }),
        ),
      ).toEqual(comments);
});

test.each(['N. X', 'N) X', '#N X', '#N: X'])('in "%s", the number is not part of the name', (line) => {
  const page = (first: number, step: number) =>
    pageOf((author, text, i) => `${line.replace('X', author).replace('N', String(first + step * i))}\n${text}`);
  expect(said(page(1, 1))).toEqual(COMMENTS);
  expect(said(page(40, -1))).toEqual(COMMENTS);
  expect(said(page(1, 3))).not.toEqual(COMMENTS);
});

test('a wide gap in a name is part of it', () => {
  const wide = COMMENTS.map(([author, text]) => [`${author}  Lee`, text]);
  const prints = [
    (author: string, text: string, i: number) => `${author}\n${9 - i} hours ago\n${text}`,
    (author: string, text: string, i: number) => `${i + 1}. ${author}\n${text}`,
  ];
  for (const print of prints) expect(said(pageOf((_, __, i) => print(wide[i]![0]!, wide[i]![1]!, i)))).toEqual(wide);
});

test('numbered headings of an article are no authors', () => {
  const towns = [
    ['Almstead', 'The old port has a fish market and two bridges, and nobody takes a car there on a Sunday.'],
    ['Old Torvik', 'Its river floods the lower town every spring, which the people there are proud of.'],
    ['Hesse Bay', 'A small place with a large church, it was a stop for the mail until the railway came.'],
  ];
  const headed = towns.flatMap(([town, text], i) => [`${i + 1}. ${town}`, text]);
  const page = ['These three are worth the trip by train.', ...headed, ...COMMENTS.flat()].join('\n\n');
  expect(said(page)).toEqual(COMMENTS);
});

test('lists in a comment are text', () => {
  for (const list of ['1. Bus\n2. Ferry\n3. Bridge', '• Bus\n• Ferry', '**Bus**\n**Ferry**']) {
    const page = pageOf((author, text, i) => `${author}\n${text}${i === 2 ? `\n${list}` : ''}`);
    expect(said(page)[2]).toEqual(['Cara', `${COMMENTS[2]![1]}\n${list}`]);
  }
});

test.each(['replied to', 'antwortet', '→', '>'])('"X %s Y" is written by X', (verb) => {
  const page = pageOf((author, text, i) => `${i % 2 ? `${author} ${verb} ${COMMENTS[i - 1]![0]}` : author}\n${text}`);
  expect(said(page)).toEqual(COMMENTS);
});

test('whom the author answers and when may share the line', () => {
  const page = pageOf((author, text, i) => `${author}${i ? ` replied to ${COMMENTS[i - 1]![0]}` : ''} • 3h\n${text}`);
  expect(said(page)).toEqual(COMMENTS);
});

test('a single line with a name and a date is text', () => {
  const page = pageOf((author, text, i) => `${author}\n${i === 2 ? `Bremen on 12.03.2024\n${text}` : text}`);
  expect(said(page)[2]).toEqual(['Cara', `Bremen on 12.03.2024\n${COMMENTS[2]![1]}`]);
});

test('places with dates in a comment are text', () => {
  const list = 'Bremen, October 13, 1977\nTehran, November 4, 1979\nNairobi, August 7, 1998';
  const page = pageOf((author, text, i) => `${author}\n${text}${i === 2 ? `\n${list}` : ''}`);
  expect(said(page)[2]).toEqual(['Cara', `${COMMENTS[2]![1]}\n${list}`]);
});

test('where authors stand alone on their lines, "Ann wrote:" is text', () => {
  const page = pageOf((author, text, i) => `${author}\n${i % 2 ? `${COMMENTS[i - 1]![0]} wrote:\n` : ''}${text}`);
  expect(said(page).map(([author]) => author)).toEqual(COMMENTS.map(([author]) => author));
});
