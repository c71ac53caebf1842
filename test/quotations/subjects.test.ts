import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/quotations/index.js';

/** The source phrase, and the name in it. */
const sourceOf = (article: string, language: 'en' | 'de' = 'en') => {
  const { quotations, speakers } = attributeQuotations(article, { language });
  const { mention, speakerId } = quotations[0]!;
  const phrase = mention && article.slice(mention.start, mention.end);
  return [phrase, speakers.find(({ id }) => id === speakerId)?.name];
};

test.each([
  ['Ann Lee left. “The pier is safe,” her husband said.', 'her husband'],
  ['Ann Lee left. “The pier is safe,” said her husband.', 'her husband'],
  ['Ann Lee left. Her husband said the pier is safe.', 'Her husband'],
])('"her husband said" does not make the words hers: %s', (article, phrase) => {
  const [found, name] = sourceOf(article);
  expect(found).toBe(phrase);
  expect(name).not.toBe('Ann Lee');
});

test('a role with “her” before a name belongs to the name', () => {
  expect(sourceOf('Ann Lee left. “It was fun,” her sister Jane Roe told reporters.')).toEqual([
    'her sister Jane Roe',
    'Jane Roe',
  ]);
});

test('“her” alone is not a subject', () => {
  expect(sourceOf('Ann Lee met Jane Roe. “The pier is safe,” she told her.')[0]).toBe('she');
});

test('German: “ihr” is possessive too', () => {
  expect(sourceOf('Anna Berg ging. „Der Steg ist sicher“, sagte ihr Bruder.', 'de')[0]).toBe('ihr Bruder');
});

test.each([
  ['„Wir prüfen das“, teilte der Kanton Hochrhein mit.', 'der Kanton Hochrhein'],
  ['„Wir prüfen das“, sagte eine Sprecherin der Stadt am Montag.', 'eine Sprecherin der Stadt'],
  ['„Wir prüfen das“, wunderte sich die Kämmerin Ines Karlo.', 'die Kämmerin Ines Karlo'],
  ['Man schwieg. „Wozu sollte man da noch reden?“ fragen sich Experten.', 'Experten'],
  [
    'Nach einer vom Verband verbreiteten Erklärung ist die Halle „nicht sicher“.',
    'einer vom Verband verbreiteten Erklärung',
  ],
])('German: where a source phrase ends: %s', (article, phrase) => {
  expect(sourceOf(article, 'de')[0]).toBe(phrase);
});

test('a possessive before what is said is passed over for one that owns it', () => {
  expect(sourceOf('Ann Lee left. From Lee’s Facebook post: “We must move on.”')).toEqual(['Lee’s', 'Ann Lee']);
});

test('an aide’s words are not those of whom the aide works for', () => {
  const [phrase, name] = sourceOf('Ann Lee left. A spokesman for Ann Lee could only quip: “I guess it was booked.”');
  expect(phrase).toBe('A spokesman for Ann Lee');
  expect(name).toBeUndefined();
});

test('who has spoken in the paragraph needs no signature below it', () => {
  const article =
    'Ann Lee wrote a note. “The pier is shut,” she wrote. “Ask the town what happened.”\n\nCole, for her part, sided with Hull.';
  const { quotations, speakers } = attributeQuotations(article, { language: 'en' });
  const direct = quotations.filter(({ kind }) => kind === 'direct');
  expect(direct.map(({ speakerId }) => speakers.find(({ id }) => id === speakerId)?.name)).toEqual(['Ann Lee']);
  expect(direct[0]!.parts).toHaveLength(2);
});
