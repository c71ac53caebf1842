import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/quotations/index.js';
import { quotationsOf } from '../support/quotations.js';

test.each<[name: string, article: string, quotations: string[]]>([
  ['direct, verb after', '“The ferry is old,” Mary Lee said.', ['direct: Mary Lee: The ferry is old']],
  ['direct, inverted', '“The ferry is old,” said Mary Lee, the owner.', ['direct: Mary Lee: The ferry is old']],
  ['direct, descriptive clause', 'Mary Lee, who owns the ferry, said: “It is old.”', ['direct: Mary Lee: It is old']],
  ['direct, straight marks', '"The ferry is old," Mary Lee said.', ['direct: Mary Lee: The ferry is old']],
  [
    'direct, opens straight and closes curly',
    '"The ferry is old,” Mary Lee said.',
    ['direct: Mary Lee: The ferry is old'],
  ],
  ['interrupted', '“The ferry,” Mary Lee said, “is far too old.”', ['direct: Mary Lee: The ferry … is far too old']],
  ['question', '“Who will pay for it?” asked Mary Lee.', ['direct: Mary Lee: Who will pay for it?']],
  ['indirect with that', 'Mary Lee said that the ferry is old.', ['indirect: Mary Lee: that the ferry is old']],
  ['indirect without that', 'Mary Lee said the ferry is old.', ['indirect: Mary Lee: the ferry is old']],
  ['indirect, content first', 'The ferry is old, Mary Lee said on Monday.', ['indirect: Mary Lee: The ferry is old']],
  [
    'mixed',
    'Mary Lee said the ferry was “far too old to run”.',
    ['mixed: Mary Lee: the ferry was “far too old to run”'],
  ],
  ['according to', 'The ferry is old, according to Mary Lee.', ['indirect: Mary Lee: The ferry is old']],
  ['according to, first', 'According to Mary Lee, the ferry is old.', ['indirect: Mary Lee: the ferry is old']],
  ['pronoun', 'Mary Lee owns the ferry. “It is old,” she said.', ['direct: Mary Lee: It is old']],
  [
    'the floor goes on',
    '“The ferry is old,” Mary Lee said. “Nobody wants to pay for it.”',
    ['direct: Mary Lee: The ferry is old … Nobody wants to pay for it'],
  ],
  [
    'continued over a paragraph break',
    '“The ferry is old and slow,” Mary Lee said. “It leaks.\n“And nobody wants to pay for it.”',
    ['direct: Mary Lee: The ferry is old and slow … It leaks … And nobody wants to pay for it'],
  ],
  [
    'family name alone, fullest name given',
    'Captain Mary Lee came late. Lee said the ferry is old.',
    ['indirect: Mary Lee: the ferry is old'],
  ],
  [
    'two verbs, one subject',
    'Mary Lee said the ferry is old, and added that it leaks.',
    ['indirect: Mary Lee: the ferry is old', 'indirect: Mary Lee: that it leaks'],
  ],
  ['nobody named', '“It is old,” one passenger said.', ['direct: ?: It is old']],
  ['a dash', '“The sea does not wait for anyone” – Mary Lee', ['direct: Mary Lee: The sea does not wait for anyone']],
  ['nothing quoted', 'The ferry is old. It left at noon.', []],
  ['empty', '', []],
])('%s', (_, article, quotations) => {
  expect(quotationsOf(article, 'en')).toEqual(quotations);
});

test('German', () => {
  expect(quotationsOf('„Die Fähre ist alt“, sagte Mary Lee.', 'de')).toEqual(['direct: Mary Lee: Die Fähre ist alt']);
});

test('people are listed quoted or not, with every name the article uses', () => {
  const { speakers } = attributeQuotations(
    'Mayor John Hall met Mary Lee. Hall left. China and Russia agreed, and China paid. Lee said it was fine.',
    { language: 'en' },
  );
  expect(speakers.map(({ name, aliases, quotations }) => [name, aliases, quotations])).toEqual([
    ['John Hall', ['Hall'], 0],
    ['Mary Lee', ['Lee'], 1],
    ['China', [], 0],
  ]);
});

test('family name first: the first word is an alias if it stands for one person only', () => {
  const { speakers } = attributeQuotations(
    'President Xo Lin met Foreign Minister Bao Ara. Xo said it was fine. Bao said so too.',
  );
  expect(speakers.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Xo Lin', ['Xo']],
    ['Bao Ara', ['Bao']],
  ]);
});

test('spans point at the words, in order, for any text; probabilities are probabilities', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    'Mary Lee',
    ' said ',
    'that ',
    'it is old',
    ', ',
    '. ',
    '\n',
    'he ',
    'according to ',
    'Hall',
    '’s ',
    '?',
    'told ',
    '—',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { quotations, speakers } = attributeQuotations(text, { language: 'en' });
      const ids = new Set(speakers.map(({ id }) => id));
      for (const quotation of quotations) {
        const spans = [quotation.content, ...(quotation.parts ?? []), quotation.cue, quotation.mention].filter(
          (span) => span !== undefined,
        );
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        if (quotation.basis !== 'inferred') throw new Error('nothing was given');
        expect(quotation.probability).toBeGreaterThan(0);
        expect(quotation.probability).toBeLessThanOrEqual(1);
        if (quotation.speakerId) expect(ids.has(quotation.speakerId)).toBe(true);
      }
      expect(speakers.reduce((sum, { quotations: n }) => sum + n, 0)).toBe(
        quotations.filter(({ speakerId }) => speakerId).length,
      );
    }),
  );
});

test.each([
  ['unbalanced marks', '“a '.repeat(100_000)],
  ['unbalanced straight marks', '"a said '.repeat(25_000)],
  ['one source after the other', 'according to him x '.repeat(100_000)],
  [
    'thousands of namesakes',
    Array.from({ length: 40_000 }, (_, i) => `A${i}a Hall. `).join('') + 'Hall. '.repeat(40_000),
  ],
  ['one endless sentence', 'Mary Lee said the ferry was old and '.repeat(5_000)],
  ['nothing but names', 'Mary Lee John Hall '.repeat(50_000)],
  ['one line of a million letters', 'Mary Lee said the ferry was “far too old”. '.repeat(23_000)],
  ['one endless word', 'x'.repeat(200_000)],
  ['one endless answer', `“It is late,” Mary Lee said. ${'“The bay is shut.” '.repeat(50_000)}`],
  ['one endless role', `Mary Lee kam. ${'„Es ist nass“, sagte die Forscherin. '.repeat(10_000)}`],
])('%s: handled without error', (_, text) => {
  expect(() => attributeQuotations(text)).not.toThrow();
});

test.each([
  ['Dr Ines Karlo arrived at noon. “The clinic is full,” Dr Karlo said.', 'Dr Karlo', 'Ines Karlo'],
  ['Voss said the roof leaks. Petra Voss has taught there since May.', 'Voss', 'Petra Voss'],
  ['Ines Karlo runs the clinic. “It is full,” Ines said.', 'Ines', 'Ines Karlo'],
  ['Hugo A. Brandt spoke last. “The pitch is wet,” said Brandt.', 'Brandt', 'Hugo A. Brandt'],
  ['Prime Minister Xo Lin came. “The border is open,” the prime minister said.', 'the prime minister', 'Xo Lin'],
])('mention and speaker are kept apart: %s', (article, mention, speaker) => {
  const { quotations, speakers } = attributeQuotations(article, { language: 'en' });
  expect(quotations).toHaveLength(1);
  const [quotation] = quotations;
  expect(article.slice(quotation?.mention?.start, quotation?.mention?.end)).toBe(mention);
  expect(speakers.find(({ id }) => id === quotation?.speakerId)?.name).toBe(speaker);
});

const NAMED =
  'Anna-Lena James Vellacott of the Quay Traders’ League arrived at noon. “The quay’s closed,” Vellacott said. James Hall’s boat left.';
const found = (article: string) =>
  attributeQuotations(article, { language: 'en' }).speakers.map(({ name, quotations }) => `${name}: ${quotations}`);

test.each([
  ['two blanks between words', NAMED.replaceAll(' ', '  ')],
  ['blanks of the width of mathematics', NAMED.replaceAll(' ', '\u205f')],
  ['hyphens that do not break', NAMED.replaceAll('-', '\u2011')],
  ['soft hyphens', NAMED.replace(/(?<=[a-z]{3})(?=[a-z]{3})/g, '\u00ad')],
  ['the letter for an apostrophe', NAMED.replace(/’(?=s)/g, '\u02bc')],
])('the same speakers with %s', (_, article) => {
  expect(found(NAMED)[0]).toBe('Anna-Lena James Vellacott: 1');
  expect(found(article)).toEqual(found(NAMED));
});

test('columns of a table are not joined into one name', () => {
  expect(found('Ann Lee      Bob Hull')).toEqual(['Ann Lee: 0', 'Bob Hull: 0']);
});

test.each(['BRAMFORD -- ', 'BRAMFORD — ', 'PORT HOLM - '])('“%s” is a place, not a speaker', (dateline) => {
  const { speakers } = attributeQuotations({ text: `${dateline}More than 300 people argue that the pool must stay.` });
  expect(speakers).toEqual([]);
});

test('capitals before a dash are a name where no sentence begins', () => {
  const text = 'The pool must stay, said MARY LEE -- the owner of the kiosk.';
  expect(attributeQuotations({ text }).speakers.map(({ name }) => name)).toEqual(['MARY LEE']);
});

test('“mum-of-two” is no part of a name', () => {
  const text = 'Mum-of-two Mary Lee swims there. “It is our pool,” Lee said.';
  expect(attributeQuotations({ text }).speakers.map(({ name }) => name)).toEqual(['Mary Lee']);
});

test('quotations are in the order of the text, and one that has another inside it comes first', () => {
  const text = 'Residents said “the ferry costs too much” but that is false. said teacher';
  const starts = attributeQuotations(text).quotations.map(({ content }) => content.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});
