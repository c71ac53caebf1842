import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/index.js';

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
])('readers say “%s”: %j are listed, too', (text, names) => {
  expect(listed(text)).toEqual(['Ann Lee', ...names]);
});

test('a mark of many stays in a name', () => {
  const { speakers } = attributeQuotations('The Pilots’ League said no. “Never,” the Pilots’ League told us.');
  expect(speakers.map(({ name }) => name)).toEqual(["Pilots' League"]);
});

test('hostile comments', () => {
  expect(() => listed('__proto__ Constructor \ud800 '.repeat(1000), '')).not.toThrow();
});
