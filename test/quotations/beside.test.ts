/**
 * Speakers of words in quotation marks if the verb is elsewhere, about somebody else, before a pronoun, or missing.
 * Everything is invented.
 */
import { expect, test } from 'vitest';
import { quotationsOf } from '../support/quotations.js';

const BEFORE = {
  en: 'Ines Karlo and Hugo Brandt met in Torvik. ',
  de: 'Ines Karlo und Hugo Brandt trafen sich in Torvik. ',
} as const;

const cases: readonly [language: 'en' | 'de', article: string, ...quotations: string[]][] = [
  ['en', 'An officer of the harbour police: “We know them all by name.”', 'direct: ?: We know them all by name'],
  ['en', 'In the words of one driver: “We know them all by name.”', 'direct: ?: We know them all by name'],
  ['en', 'The new book: “The Long Way Home”'],
  ['en', 'He is the star of the TV show “Harbour Nights.”'],
  [
    'en',
    'The pilots agree - Omar Nidal: “One of the lessons was simple.”',
    'direct: Omar Nidal: One of the lessons was simple',
  ],
  ['en', '“The pier opens at last,” by the Herald’s Catriona Vass. It is worth a look.'],
  ['en', 'He has read “This Kind of Sea,” by Omar Nidal, twice.'],
  ['en', '“Orange is the New Sea” star Catriona Vass came to the pier.'],
  ['en', '“The pier leaks,” by Omar Nidal’s account, is all she said.', 'direct: Omar Nidal: The pier leaks'],
  [
    'en',
    'Ines Karlo and Hugo Brandt will meet, Catriona Vass said on Monday, adding, “They need a talk.”',
    'indirect: Catriona Vass: Ines Karlo and Hugo Brandt will meet',
    'direct: Catriona Vass: They need a talk',
  ],
  [
    'en',
    'The spot ends with footage of Omar Nidal saying in May, “That makes me smart.”',
    'direct: Omar Nidal: That makes me smart',
  ],
  [
    'en',
    'In a Harbour Post interview Omar Nidal declared “The pier is old. It leaks.”',
    'direct: Omar Nidal: The pier is old. It leaks',
  ],
  [
    'en',
    'When Omar Nidal walked in, Catriona Vass shot back, “I had a job to do.”',
    'direct: Catriona Vass: I had a job to do',
  ],
  [
    'en',
    'Momentum was there all along - more from Omar Nidal and Catriona Vass: “The data say so. It is clear.”',
    'direct: Omar Nidal: The data say so. It is clear',
  ],
  [
    'en',
    'The pier was late, and nobody knows why. More from Omar Nidal: “The harbour is a starting point for the town.”',
    'direct: Omar Nidal: The harbour is a starting point for the town',
  ],
  ['en', 'Why is no mystery: “Boats love to leak,” Omar Nidal said.', 'direct: Omar Nidal: Boats love to leak'],
  [
    'en',
    'Omar Nidal said in a statement. “There is no pier to count on.”',
    'direct: Omar Nidal: There is no pier to count on',
  ],
  ['en', 'A source speaking to Omar Nidal said: “The pier leaks.”', 'direct: ?: The pier leaks'],
  ['en', '“It leaks,” said the ship’s doctor, Catriona Vass.', 'direct: Catriona Vass: It leaks'],
  ['en', 'Karlo was glad: “The best day of the year.” Brandt agreed.', 'direct: Ines Karlo: The best day of the year'],
  ['en', 'Omar Nidal – “The pier was shut for years.”', 'direct: Omar Nidal: The pier was shut for years'],
  ['en', '\n\n“Salt is a language that we speak.”\nOmar Nidal', 'direct: Omar Nidal: Salt is a language that we speak'],
  ['en', 'Others said the pier leaks.', 'indirect: ?: the pier leaks'],
  ['en', '“It leaks,” the Australian said.', 'direct: ?: It leaks'],
  [
    'en',
    '“It leaks,” said Karlo. Brandt smiled. “It is dry,” he said.',
    'direct: Ines Karlo: It leaks',
    'direct: Hugo Brandt: It is dry',
  ],
  [
    'de',
    '„Er leckt“, sagte Karlo. Brandt winkte ab. „Nein“, sagte er.',
    'direct: Ines Karlo: Er leckt',
    'direct: Hugo Brandt: Nein',
  ],
  ['de', 'Da kam Außenministerin Mia Faul. „Er leckt“, sagte die Ministerin.', 'direct: Mia Faul: Er leckt'],
  ['de', 'Da kam Timo Ahrens. „Er leckt“, schimpfte der 29-Jährige.', 'direct: Timo Ahrens: Er leckt'],
  ['de', 'Eine Befragung schloss Karlo aus: „Das kostet nur Geld.“', 'direct: Ines Karlo: Das kostet nur Geld'],
  ['de', 'Da kam Richter Arnulf von Sassen. „Schlimm“, sagte von Sassen.', 'direct: Arnulf von Sassen: Schlimm'],
  ['de', 'Für den Roman „Der lange Winter“ gab es einen Preis.'],
  ['de', 'Karlo nannte die Serie „Unsinn“.', 'direct: Ines Karlo: Unsinn'],
  ['de', 'Das als „Wunder“ gefeierte Team lobte Ines Karlo.'],
  ['de', 'Karlo arbeitete als „Lotsin“ und lobte den Verein.'],
  ['de', 'Nach der Regierungserklärung gab es Applaus.'],
  ['de', 'Der Plan von Brandt wurde von Karlo als „Unsinn“ bezeichnet.', 'direct: Ines Karlo: Unsinn'],
  ['de', 'Die Kirche nannte Karlo einen „Ketzer“.', 'direct: ?: Ketzer'],
  ['de', 'Staatsanwalt Omar Nidal kam. „Nein“, sagte der Anwalt.', 'direct: ?: Nein'],
  ['de', '„Der Steg ist undicht.“ (Beifall)', 'direct: Hugo Brandt: Der Steg ist undicht'],
  [
    'de',
    '„Nein“, sagte Karlo. Hugo Brandt war gestorben. „Er fehlt“, sagte sie.',
    'direct: Ines Karlo: Nein',
    'direct: Ines Karlo: Er fehlt',
  ],
  ['en', 'The Guardian said the pier leaks.', 'indirect: Guardian: the pier leaks'],
  ['en', 'Young said the pier leaks.', 'indirect: Young: the pier leaks'],
  ['en', 'We liked one. “I was there. It was loud.”\n— Omar Nidal', 'direct: Omar Nidal: I was there. It was loud'],
  [
    'en',
    '“The pier will be safe soon.”\n\nTorvik Ferry Trust\n\nIt is old.',
    'direct: Hugo Brandt: The pier will be safe soon',
  ],
  ['de', '„Der Steg ist undicht.“ (Hafenstiftung)', 'direct: Hafenstiftung: Der Steg ist undicht'],
  ['de', 'Karlo bezeichnete den Steg als „marode“.', 'direct: Ines Karlo: marode'],
  ['de', 'Der Steg wurde von Omar Nidal als „marode“ eingestuft.', 'direct: Omar Nidal: marode'],
  ['de', 'Omar Nidal wies das als „Unsinn“ zurück.', 'direct: Omar Nidal: Unsinn'],
  ['de', 'Der Steg wird als „marode“ bezeichnet.'],
  ['de', 'Der Vorsitzende des Vereins, Omar Nidal, lobte Karlo als „große Hilfe“.', 'direct: Omar Nidal: große Hilfe'],
  ['en', 'Omar Nidal: “The Long Way Home”'],
  ['en', 'Omar Nidal: “The pier leaks”', 'direct: Omar Nidal: The pier leaks'],
  ['en', '“The count was fair and open.” (Omar Nidal)', 'direct: Omar Nidal: The count was fair and open'],
  ['en', '“The count was fair and open.” (Page 12)', 'direct: Hugo Brandt: The count was fair and open'],
  ['en', 'The nurse, Omar Nidal (“Nobody asked us at all.”), left.', 'direct: Omar Nidal: Nobody asked us at all'],
  ['en', 'The harbour office (short: “The Grey House by the Bay”) is shut.'],
  ['en', '“Yes, the pier leaks.” That is what Omar Nidal had to admit.', 'direct: Omar Nidal: Yes, the pier leaks'],
  ['en', '“Yes, the pier leaks.” That was Monday, Omar Nidal’s first day.', 'direct: Hugo Brandt: Yes, the pier leaks'],
  ['en', 'The Bugle quotes a witness as saying: “The man ran away.”', 'direct: ?: The man ran away'],
  ['en', 'The Bugle quoted Omar Nidal as saying that the pier leaks.', 'indirect: Omar Nidal: that the pier leaks'],
  ['de', 'Karlo: „Der Steg ist undicht.“', 'direct: Ines Karlo: Der Steg ist undicht'],
  ['de', 'Dazu Bürgermeisterin Karlo: „Der Steg ist undicht.“', 'direct: Ines Karlo: Der Steg ist undicht'],
  ['de', 'Ein Beamter der Hafenpolizei: „Man kennt sie alle.“', 'direct: ?: Man kennt sie alle'],
  [
    'de',
    '„Ja, der Steg ist undicht.“ Das musste Omar Nidal einräumen.',
    'direct: Omar Nidal: Ja, der Steg ist undicht',
  ],
  ['de', 'Das Blatt zitiert einen Zeugen mit den Worten: „Er lief weg.“', 'direct: ?: Er lief weg'],
  ['de', 'Das Blatt zitiert Omar Nidal so: „Er lief weg.“', 'direct: Omar Nidal: Er lief weg'],
  [
    'de',
    '„Der Steg ist undicht“, meinen die Lotsen Jan Groll und Udo Perte.',
    'direct: Jan Groll: Der Steg ist undicht',
  ],
  ['de', '„Der Steg ist undicht.“ Das sagte Lotse Jan Groll am Montag.', 'direct: Jan Groll: Der Steg ist undicht'],
  [
    'de',
    'Im Blatt wird Karlo auf der ersten Seite wie folgt zitiert: „Er lief weg.“',
    'direct: Ines Karlo: Er lief weg',
  ],
  ['de', 'Karlo wird vom Blatt mit den Worten zitiert: „Er lief weg.“', 'direct: Ines Karlo: Er lief weg'],
  [
    'de',
    'Verkehrsminister Peer Brandow reiste ab. Brandow: „Der Steg ist undicht.“',
    'direct: Peer Brandow: Der Steg ist undicht',
  ],
  ['de', 'Omar Nidal kam. Kai-Uwe Harms: „Ja.“ Harms ging.', 'direct: Kai-Uwe Harms: Ja'],
  [
    'de',
    'Die Bürgermeisterin Ines Karlo nannte er „eine gute Verwalterin“.',
    'direct: Hugo Brandt: eine gute Verwalterin',
  ],
  [
    'de',
    'Die Bürgermeisterin Ines Karlo bezeichnete er als „eine gute Verwalterin“.',
    'direct: Hugo Brandt: eine gute Verwalterin',
  ],
  ['de', 'Die Haltung der Werft bezeichnete er als „verlogen und feige“.', 'direct: Hugo Brandt: verlogen und feige'],
];

test.each(cases)('%s: %s', (language, article, ...quotations) => {
  expect(quotationsOf(BEFORE[language] + article, language)).toEqual(quotations);
});

test.each([
  ['en', '“Yes, the pier leaks.” That'],
  ['de', '„Ja, der Steg ist undicht.“\n\nDas'],
  ['de', '„, meinen'],
  ['en', '“The count was fair.” ('],
  ['en', 'Karlo quoted as saying'],
  ['de', 'Karlo zitiert:'],
])('%s: words beyond the text cause no error: %s', (language, article) => {
  expect(() => quotationsOf(article, language)).not.toThrow();
});
