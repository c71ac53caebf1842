/** Interviews, debates and headlines, where a colon says who speaks. Everything is invented. */
import { expect, test } from 'vitest';
import { quotationsOf } from '../support/quotations.js';

const cases: readonly (readonly [article: string, ...quotations: string[]])[] = [
  [
    'We met Ines Karlo, the harbour master.\n\nQ: When did it leak?\n\nA: In May. It was awful.',
    'direct: ?: When did it leak',
    'direct: Ines Karlo: In May. It was awful',
  ],
  [
    'We met Ines Karlo, the harbour master.\n\nQ. When did it leak?\n\nA. In May. I told them, “Go home.”',
    'direct: ?: When did it leak',
    'direct: Ines Karlo: In May. I told them, “Go home.”',
    'direct: Ines Karlo: Go home',
  ],
  [
    'Ines Karlo and Hugo Brandt met.\n\nKARLO: The pier is old.\n\nBRANDT: It was mended in May.\n\nKARLO: It was not.',
    'direct: Ines Karlo: The pier is old',
    'direct: Hugo Brandt: It was mended in May',
    'direct: Ines Karlo: It was not',
  ],
  [
    'Here is what they said.\n\nInes Karlo: The pier is old.\n\nHugo Brandt: It was mended in May.',
    'direct: Ines Karlo: The pier is old',
    'direct: Hugo Brandt: It was mended in May',
  ],
  [
    'Ines Karlo came to the studio.\n\n“HOST: Is it old? KARLO: It is. HOST: How old?”',
    'direct: HOST: Is it old?',
    'direct: Ines Karlo: It is',
    'direct: HOST: How old?',
  ],
  ['Karlo: The pier must go\n\nInes Karlo runs the harbour.', 'indirect: Ines Karlo: The pier must go'],
  // Lists, notes and tables are no turns.
  ['WHERE: The town hall.\nWHEN: Sunday at noon.\n\nCorrection: The pier is red.'],
  ['The cast.\n\nInes Karlo: soprano\nHugo Brandt: bass'],
  ['Breaking: The pier is back\n\nIt opened in May.'],
  [
    'Ines Karlo: Some big ideas were in her plan.\n\nIt costs a lot.\n\nHugo Brandt: His plan is about boats. It is short.',
  ],
];

test.each(cases.map(([article, ...quotations]) => ({ article, quotations })))('$article', ({ article, quotations }) => {
  expect(quotationsOf(article, 'en')).toEqual(quotations);
});
