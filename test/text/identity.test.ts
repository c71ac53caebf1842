import { expect, test } from 'vitest';
import { identityOf, isAnonymous } from '../../src/text/identity.js';

test('names that stand for nobody', () => {
  expect(['Guest', ' anonymous ', '', '[deleted]', 'Ann', '__proto__'].map(isAnonymous)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('composed and decomposed spellings are one person, look-alikes are not', () => {
  expect(identityOf('Jose\u0301')).toBe(identityOf('Jos\u00e9 '));
  expect(identityOf('Аnn')).not.toBe(identityOf('Ann'));
});
