import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const ARTICLE = 'The harbour café closes at the end of May, the owner said on Friday.\n\nComments\n\n';
const SAID: readonly [author: string, text: string][] = [
  ['Ann', 'The coffee was cold on every single visit.'],
  ['Old Harbour Hand', 'Good.'],
  ['Cora', 'I liked the terrace'],
  ['Dan', 'Nobody asked us, of course.'],
];

const read = (page: string) =>
  readDiscussion(ARTICLE + page).discussion.comments.map(({ author, text }) => [author, text]);

test('below a picture’s letter is a name; ranks, places and years between it and the date are not text', () => {
  const ranks = ['Quiet Reader', 'Loud Reader', 'Quiet Reader, in training', 'Hull, Eng.'];
  const page = SAID.map(([author, text], i) =>
    [author[0], author, ranks[i], `${i + 2}y`, `${9 - i} hours ago`, 'Reply', text, ''].join('\n'),
  );
  expect(read(page.join('\n'))).toEqual(SAID);
});

test('nor is what a board prints about its members, labels above values, dates among them', () => {
  const page = SAID.map(([author, text], i) =>
    [
      author[0],
      author,
      'Well-known member',
      'Joined',
      'Jul 8, 2005',
      'Messages',
      '44',
      'Location',
      'Hull',
      'Mar 12, 2024',
      `#${i + 1}`,
      text,
      'Like',
      'Quote',
      '',
    ].join('\n'),
  );
  const { comments } = readDiscussion(ARTICLE + page.join('\n')).discussion;
  expect(comments.map(({ author, text }) => [author, text])).toEqual(SAID);
  expect(comments.map(({ createdAt }) => createdAt)).toEqual(SAID.map(() => '2024-03-12'));
});

test('above an address of the fediverse is a name, whose date may be above it', () => {
  const page = SAID.map(([author, text], i) =>
    [
      `${9 - i}h${i === 2 ? '*' : ''}`,
      author,
      `@${author.replaceAll(' ', '')}@boats.example`,
      '',
      text,
      '',
      '0',
      '',
    ].join('\n'),
  );
  expect(read(page.join('\n'))).toEqual(SAID);
});

test('a board says who is online, and repeats the headline above and a signature below each post', () => {
  const title = 'The café closes';
  const page = SAID.map(([author, text], i) =>
    [
      `03-12-2012, 0${i + 1}:12 AM`,
      `${author} is ${i % 2 ? 'offline' : 'online now'}`,
      i % 2 ? 'Member' : 'Guest of honour',
      '',
      'Join Date: Jul 2005',
      'Posts: 680',
      `Default ${i ? 'Re: ' : ''}${title}`,
      '',
      text,
      ...(i % 2 ? [] : ['__________________', 'Fair winds.']),
      'Reply With Quote',
      '',
    ].join('\n'),
  );
  expect(
    readDiscussion(`${title}\n${ARTICLE}${page.join('\n')}`).discussion.comments.map(({ author, text }) => [
      author,
      text,
    ]),
  ).toEqual(SAID);
});

test('a page of signatures takes linear time', () => {
  expect(readDiscussion('________\n'.repeat(50_000)).lines).toHaveLength(50_000);
});

test('an occasional letter above a line is not a picture', () => {
  const page = SAID.map(([author, text], i) =>
    [author, `${9 - i} hours ago`, text, i === 1 ? 'A\nAnd that is that' : 'So it is', 'Reply', ''].join('\n'),
  );
  expect(read(page.join('\n')).map(([author]) => author)).toEqual(SAID.map(([author]) => author));
});

test('a remark in brackets belongs to a name that comes back or has a date', () => {
  const named = SAID.map(([author, text], i) => [
    `${author} (${['RN', 'not me', 'Leeds', 'her'][i]})`,
    text.replace(/\.?$/, '.'),
  ]);
  const twice = [...named, ...named];
  expect(read(twice.map((lines) => lines.join('\n')).join('\n'))).toEqual(twice);
  const dated = named.map(([author, text], i) => `${author}\n${9 - i} hours ago\n${text}`);
  expect(read(dated.join('\n'))).toEqual(named);
  const list = 'My five\nMike Bibby (unknown reason)\nRay Allen (getting married)\nBen.';
  expect(read(`${SAID.map((lines) => lines.join('\n')).join('\n')}\nAnn\n${list}`).at(-1)).toEqual(['Ann', list]);
});
