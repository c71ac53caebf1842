/** Corrections of who said what, and of who is no speaker. */
import { expect, test } from 'vitest';
import { analyze, type Corrections } from '../../src/index.js';
import { parseAnalysis } from '../../src/schema/parse.js';
import { errorOf, expectSound } from '../support/discussions.js';

const text =
  'The board wants to close the old pier. “The pier is rotten,” Mary Lee said. Mary Lee, the engineer, measured every pile. ' +
  'Tom Hall of the sailing club said the pier was sound. The town will miss it,\nas everybody knows.';
const comments = [
  { id: 'c1', author: 'Ann', text: 'Mary Lee is right about the piles.' },
  { id: 'c2', author: 'Bob', text: 'No, the pier is sound, as Tom Hall says.' },
];
const settle = (corrections: Corrections) => analyze({ article: { text }, comments }, { corrections });
const said = ({ quotations, speakers }: ReturnType<typeof settle>) =>
  quotations.map(({ content, speakerId, basis }) => [
    text.slice(content.start, content.end),
    speakers.find(({ id }) => id === speakerId)?.name,
    basis,
  ]);
const plain = settle({});
const complaints = ({ diagnostics }: ReturnType<typeof settle>) =>
  diagnostics.filter(({ code }) => code.endsWith('-correction')).map(({ code, message }) => `${code} ${message}`);

test.each([
  ['its words', 'The pier is rotten'],
  ['its words in marks', '“The pier is rotten,”'],
  ['some of its words', 'is  rotten'],
  ['its id', plain.quotations.find(({ kind }) => kind === 'direct')!.id],
])('a quotation named by %s gets another speaker', (_, quotation) => {
  const analysis = settle({ quotations: [{ quotation: quotation.replace(',”', '”'), speaker: 'Tom Hall' }] });
  expect(said(analysis)).toContainEqual(['The pier is rotten', 'Tom Hall', 'corrected']);
  expect(analysis.speakers.map(({ name, quotations }) => [name, quotations])).toEqual([
    ['Mary Lee', 0],
    ['Tom Hall', 2],
  ]);
  expect(analysis.quotations.map(({ id }) => id)).toEqual(plain.quotations.map(({ id }) => id));
  expect(complaints(analysis)).toEqual([]);
  expectSound(analysis, 2);
});

test('what is no quotation goes, and what nobody found becomes one', () => {
  const gone = settle({ quotations: [{ quotation: 'the pier was sound', speaker: null }] });
  expect(said(gone)).toEqual(said(plain).filter(([words]) => words !== 'the pier was sound'));
  const words = 'The town will miss it, as everybody knows';
  const found = settle({ quotations: [{ quotation: words, speaker: 'The Mayor' }] });
  expect(said(found)).toEqual([...said(plain), [words.replace('it, as', 'it,\nas'), 'The Mayor', 'corrected']]);
  expect(found.speakers.at(-1)).toMatchObject({ name: 'The Mayor', mentions: [], quotations: 1 });
  expect(found.quotations.at(-1)).toMatchObject({ kind: 'indirect' });
  expect(new Set(found.quotations.map(({ id }) => id)).size).toBe(found.quotations.length);
  expect(parseAnalysis(JSON.parse(JSON.stringify(found))).quotations).toEqual(found.quotations);
  expectSound(found, 2);
});

test('a name that is no speaker’s takes its stances with it and leaves its quotations to nobody', () => {
  const analysis = settle({ names: [{ name: 'Mary Lee', speaker: null }] });
  expect(analysis.speakers.map(({ name }) => name)).toEqual(['Tom Hall']);
  expect(said(analysis)).toContainEqual(['The pier is rotten', undefined, 'inferred']);
  const gone = plain.speakers[0]!.id;
  expect(analysis.stances.filter(({ target }) => target.id === gone)).toEqual([]);
  expectSound(analysis, 2);
});

test('an alias that is no name of the speaker leaves the others', () => {
  const both = analyze(
    { article: { text: '“It is rotten,” Mary Lee said. “It is old,” Lee said. Lee Street is closed.' }, comments },
    { corrections: { names: [{ name: 'Lee', speaker: null }] } },
  );
  const [speaker] = both.speakers;
  expect([speaker!.name, speaker!.aliases, speaker!.mentions.length]).toEqual(['Mary Lee', [], 1]);
  expect(both.quotations.map(({ speakerId }) => speakerId)).toEqual([speaker!.id, undefined]);
});

test.each<[string, Corrections, string]>([
  ['unknown words', { quotations: [{ quotation: 'The pier is blue', speaker: 'Tom Hall' }] }, 'unknown-correction'],
  [
    'words that are no quotation',
    { quotations: [{ quotation: 'measured every pile', speaker: null }] },
    'unknown-correction',
  ],
  ['no words', { quotations: [{ quotation: ' “” ', speaker: 'Tom Hall' }] }, 'unknown-correction'],
  ['no name', { quotations: [{ quotation: 'The pier is rotten', speaker: ' ' }] }, 'unknown-correction'],
  ['an unknown name', { names: [{ name: 'Nobody', speaker: null }] }, 'unknown-correction'],
  [
    'two speakers',
    {
      quotations: [
        { quotation: 'The pier is rotten', speaker: null },
        { quotation: 'is rotten', speaker: 'Mary Lee' },
      ],
    },
    'contradictory-correction',
  ],
])('%s are reported, and nothing else changes', (_, corrections, code) => {
  const analysis = settle(corrections);
  expect(complaints(analysis)).toEqual([expect.stringMatching(`^${code} .+ is left out: .+\\.$`)]);
  expect(analysis.quotations.length).toBe(plain.quotations.length);
});

test('rows of the wrong type are refused with their place', () => {
  for (const row of [{ quotation: 'x' }, { quotation: 1, speaker: null }, null])
    expect(errorOf(() => settle({ quotations: [row as never] }))).toMatchObject({
      code: 'invalid-option',
      place: { path: 'corrections.quotations.0' },
    });
});

test('words are whole words, and a name in another one is not its mention', () => {
  expect(complaints(settle({ quotations: [{ quotation: 'oard wants', speaker: 'Tom Hall' }] }))).toEqual([
    expect.stringContaining('the article does not have these words'),
  ]);
  const { speakers } = settle({ quotations: [{ quotation: 'measured every pile', speaker: 'Mary' }] });
  expect(speakers.find(({ name }) => name === 'Mary')).toMatchObject({ mentions: [], quotations: 1 });
});

test('what several quotations hold is asked for again, and a longer passage takes the place of what was found of it', () => {
  const both = settle({ quotations: [{ quotation: 'pier', speaker: null }] });
  expect(complaints(both)).toEqual([expect.stringContaining('several quotations have these words')]);
  const longer = settle({
    quotations: [{ quotation: 'Tom Hall of the sailing club said the pier was sound.', speaker: 'The Club' }],
  });
  expect(said(longer)).not.toContainEqual(expect.arrayContaining(['the pier was sound']));
  expect(said(longer).at(-1)?.slice(1)).toEqual(['The Club', 'corrected']);
});

test('ids of those who are gone are nobody else’s', () => {
  const { speakers, stances, ...analysis } = settle({
    names: [{ name: 'Tom Hall', speaker: null }],
    quotations: [{ quotation: 'measured every pile', speaker: 'Zed' }],
    stances: [{ comment: 'c1', target: { kind: 'speaker', id: plain.speakers[1]!.id }, stance: 'agrees' }],
  });
  expect(speakers.map(({ id }) => id)).not.toContain(plain.speakers[1]!.id);
  expect(stances.filter(({ basis }) => basis === 'corrected')).toEqual([]);
  expect(complaints({ ...analysis, speakers, stances } as never)).toEqual([
    expect.stringMatching(/^unknown-correction/),
  ]);
});

test('a passage that two rows give to two new people is the last one’s, and the other is nobody', () => {
  const analysis = settle({
    quotations: [
      { quotation: 'measured every pile', speaker: 'Yan' },
      { quotation: '“measured every pile”', speaker: 'Zed' },
    ],
  });
  expect(analysis.speakers.map(({ name }) => name)).toEqual(['Mary Lee', 'Tom Hall', 'Zed']);
  expect(complaints(analysis)).toEqual([expect.stringMatching(/^contradictory-correction/)]);
});

test('letters composed in another way are the same', () => {
  const nfd = 'La mairesse a traversé le pré. “Non,” said René Dué.'.normalize('NFD');
  const { quotations } = analyze(
    { article: { text: nfd }, comments },
    { corrections: { quotations: [{ quotation: 'a traversé le pré', speaker: 'René' }] } },
  );
  const [first] = quotations;
  expect(nfd.slice(first!.content.start, first!.content.end)).toBe('a traversé le pré'.normalize('NFD'));
});

test('names and words of any kind are data', () => {
  for (const speaker of ['__proto__', 'constructor', '\ud800']) {
    const analysis = settle({ quotations: [{ quotation: 'The pier is rotten', speaker }] });
    expect(said(analysis)).toContainEqual(['The pier is rotten', speaker, 'corrected']);
  }
});
