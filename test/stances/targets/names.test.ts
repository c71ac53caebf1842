import { expect, test } from 'vitest';
import type { Discussion } from '../../../src/index.js';
import { createContext } from '../../../src/stances/context.js';
import { indexNames } from '../../../src/stances/targets/called.js';
import { findMentions } from '../../../src/stances/targets/names.js';
import { speakerOf } from '../../support/layers.js';

const ARTICLE =
  'Mayor Ann Vellacott closed the quay. Piers Hartnoll, a retired pilot, was there with Bo Frost. ' +
  'The Vellmark Council and the Lower Quay Trust agreed; so did Drosnia. There was frost on the quay.';
const NAMES = ['Ann Vellacott', 'Piers Hartnoll', 'Bo Frost', 'Vellmark Council', 'Lower Quay Trust', 'Drosnia'];

/** Which of `names` a comment names under an article that has them. `usual`: words that are not names there. */
function namesIn(
  text: string,
  { article = ARTICLE, names = NAMES, author = 'reader', usual = [] as string[], language = 'en' } = {},
): string[] {
  const speakers = names.map((name) => {
    const start = article.indexOf(name);
    return { ...speakerOf(name, name), mentions: [{ start, end: start + name.length }] };
  });
  const discussion: Discussion = { language, article: { text: article }, comments: [{ id: 'c1', author, text }] };
  const context = createContext(discussion, [], speakers);
  const index = indexNames(speakers, { ...context, isUsual: (stem) => usual.includes(stem) });
  return findMentions(context.scan(0), index).map(({ speakerId }) => speakerId);
}

test.each<[string, string[]]>([
  ['vellacott lied, and hartnoll knows it', ['Ann Vellacott', 'Piers Hartnoll']],
  ['we had frost again', []],
  ['Frost was there', ['Bo Frost']],
  ['Piers never lied', ['Piers Hartnoll']],
  ['My neighbour Piers never lied', []],
  ['My neighbour Piers Hartnoll never lied', ['Piers Hartnoll']],
  ['The mayor must go', ['Ann Vellacott']],
  ['a mayor must go', []],
  ['The\u00a0mayor must go', ['Ann Vellacott']],
  ['this  bloody  council', ['Vellmark Council']],
  ['ask that old pilot', ['Piers Hartnoll']],
  ['this bloody council', ['Vellmark Council']],
  ['a town council', []],
  ['The Trust and the council', ['Lower Quay Trust', 'Vellmark Council']],
  ['Drosnians fled to Drosnia', ['Drosnia', 'Drosnia']],
  ['the Drosnian army', ['Drosnia']],
  ['Vellacottish weather', []],
  ['Hartnolls boat, the Vellacotts', ['Piers Hartnoll', 'Ann Vellacott']],
  ['Pierses', []],
  ['Harthnoll knew', ['Piers Hartnoll']],
  ['the VC, an LQT man', ['Lower Quay Trust']],
  ['I think that no mayor is honest', []],
  ['the former mayor', []],
  ['not this. Mayor of what?', []],
  ['the honest mayor', ['Ann Vellacott']],
  ['ask any hartnoll', []],
  ['see example.org/hartnoll', []],
  ['Drosnish', []],
])('“%s” names %j', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test('a first name refers to the commenter who has it; a usual word is not a name', () => {
  expect(namesIn('Piers, you lied', { author: 'Piers M' })).toEqual([]);
  expect(namesIn('vellacott', { usual: ['vellacott'] })).toEqual([]);
});

test('a role that two people have refers to nobody', () => {
  const article = 'Mayor Ann Vellacott met Mayor Bo Frost.';
  expect(namesIn('The mayor must go', { article, names: ['Ann Vellacott', 'Bo Frost'] })).toEqual([]);
});

test.each<[string, string]>([
  ['In a statement Ann Vellacott said so.', 'That statement is a lie'],
  ['In a letter Ann Vellacott objected.', 'The letter is bad'],
  ['According to Ann Vellacott, the ferry is old.', 'The ferry is bad'],
  ['Ann Vellacott, the day before, voted.', 'The before'],
  ['Für Ann Vellacott, die Fähre ist alt.', 'die Fähre ist dumm'],
  ['Prime Minister Ann Vellacott spoke.', 'the prime time'],
  ['The Lower Post said so.', 'Your post is bad'],
])('%s “%s” names nobody', (article, text) => {
  const names = [article.includes('Lower Post') ? 'Lower Post' : 'Ann Vellacott'];
  expect(namesIn(text, { article, names })).toEqual([]);
});

test('an apposition after a name gives a role', () => {
  const article = 'Ann Vellacott, the owner of the quay, spoke. Bo Frost, a retired harbour pilot, did not.';
  const names = ['Ann Vellacott', 'Bo Frost'];
  expect(namesIn('The owner lied, the pilot too', { article, names })).toEqual(names);
});

test('the index of namesakes stays bounded', () => {
  const many = Array.from({ length: 200 }, (_, i) => speakerOf(`s${i}`, `Ann Vellacott${'x'.repeat(i)}`));
  const discussion: Discussion = { article: { text: '' }, comments: [{ id: 'c1', author: 'r', text: 'Vellacot' }] };
  const index = indexNames(many, { ...createContext(discussion, []), isUsual: () => false });
  expect([...index.beginnings.values()].every((list) => list.length <= 50)).toBe(true);
});

test('a usual word that is a name in any sentence is one in lower case; another usual word is not', () => {
  const article = 'Joan Obama met Kim Bush on the quay.';
  const names = ['Joan Obama', 'Kim Bush'];
  const usual = ['obama', 'bush'];
  expect(namesIn('obama and bush lied', { article, names, usual })).toEqual(['Joan Obama']);
});
