import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/quotations/index.js';
import { quotationsOf } from '../support/quotations.js';

test.each<[string, string[]]>([
  [
    'Ines Brandt and her brother Hugo Brandt own the boat. “It leaks,” said Mrs Brandt. “It is dry,” said Mr Brandt.',
    ['direct: Ines Brandt: It leaks', 'direct: Hugo Brandt: It is dry'],
  ],
  [
    'Klaus Vogt und seine Frau Ingrid Vogt kamen. „Es ist laut“, sagte Frau Vogt. „Es ist kalt“, sagte Herr Vogt.',
    ['direct: Ingrid Vogt: Es ist laut', 'direct: Klaus Vogt: Es ist kalt'],
  ],
  [
    '“It leaks,” said Mr Tanner. “It is dry,” said Ms Tanner. “It does leak,” Mr Tanner said.',
    ['direct: Tanner: It leaks', 'direct: Ms Tanner: It is dry', 'direct: Tanner: It does leak'],
  ],
  ['Leslie Brandt owns the boat. “It leaks,” said Mr Brandt.', ['direct: Leslie Brandt: It leaks']],
])('titles distinguish people with the same family name: %s', (article, quotations) => {
  expect(quotationsOf(article, article.includes('„') ? 'de' : 'en')).toEqual(quotations);
});

test.each([
  ['Maria del Carmen Ortega Ruiz is a singer. “I will sing,” Ortega said.', 'Maria del Carmen Ortega Ruiz'],
  ['The Union of River Pilots (URP) met on Monday. “We strike,” the URP said.', 'Union of River Pilots'],
])('one name for both: %s', (article, name) => {
  expect(attributeQuotations({ text: article }).speakers.map((speaker) => speaker.name)).toEqual([name]);
});
