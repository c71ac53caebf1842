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
