import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packedClasses } from '../../bench/fit/word-classes.js';
import { WORD_CLASSES as german } from '../../src/text/lexicons/de/word-classes.js';
import { WORD_CLASSES as english } from '../../src/text/lexicons/en/word-classes.js';

const linesOf = (language: 'de' | 'en') =>
  readFileSync(new URL(`../../bench/fit/words/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

test('the packed word lists are those of bench/fit/words (else: npm run fit -- word-classes)', () => {
  expect(packedClasses('de') === german).toBe(true);
  expect(packedClasses('en') === english).toBe(true);
});

test.each(['de', 'en'] as const)('each word of %s occurs once', (language) => {
  const words = linesOf(language).map((line) => line.split(' ')[0]);
  expect(new Set(words).size).toBe(words.length);
});

test('the documents say how many there are', () => {
  const [de, en] = [linesOf('de').length, linesOf('en').length];
  const readme = readFileSync(new URL('../../bench/fit/words/README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`${en.toLocaleString('en-US')} English and ${de.toLocaleString('en-US')} German`);
  const docs = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');
  expect(docs).toContain(`judged ${(en + de).toLocaleString('en-US')} words`);
});
