import { expect, test } from 'vitest';
import { weighTerms } from '../../src/text/similarity.js';
import { createSpelling } from '../../src/text/spelling.js';
import { indexTerms } from '../../src/text/terms.js';
import { scanWords } from '../../src/text/words.js';

const spellingOf = (texts: readonly string[]) =>
  createSpelling(weighTerms(indexTerms(texts.map(scanWords), (word) => word === 'the')));

test('words that share pieces are alike; only earlier texts are compared', () => {
  const spelling = spellingOf(['Zoologie', 'the bread', 'Soziologie', 'the Zoologie']);
  spelling.focus(3);
  expect(spelling.cosines[0]).toBeCloseTo(1, 5);
  expect(spelling.cosines[2]).toBeGreaterThan(0.1);
  expect([spelling.cosines[1], spelling.cosines[3]]).toEqual([0, 0]);
  spelling.focus(2);
  expect(spelling.cosines[0]).toBeGreaterThan(0.1);
  expect(spelling.cosines[3]).toBe(0);
});

test('pieces that everyone uses do not count', () => {
  const spelling = spellingOf(Array.from({ length: 40 }, () => 'mushroom'));
  spelling.focus(39);
  expect(spelling.cosines[38]).toBe(0);
});

test('very frequent pieces cost no more than rare ones', () => {
  const spelling = spellingOf(Array.from({ length: 4000 }, (_, i) => (i % 5 === 0 ? 'mushroom' : 'tea')));
  spelling.focus(3995);
  expect([...spelling.cosines].filter((cosine) => cosine > 0)).toHaveLength(60);
});
