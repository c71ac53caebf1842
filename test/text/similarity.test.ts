import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cosinesWith, createSimilarity, weighTerms } from '../../src/text/similarity.js';
import { indexTerms } from '../../src/text/terms.js';
import { scanWords } from '../../src/text/words.js';

const vectorsOf = (texts: readonly string[]) => weighTerms(indexTerms(texts.map(scanWords), (word) => word === 'the'));

test('terms are counted once a text, in order of first use', () => {
  const rows = indexTerms([scanWords('Soup soups the soup'), scanWords('the tea')], (word) => word === 'the');
  expect([...rows.terms]).toEqual([0, 1, 1, 2]);
  expect([...rows.counts]).toEqual([3, 1, 1, 1]);
  expect([...rows.documents]).toEqual([1, 2, 1]);
  expect([...rows.common]).toEqual([0, 1, 0]);
  expect([...rows.sequence]).toEqual([0, 0, 1, 0, 1, 2]);
  expect(rows.spellings).toEqual(['soup', 'the', 'tea']);
});

test('the focus sees what stands before it and shortly after', () => {
  const similarity = createSimilarity(vectorsOf(['mushroom soup', 'bread', 'mushroom soup', 'mushroom']));
  similarity.focus(2);
  expect(similarity.cosines[0]).toBeCloseTo(1, 5);
  expect(similarity.cosines[1]).toBe(0);
  expect(similarity.cosines[3]).toBeGreaterThan(0.3);
  expect(similarity.shares[0]).toBeCloseTo(1, 5);
  expect(similarity.shares[3]).toBe(0);
  similarity.focus(1);
  expect([...similarity.cosines]).toEqual([0, 0, 0, 0]);
});

test('the inverted index gives the same cosines as comparing texts one by one', () => {
  const word = fc.constantFrom('soup', 'tea', 'the', 'bread', 'mushroom', 'cake', 'salt');
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 8 }), { minLength: 1, maxLength: 12 }), (bags) => {
      const vectors = vectorsOf(bags.map((bag) => bag.join(' ')));
      const similarity = createSimilarity(vectors);
      bags.forEach((_, text) => {
        similarity.focus(text);
        const expected = cosinesWith(vectors, text);
        expected.forEach((cosine, other) => {
          if (other !== text) expect(similarity.cosines[other]).toBeCloseTo(cosine, 4);
        });
      });
    }),
  );
});

test('very frequent words cost no more than rare ones', () => {
  const texts = Array.from({ length: 3000 }, () => 'soup');
  const similarity = createSimilarity(vectorsOf(texts));
  similarity.focus(2500);
  expect(similarity.touched.length).toBeLessThanOrEqual(340);
});
