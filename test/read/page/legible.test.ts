import { expect, test } from 'vitest';
import { makeLegible } from '../../../src/read/page/legible.js';
import { readDiscussion } from '../../../src/read/page.js';
import { readLayouts, type Said } from '../../support/layouts.js';

/** Ways of copying pages that defeat patterns of plain letters and blanks. */
const DISGUISES: readonly (readonly [name: string, disguise: (page: string) => string])[] = [
  ['soft hyphens', (page) => page.replace(/([a-zäöü]{4})(?=[a-zäöü]{3})/g, '$1\u00ad')],
  ['accents apart from their letters', (page) => page.normalize('NFD')],
  ['blanks that do not break', (page) => page.replace(/(\d) (?=\w)/g, '$1\u00a0')],
  ['every fifth blank a narrow one', (page) => page.replace(/ (?=\S)/g, (blank, at) => (at % 5 ? blank : '\u202f'))],
  ['lines between marks of direction', (page) => page.replace(/^\S.*$/gm, '\u2068$&\u2069')],
];

/** As anybody would read it. */
function seen([author, text]: Said): string {
  const plain = `${author}\n${text}`.normalize('NFC').replace(/[\u00ad\u200e\u2068\u2069]/g, '');
  return plain.replace(/[^\S\n]+/g, ' ');
}

function commentsOf(page: string): Said[] {
  return readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);
}

const PAGES = [
  ...readLayouts('first'),
  ...readLayouts('later'),
  ...readLayouts('real'),
  ...readLayouts('laterReal'),
].map(({ name, page }) => ({
  page,
  comments: [name, ...commentsOf(page).map(seen)],
}));

test.each(DISGUISES)('%s change no comment of any page', (_, disguise) => {
  for (const { page, comments } of PAGES)
    expect([comments[0], ...commentsOf(disguise(page)).map(seen)]).toEqual(comments);
});

const UMLAUTS = [
  'Die U\u0308berfahrt',
  'Die Fähre fährt ab Mon\u00adtag nicht mehr, sagte die Reederei.',
  '2\u00a0Kommentare',
  'Ju\u0308rgen',
  'vor\u00a03\u00a0Stunden',
  'Scha\u00adde\u200e, 5\u00a0Euro waren nicht viel.\u00ad',
  '\u2068Antworten\u2069',
  '@Lee',
  'vor\u00a02\u00a0Stunden',
  'Doch\u2060.',
  '\u2068Antworten\u2069',
].join('\r\n');

test('names are read as people see them, texts and spans are those of the page', () => {
  const { article, comments } = readDiscussion(UMLAUTS).discussion;
  expect(article.title).toBe('Die U\u0308berfahrt');
  expect(article.text).toBe('Die Fähre fährt ab Mon\u00adtag nicht mehr, sagte die Reederei.');
  expect(comments.map(({ author }) => author)).toEqual(['Jürgen', '@Lee']);
  expect(comments.map(({ text }) => text)).toEqual([
    'Scha\u00adde\u200e, 5\u00a0Euro waren nicht viel.',
    'Doch\u2060.',
  ]);
  expect(comments.map(({ source }) => UMLAUTS.slice(source!.start, source!.end))).toEqual([
    UMLAUTS.slice(UMLAUTS.indexOf('Ju'), UMLAUTS.indexOf('\u00ad\r\n\u2068Ant')),
    UMLAUTS.slice(UMLAUTS.indexOf('@Lee'), UMLAUTS.lastIndexOf('\r\n')),
  ]);
});

test('authors may be named either way', () => {
  for (const name of ['Jürgen', 'Ju\u0308rgen']) {
    const { comments } = readDiscussion(UMLAUTS, { authors: [name] }).discussion;
    expect(comments.map(({ author }) => author)).toEqual(['Jürgen']);
  }
});

test('a chat program’s own messages stay marked', () => {
  expect(makeLegible('Ann: \u200eimage omitted').text).toBe('Ann: \u200eimage omitted');
  expect(makeLegible('\u200eAnn\u200e').text).toBe('Ann');
});

test('any position of any text maps back to its origin', () => {
  const page = '\u00ad\u00ade\u0301\u0301\ud800 \u00a0x\ufeff';
  const { text, cut } = makeLegible(page);
  expect(text).toBe('é\u0301\ud800  x');
  expect([...text].map((_, at) => cut({ start: at, end: at + 1 })).join('')).toBe('e\u0301\u0301\ud800 \u00a0x');
});

test('a page of invisible characters can be read', () => {
  expect(readDiscussion('\u00ad\n\u2068\u2069\n'.repeat(1000)).discussion.comments).toEqual([]);
});

test('accents without end take no longer than their number', () => {
  const page = `a${'\u0301\u0323'.repeat(400_000)}`;
  const { text, cut } = makeLegible(page);
  expect(cut({ start: 0, end: text.length })).toBe(page);
});
