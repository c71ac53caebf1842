import { expect, test } from 'vitest';
import { identityOf, isAnonymous } from '../../src/text/identity.js';

test('anonymous names', () => {
  expect(['Guest', ' anonymous ', '', '[deleted]', 'Ann', '__proto__'].map(isAnonymous)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('brackets around an anonymous name come in pairs', () => {
  expect(['[ deleted ]', '(Guest)', '[deleted)', '<Ann>'].map(isAnonymous)).toEqual([true, true, false, false]);
});

test.each([
  'Anonymous Coward',
  '(Anonymous)',
  '[deleted user]',
  'Deleted User',
  'Former User',
  'Unregistered',
  'INVITÉ',
  'Invite\u0301',
  'Anónimo',
  'Anônimo',
  'Gelöschter\u00a0Benutzer',
  'Gość',
  'Гость',
  'Анонім',
  '名無しさん',
])('%s is anonymous in any language', (name) => {
  expect(isAnonymous(name)).toBe(true);
});

test('names that consist of brackets, or start with one, are names', () => {
  expect(['[]', '(', '[user', 'Ann (guest)', 'Anonymouse'].some(isAnonymous)).toBe(false);
});

test('blanks of any kind and number count as one', () => {
  expect(['Ulf\u00a0B.', 'Ulf\u202fB.', 'Ulf \u2009 B.', '\u00a0Ulf\tB. '].map(identityOf)).toEqual(
    Array(4).fill('Ulf B.'),
  );
  expect(identityOf('UlfB.')).not.toBe('Ulf B.');
});

test('composed and decomposed spellings are one person, look-alikes are not', () => {
  expect(identityOf('Jose\u0301')).toBe(identityOf('Jos\u00e9 '));
  expect(identityOf('Аnn')).not.toBe(identityOf('Ann'));
});
