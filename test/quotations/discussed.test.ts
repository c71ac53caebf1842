import { expect, test } from 'vitest';
import { analyze, attributeQuotations } from '../../src/index.js';

const ARTICLE =
  'The mayor, Ann Lee, closed the quay. She wrote to Drosnia, and the Drosnian navy sailed. ' +
  "The Pilots' League and the Lower Quay Trust protested. In Ostrava nobody knew.";

const listed = (...texts: string[]) =>
  attributeQuotations(ARTICLE, {
    language: 'en',
    comments: texts.map((text, i) => ({ id: `c${i}`, author: 'reader', text })),
  }).speakers.map(({ name }) => name);

test('without comments: people, and bodies that are named often', () => {
  expect(listed()).toEqual(['Ann Lee']);
});

test.each<[string, string[]]>([
  ['Blame Drosnia for it', ['Drosnia']],
  ['Drosnia is to blame', []],
  ['the Drosnian sailors', []],
  ['Those Pilots again', ["Pilots' League"]],
  ['the League again', []],
  ['ask the Trust', []],
  ['in Ostrava and Drosnia', ['Drosnia', 'Ostrava']],
  ['in ostrava', []],
])('comments say “%s”: %j are listed too', (text, names) => {
  expect(listed(text)).toEqual(['Ann Lee', ...names]);
});

test('a plural possessive apostrophe stays in a name', () => {
  const { speakers } = attributeQuotations('The Pilots’ League said no. “Never,” the Pilots’ League told us.');
  expect(speakers.map(({ name }) => name)).toEqual(["Pilots' League"]);
});

test('hostile comments', () => {
  expect(() => listed('__proto__ Constructor \ud800 '.repeat(1000), '')).not.toThrow();
});

test('usual words of a longer name do not stand for it, whatever the apostrophes', () => {
  const german = 'Sie kostet drei Millionen Euro. Der Lower Quay Trust zahlt; die O’Hara Werft baut sie.';
  const { speakers } = attributeQuotations(german, {
    language: 'de',
    comments: ['Das sind Millionen für die Reichen', "O'Hara kann das", 'Der Trust'].map((text, i) => ({
      id: `c${i}`,
      author: 'reader',
      text,
    })),
  });
  expect(speakers.map(({ name }) => name)).toEqual(['O’Hara Werft']);
});

test('another comment changes nobody’s id', () => {
  const article = { text: 'Drosnia sailed. Later “No,” Bo Frost said. The sailors of Drosnia laughed.' };
  const one = analyze({ article, comments: [{ id: 'c1', author: 'a', text: 'Frost lied' }] });
  const two = analyze({
    article,
    comments: [
      { id: 'c1', author: 'a', text: 'Frost lied' },
      { id: 'c2', author: 'b', text: 'we blame Drosnia' },
    ],
  });
  expect(one.speakers.map(({ name }) => name)).toEqual(['Bo Frost']);
  expect(two.speakers.map(({ name }) => name)).toEqual(['Drosnia', 'Bo Frost']);
  expect(two.speakers.find(({ name }) => name === 'Bo Frost')?.id).toBe(one.speakers[0]?.id);
});

test('a nickname’s quotation mark is not a plural possessive', () => {
  const { speakers } = attributeQuotations('James “Jimmy” Carter said no.', { language: 'en' });
  expect(speakers.map(({ name }) => name)).toEqual(['James Carter']);
});

test('invalid comments are a typed error', () => {
  const comments = [{ id: 'c1' }] as never;
  expect(() => attributeQuotations(ARTICLE, { comments })).toThrowError(
    expect.objectContaining({ code: 'invalid-discussion' }),
  );
});
