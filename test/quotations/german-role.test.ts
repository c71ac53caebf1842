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
  [
    'not somebody whom the sentence only mentions',
    'Peter Brandt sprach in Husum. Er kritisierte Paul Krall scharf. „Das geht so nicht“, sagte der CDU-Politiker.',
    'direct: ?: Das geht so nicht',
  ],
  [
    'not of another party',
    'Minister Peter Brandt (FDP) lehnt das ab. „Das geht so nicht“, sagte der SPD-Politiker.',
    'direct: ?: Das geht so nicht',
  ],
  [
    'not of another trade',
    'Trainer Peter Brandt kam. „Das geht so nicht“, sagte der Stürmer.',
    'direct: ?: Das geht so nicht',
  ],
  [
    'not somebody else’s',
    'Peter Brandt kam. „Das geht so nicht“, sagte der Trainer der Gäste.',
    'direct: ?: Das geht so nicht',
  ],
  ['not several', 'Ines Karlo kam. „Das geht so nicht“, sagten die Trainer.', 'direct: ?: Das geht so nicht'],
  ['not a body', 'Peter Brandt kam. „Das geht so nicht“, teilte der Verband mit.', 'direct: ?: Das geht so nicht'],
])('%s', (_, article, quotation) => {
  expect(quotationsOf(article, 'de').at(-1)).toBe(quotation);
});

test.each([
  ['Es fehle an Geld.', true],
  ['Man brauche Zeit.', true],
  ['Das Dach lecke seit Mai, sei aber dicht.', true],
  ['Am Montag könnte es regnen.', false],
  ['Damit wäre der Platz nass.', false],
  ['Seit Mai dauerte es an.', false],
  ['Auf dem Markt findet man frische Eier.', false],
])('reported mood goes on with what was said: %s', (sentence, isReported) => {
  const told = quotationsOf(`„Der Platz ist nass“, sagte Ines Karlo. ${sentence}`, 'de');
  expect(told.slice(1)).toEqual(isReported ? [`indirect: Ines Karlo: ${sentence.slice(0, -1)}`] : []);
});

test('Jan is a man in German', () => {
  expect(quotationsOf('Anna Karlo sah Jan Petersen. „Es ist nass“, sagte er.', 'de')).toEqual([
    'direct: Jan Petersen: Es ist nass',
  ]);
});

test('before a court, family names are shortened', () => {
  expect(quotationsOf('Vor Gericht steht Thorsten K., 47. „Ich wollte das nicht“, sagte K. am Montag.', 'de')).toEqual([
    'direct: Thorsten K.: Ich wollte das nicht',
  ]);
});
