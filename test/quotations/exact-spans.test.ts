import { expect, test } from 'vitest';
import { exactReports } from '../../bench/fit/quotations/exact-spans.js';
import { readArticles } from '../../bench/fit/quotations/gold.js';
import { attributeQuotations } from '../../src/quotations/index.js';

const text = 'Mary Lee said the ferry is old. “It leaks,” Lee added.';

/** F1 if the annotators had marked these words. */
function exactIf(kind: 'direct' | 'indirect', words: string): number {
  const start = text.indexOf(words);
  const quotes = [{ kind, start, end: start + words.length }];
  const [article] = readArticles([{ text, quotes }], 'en');
  return exactReports([{ article: article!, attribution: attributeQuotations(text) }]);
}

test('counts reported speech from its first letter to its last, and no direct speech', () => {
  expect(exactIf('indirect', 'the ferry is old.')).toBe(1);
  expect(exactIf('indirect', 'the ferry is')).toBe(0);
  expect(exactIf('indirect', 'ferry is old')).toBe(0);
  expect(exactIf('direct', 'It leaks')).toBe(0);
  expect(exactReports([])).toBe(0);
});
