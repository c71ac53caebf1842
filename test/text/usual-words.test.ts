import { expect, test } from 'vitest';
import { usualWords } from '../../src/text/lexicons/usual-words.js';
import { weighTerms } from '../../src/text/similarity.js';
import { indexTerms } from '../../src/text/terms.js';
import { scanWords } from '../../src/text/words.js';

test('the more usual a stem, the smaller the share it keeps; no list for other languages', () => {
  for (const [language, word] of [
    ['en', 'the'],
    ['de', 'und'],
    ['da', 'det'],
  ] as const) {
    const shares = usualWords(language)!;
    expect(shares.get(word)).toBeLessThan(0.3);
    expect(shares.has('zoologie')).toBe(false);
    for (const share of shares.values()) expect(share > 0 && share <= 1).toBe(true);
  }
  expect(usualWords('und')).toBeUndefined();
});

test('a usual word that is rare on a page counts less than one that is rare everywhere', () => {
  const rows = indexTerms(['people', 'zeppelin', 'soup'].map(scanWords), () => false);
  const { rarity, shares } = weighTerms(rows, usualWords('en'));
  expect(rarity[0]).toBeLessThan(rarity[1]!);
  expect([shares[0]! < 1, shares[1]]).toEqual([true, 1]);
});
