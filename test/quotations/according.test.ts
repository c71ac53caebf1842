import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/quotations/index.js';
import { quotationsOf } from '../support/quotations.js';

/** The content and the source of each quotation, as in the text. */
const sayingsOf = (article: string) =>
  attributeQuotations(article, { language: 'de' }).quotations.map(({ content, parts, mention }) => {
    const said = (parts ?? [content]).map(({ start, end }) => article.slice(start, end)).join(' … ');
    return `${mention ? article.slice(mention.start, mention.end) : '?'}: ${said}`;
  });

test.each([
  ['a compound', 'Nach Polizeiangaben leckt die Fähre.', 'Polizeiangaben: leckt die Fähre'],
  [
    'an article and a genitive',
    'Nach den Worten der Kapitänin leckt die Fähre.',
    'den Worten der Kapitänin: leckt die Fähre',
  ],
  [
    'adjectives',
    'Nach bisherigen Erkenntnissen der örtlichen Feuerwehr leckt die Fähre.',
    'bisherigen Erkenntnissen der örtlichen Feuerwehr: leckt die Fähre',
  ],
  [
    'what was said begins with an article',
    'Die Fähre hat nach Angaben der Reederei den Hafen verlassen.',
    'Angaben der Reederei: Die Fähre hat … den Hafen verlassen',
  ],
  [
    'what was said begins with a preposition behind a name',
    'Die Fähre wurde laut Petra Voss im Hafen gesehen.',
    'Petra Voss: Die Fähre wurde … im Hafen gesehen',
  ],
  [
    'one clause of several',
    'Der Hafen ist gesperrt, die Fähre liegt laut Petra Voss vor Anker.',
    'Petra Voss: die Fähre liegt … vor Anker',
  ],
  [
    'a name in marks',
    'Die Fähre liegt laut „Husumer Bote“ seit Mai vor Anker.',
    '„Husumer Bote“: Die Fähre liegt … seit Mai vor Anker',
  ],
])('according to, in German: %s', (_, article, saying) => {
  expect(sayingsOf(article)).toEqual([saying]);
});

test.each(['Nach dem Sturm lag die Fähre im Hafen.', 'Nach Husum fährt die Fähre.', 'Nach der Rede gingen alle.'])(
  'a phrase of time or place is not a source: %s',
  (article) => {
    expect(sayingsOf(article)).toEqual([]);
  },
);

test('words in quotation marks at the end of reported speech are a separate quotation', () => {
  const sayings = sayingsOf(
    'Petra Voss sagte am Montag, die neue Fähre der Reederei sei „viel zu langsam für diesen Hafen“.',
  );
  expect(sayings).toContain('Petra Voss: viel zu langsam für diesen Hafen');
});

test.each([
  ['en', 'According to local media, Ines Karlo said that the pier was old.', 'that the pier was old'],
  ['en', 'The pier is old, Ines Karlo said, according to newspaper reports.', 'The pier is old'],
  ['de', 'Laut Medienberichten sagte Ines Karlo, die Mole sei zu alt.', 'die Mole sei zu alt'],
])('%s: whom the media quote speaks: %s', (language, article, said) => {
  expect(quotationsOf(article, language)).toContain(`indirect: Ines Karlo: ${said}`);
});
