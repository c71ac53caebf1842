/** Names, leans, ties, sides and echoes: the parts of stances towards speakers. */
import { expect, test } from 'vitest';
import type { Quotation, Speaker } from '../../../src/schema/index.js';
import { createContext } from '../../../src/stances/context.js';
import { balanceSides } from '../../../src/stances/targets/balance.js';
import { indexNames } from '../../../src/stances/targets/called.js';
import { findEchoes, indexEchoes } from '../../../src/stances/targets/echoes.js';
import { leansOf } from '../../../src/stances/targets/leans.js';
import { findMentions } from '../../../src/stances/targets/names.js';
import { tiesOf } from '../../../src/stances/targets/ties.js';
import type { Language } from '../../../src/text/language.js';
import { polarityIn } from '../../../src/text/lexicons/polarity.js';
import { speakerOf } from '../../support/layers.js';

const polarityOf = polarityIn('en');

const SPEAKERS: readonly Speaker[] = [
  speakerOf('s1', 'Mary Lee'),
  speakerOf('s2', 'Denmark'),
  speakerOf('s3', 'Copenhagen'),
  speakerOf('s4', 'Karl Ostrowski'),
  speakerOf('s5', '__proto__'),
];

function read(text: string) {
  const comment = { id: 'c1', author: 'Ann', text };
  const discussion = { article: { text: '' }, comments: [comment], language: 'en' };
  const context = createContext(discussion, []);
  const scan = context.scan(0);
  return {
    scan,
    mentions: findMentions(scan, indexNames(SPEAKERS, { ...context, isUsual: () => false })),
  };
}

test.each([
  ['Lee knows. So does Mary Lee.', ['s1', 's1']],
  ["Mary Lee's boats and the Danes", ['s1', 's2']],
  ['Copenhagen and the Danish crown', ['s2', 's2']],
  ['Ostrowsky and Ostrowski', ['s4', 's4']],
  ['a lee shore', []],
  ['', []],
])('%s names %j', (text, ids) => {
  expect(read(text).mentions.map(({ speakerId }) => speakerId)).toEqual(ids);
});

test.each<[Language, string, number]>([
  ['de', 'feigling', -1],
  ['da', 'løgner', -1],
  ['en', 'liar', -1],
  ['und', 'hero', 1],
  ['de', 'hero', 0],
])('in %s “%s” speaks %d', (language, word, sign) => {
  expect(Math.sign(polarityIn(language)(word))).toBe(sign);
});

const sumFor = (text: string, id: string) => {
  const { scan, mentions } = read(text);
  return (leansOf(scan, mentions, polarityOf).get(id) ?? []).reduce((sum, { value }) => sum + value, 0);
};

test.each<[string, string, number]>([
  ['Mary Lee is honest.', 's1', 1],
  ['The cowardly Danes ran.', 's2', -1],
  ['Mary Lee is no liar.', 's1', 1],
  ['Lee spoke. She lied to everyone.', 's1', -1],
  ['They betrayed Mary Lee.', 's1', 0],
  ['The liars met Mary Lee at noon.', 's1', 0],
  ['Mary Lee was betrayed.', 's1', 0],
  ['Ask Mary Lee, you liar.', 's1', 0],
  ['Mary Lee knows you lied.', 's1', 0],
  ['The lying Mary Lee.', 's1', -1],
  ['Mary Lee thinks that liars rule.', 's1', 0],
  ['I respect Mary Lee.', 's1', 1],
  ['Mary Lee would have been a fool to sell.', 's1', 0],
  ['Mary Lee owns the boat.', 's1', 0],
  ['I was wrong about Mary Lee.', 's1', 0],
  ['I trust Mary Lee.', 's1', 1],
  ['Attacking Mary Lee is a disgrace.', 's1', 0],
  ['The way they treat Mary Lee is a disgrace.', 's1', 0],
  ['Anyone who calls Mary Lee a liar is a fool.', 's1', 0],
  ['Speaking as a captain, Mary Lee is a hero.', 's1', 1],
  ['The way Mary Lee lied is a disgrace.', 's1', -1],
  ['Bring back honest Mary Lee.', 's1', 1],
])('%s leans to %s: %d', (text, id, sign) => {
  expect(Math.sign(sumFor(text, id))).toBe(sign);
});

test('a word counts less in a question, in quotation marks and nearer to another name', () => {
  const plain = sumFor('Mary Lee is honest.', 's1');
  expect(sumFor('Is Mary Lee honest?', 's1')).toBeLessThan(plain);
  expect(sumFor('Mary Lee is “honest”.', 's1')).toBeLessThan(plain);
  expect(sumFor('Mary Lee met the honest Danes.', 's1')).toBeLessThan(plain);
});

test('"Lee’s support for …" praises something other than the speaker', () => {
  expect(sumFor('Danish trust in the ferry is gone.', 's2')).toBeLessThan(sumFor('The Danish support is gone.', 's2'));
});

test('a word counts once per speaker, for the nearest mention', () => {
  const { scan, mentions } = read('Mary Lee said that Lee is a liar.');
  expect(leansOf(scan, mentions, polarityOf).get('s1')).toHaveLength(1);
  expect(sumFor('Mary Lee said that Lee is a liar.', 's1')).toBe(sumFor('Lee is a liar.', 's1'));
  expect(sumFor('Lee spoke to Mary Lee. She lied.', 's1')).toBe(sumFor('Mary Lee spoke. She lied.', 's1'));
});

test.each<[string, number[]]>([
  ['Denmark betrayed Mary Lee.', [-1]],
  ['Denmark protected Mary Lee.', [1]],
  ['The Danish minister Mary Lee spoke.', [1]],
  ['Mary Lee left Denmark.', []],
  ['Denmark lied. Mary Lee left.', []],
])('%s ties %j', (text, signs) => {
  const { scan, mentions } = read(text);
  expect(tiesOf(scan, mentions, polarityOf).map(({ weight }) => Math.sign(weight))).toEqual(signs);
});

test('sides: friends of foes are on the other side, nodes without signs on neither', () => {
  const sides = balanceSides(4, [
    { a: 0, b: 1, weight: 2 },
    { a: 1, b: 2, weight: -2 },
  ]);
  expect(sides[0]! * sides[1]!).toBeGreaterThan(0.2);
  expect(sides[0]! * sides[2]!).toBeLessThan(-0.2);
  expect(sides[3]).toBe(0);
  expect(balanceSides(0, [])).toHaveLength(0);
});

test('sides: the stronger sign wins a frustrated triangle; order does not matter', () => {
  const signs = [
    { a: 0, b: 1, weight: 3 },
    { a: 1, b: 2, weight: 2 },
    { a: 0, b: 2, weight: -0.5 },
  ];
  const sides = balanceSides(3, signs);
  expect(sides[0]! * sides[2]!).toBeGreaterThan(0);
  const reversed = balanceSides(3, [...signs].reverse());
  for (const [i, side] of sides.entries()) expect(Math.abs(reversed[i]!)).toBeCloseTo(Math.abs(side), 9);
});

test('sides: many weak signs between two blocks outweigh the strongest one', () => {
  const within = (nodes: readonly number[]) =>
    nodes.flatMap((a) => nodes.map((b) => ({ a, b, weight: a < b ? 3 : 0 })));
  const between = [1, -0.6, -0.6, -0.6].map((weight, i) => ({ a: i, b: 4 + i, weight }));
  const sides = balanceSides(8, [...within([0, 1, 2, 3]), ...within([4, 5, 6, 7]), ...between], [0, 1, 2, 3]);
  expect(sides[0]! * sides[3]!).toBeGreaterThan(0.2);
  expect(sides[0]! * sides[4]!).toBeLessThan(-0.2);
});

const ARTICLE = 'She said the old harbour crane must stay. He said the ferry is late.';
const quotationOf = (id: string, words: string): Quotation => {
  const start = ARTICLE.indexOf(words);
  return {
    id,
    kind: 'indirect',
    content: { start, end: start + words.length },
    basis: 'inferred',
    probability: 0.9,
    evidence: [],
  };
};

test.each<[string, string[]]>([
  ['So “harbour crane” it is.', ['q1 marked']],
  ['I think the old harbour crane is ugly.', ['q1']],
  ['The crane is ugly.', []],
  ['', []],
])('%s echoes %j', (text, echoes) => {
  const index = indexEchoes(createContext({ article: { text: ARTICLE }, comments: [] }, []), [
    quotationOf('q1', 'the old harbour crane must stay'),
    quotationOf('q2', 'the ferry is late'),
  ]);
  const found = findEchoes(read(text).scan, index);
  expect(found.map(({ quotationId, marked }) => `${quotationId}${marked ? ' marked' : ''}`)).toEqual(echoes);
});
