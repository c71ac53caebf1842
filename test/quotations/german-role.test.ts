/** "Die Forscherin" in German articles. Places and people are invented. */
import { expect, test } from 'vitest';
import { quotationsOf } from '../support/quotations.js';

test.each<[name: string, article: string, quotation: string]>([
  [
    'whoever of that gender is named before',
    'Die Biologin Ines Karlo kam mit Peter Brandt. „Das geht so nicht“, sagte die Forscherin.',
    'direct: Ines Karlo: Das geht so nicht',
  ],
  [
    'with adjectives and parties',
    'Minister Peter Brandt widersprach. „Das geht so nicht“, sagte der erfahrene CDU-Politiker.',
    'direct: Peter Brandt: Das geht so nicht',
  ],
  [
    'of some age',
    'Peter Brandt kam aus der Kabine. „Das geht so nicht“, sagte der 29-jährige Stürmer.',
    'direct: Peter Brandt: Das geht so nicht',
  ],
  [
    'whoever spoke before, if nobody else was named since',
    'Peter Brandt sagte: „Nein, danke.“ Dann lachte er. Es war kalt. Niemand ging. Alle warteten. „Das geht so nicht“, sagte der Theologe.',
    'direct: Peter Brandt: Das geht so nicht',
  ],
  [
    'a title is not forgotten',
    `Oberbürgermeister Peter Brandt sagte: „Nein, danke.“ ${'Es regnete die ganze Nacht. '.repeat(70)}„Das geht so nicht“, sagte der Oberbürgermeister.`,
    'direct: Peter Brandt: Das geht so nicht',
  ],
  ['not of another gender', 'Ines Karlo kam. „Das geht so nicht“, sagte der Forscher.', 'direct: ?: Das geht so nicht'],
  [
    'not one of two',
    'Peter Brandt und Paul Krall kamen. „Das geht so nicht“, sagte der Forscher.',
    'direct: ?: Das geht so nicht',
  ],
  [
    'not somebody introduced without a name',
    'Ein Trainer sah Peter Brandt zu. „Das geht so nicht“, sagte der Trainer.',
    'direct: ?: Das geht so nicht',
  ],
  [
    'not somebody who comes unannounced',
    'Peter Brandt stand vor Gericht. „Das geht so nicht“, sagte der Richter.',
    'direct: ?: Das geht so nicht',
  ],
  [
    'not somebody whose office ends like it',
    'Staatsanwalt Peter Brandt kam. „Das geht so nicht“, sagte der Anwalt.',
    'direct: ?: Das geht so nicht',
  ],
  ['not several', 'Ines Karlo kam. „Das geht so nicht“, sagten die Trainer.', 'direct: ?: Das geht so nicht'],
  ['not a body', 'Peter Brandt kam. „Das geht so nicht“, teilte der Verband mit.', 'direct: ?: Das geht so nicht'],
])('%s', (_, article, quotation) => {
  expect(quotationsOf(article, 'de').at(-1)).toBe(quotation);
});

test('before a court, family names are shortened', () => {
  expect(quotationsOf('Vor Gericht steht Thorsten K., 47. „Ich wollte das nicht“, sagte K. am Montag.', 'de')).toEqual([
    'direct: Thorsten K.: Ich wollte das nicht',
  ]);
});
