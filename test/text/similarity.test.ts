import { expect, test } from 'vitest';
import { cosinesWith, weighTerms } from '../../src/text/similarity.js';
import { indexTerms } from '../../src/text/terms.js';
import { scanWords } from '../../src/text/words.js';

const vectorsOf = (texts: readonly string[]) => weighTerms(indexTerms(texts.map(scanWords), (word) => word === 'the'));

test('terms are listed once per text, in order of first use', () => {
  const rows = indexTerms([scanWords('Soup soups the soup'), scanWords('the tea')], (word) => word === 'the');
  expect([...rows.terms]).toEqual([0, 1, 1, 2]);
  expect([...rows.counts]).toEqual([3, 1, 1, 1]);
  expect([...rows.documents]).toEqual([1, 2, 1]);
  expect([...rows.common]).toEqual([0, 1, 0]);
  expect([...rows.sequence]).toEqual([0, 0, 1, 0, 1, 2]);
  expect(rows.spellings).toEqual(['soup', 'the', 'tea']);
});

test('cosines are 1 with the same words, 0 without any in common, whatever the length', () => {
  const vectors = vectorsOf(['mushroom soup', 'bread', 'soup mushroom', '']);
  const cosines = cosinesWith(vectors, 0);
  expect(cosines[0]).toBeCloseTo(1, 5);
  expect(cosines[2]).toBeCloseTo(1, 5);
  expect([cosines[1], cosines[3]]).toEqual([0, 0]);
});

test('rare words weigh more than common ones, function words hardly anything', () => {
  const { values } = vectorsOf(['the soup rare', 'the soup', 'the soup', 'the soup']);
  expect(values[2]).toBeGreaterThan(values[1]!);
  expect(values[1]).toBeGreaterThan(values[0]!);
});
