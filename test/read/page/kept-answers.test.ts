import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const ARTICLE =
  'Council closes the old harbour ferry\n\nThe council closed the old ferry on Monday because its hull leaks. Repairs would cost two million, the mayor said.\n\n';
const NAMES = ['Ann', 'Bob', 'Clara', 'Dirk', 'Eva'];
const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);

const dated = (name: string, text: string, at: number) => `${name}\nMarch ${at + 3}, 2015\n${text}\n`;
const bare = (name: string, text: string) => `${name}\n${text}\n`;
const signed = (name: string, text: string, at: number) =>
  `${text}\nposted by ${name} at ${at + 1}:10 PM on March 3, 2015\n`;

/** Answers that look like what sites print with every comment, found by somebody who looked for words that are lost. */
const PAGES: Readonly<Record<string, readonly [print: typeof dated, ...texts: string[]]>> = {
  'times under dates': [dated, 'When did you leave?', '10:30', '9:45', '11:15', 'It was cancelled.'],
  'ranked lists between bars': [
    bare,
    'How do you rank them?',
    'ferry | bus | bridge',
    'bridge | ferry | bus',
    'bus | bridge | ferry',
    'A bridge would never pay.',
  ],
  'one word in brackets': [dated, 'Who still takes the ferry?', '[yes]', '[yes]', '[yes]'],
  'results between bars': [dated, 'How did they play?', '2 | 1', '0 | 0', '1 | 3', 'Badly.'],
  'sentences with dates': [
    bare,
    'Who was captain when you took it?',
    'Captain Smith left on May 3, 2004.',
    'Captain Jones left on June 9, 2008.',
    'Captain Brown left on July 1, 2011.',
    'The crew were kind.',
  ],
  'dates in alike answers': [
    bare,
    'Closed on May 3, 2004, if I remember.',
    'Closed on June 9, 2008, if I remember.',
    'Closed on July 1, 2011, if I remember.',
    'The crew were kind.',
  ],
  'ages in alike answers': [
    bare,
    '3 years ago for me',
    '5 years ago for me',
    '12 years ago for me',
    '2 years ago for me',
  ],
  'short words above signatures': [signed, 'Never again', 'Build a bridge', 'It was late', 'The crew were kind.'],
  'dates above signatures': [
    signed,
    'Mine sank on March 1, 2011.',
    'Mine sank on May 1, 2012.',
    'Mine sank on June 1, 2013.',
    'The crew were kind.',
  ],
  cheers: [
    dated,
    'It was always late.\nHear, hear\nHear, hear',
    'They closed the pool, too.\nShame\nShame',
    'Two million is nothing.\nShame\nShame',
    'The crew were kind.',
  ],
  'first words said once more': [
    dated,
    'No\nNo bridge will ever be built here.',
    'So\nSo they closed it after all that.',
    'Yes\nYes, and who pays for it all?',
    'Two million is nothing.',
  ],
  'labels with values': [
    bare,
    'Was macht ihr eigentlich beruflich?',
    'Beruf: Fischer',
    'Beruf: Lehrerin',
    'Beruf: keiner',
  ],
};

test.each(Object.entries(PAGES))('%s', (_, [print, ...texts]) => {
  const comments = texts.map((text, at) => [NAMES[at], text]);
  const body = texts.map((text, at) => print(NAMES[at]!, text, at)).join('\n');
  expect(said(`${ARTICLE}${texts.length} comments\n\n${body}`)).toEqual(comments);
});

test('people may be called like roles', () => {
  const names = ['Ann Author', 'Bob', 'Tim Mod'];
  const body = names.map((name, at) => dated(name, 'It was always late, every day.', at)).join('\n');
  expect(said(`${ARTICLE}3 comments\n\n${body}`).map(([author]) => author)).toEqual(names);
});

test('short comments between what a board prints of its members', () => {
  const texts = ['It was always late.', 'Agreed', 'Agreed', 'Yes', 'The crew were kind.'];
  const body = texts.map((text, at) => `${NAMES[at]}\nPosts: ${at}4\nMarch ${at + 3}, 2015\n${text}\n`).join('\n');
  expect(said(`${ARTICLE}5 comments\n\n${body}`)).toEqual(texts.map((text, at) => [NAMES[at], text]));
});

test('below a common close, a postscript stays', () => {
  const close = (text: string) => `${text}\nBest regards`;
  const postscript = 'PS: I mean it.\nAnd the pool, too.\nAnd the library, too.\nAnd the park.';
  const texts = ['It was late.', 'The crew were kind.', 'Never again.', 'Two million is nothing.'].map(close);
  const body = texts.map((text, at) => dated(NAMES[at]!, at === 3 ? `${text}\n${postscript}` : text, at)).join('\n');
  expect(said(`${ARTICLE}4 comments\n\n${body}`)[3]![1]).toContain(postscript);
});

test('a sentence of the site below the last signature is nobody’s', () => {
  const texts = ['It was always late.', 'The crew were kind.', 'Never again.'];
  const body = texts.map((text, at) => signed(NAMES[at]!, text, at)).join('');
  const page = `${ARTICLE}3 comments\n${body}We thank all our readers for another year of letters.\n`;
  expect(said(page)).toEqual(texts.map((text, at) => [NAMES[at], text]));
});
