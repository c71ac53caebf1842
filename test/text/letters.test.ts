import { expect, test } from 'vitest';
import {
  isApostrophe,
  isBlank,
  isBreak,
  isDigit,
  isLetter,
  isLower,
  isUpper,
  isWide,
  isWordUnit,
} from '../../src/text/letters.js';

const code = (c: string) => c.charCodeAt(0);

test.each(['a', 'Z', 'ß', 'Æ', 'ж', 'α', 'ñ', 'ª', 'ę', 'א', 'ع', 'अ', '한', '中', 'の'])('%s is a letter', (c) => {
  expect(isLetter(code(c))).toBe(true);
  expect(isWordUnit(code(c))).toBe(true);
});

test.each(['1', ' ', '-', '“', '„', '…', '—', '·', '×', '€', '→', '。', '\u{1F600}', '\uD800', '\uFEFF', '\0'])(
  '%s is not a letter',
  (c) => {
    expect(isLetter(code(c))).toBe(false);
  },
);

test('digits are word units but not letters', () => {
  expect([isDigit(code('7')), isWordUnit(code('7')), isLetter(code('7'))]).toEqual([true, true, false]);
});

test.each(['A', 'É', 'Ø', 'Ж', 'Ω', 'Ł', 'Ž', 'Ÿ', 'Ā', 'Ň', 'Ș', 'Ơ', 'Ǆ', 'Ά', 'Ό', 'Ϋ', 'Ґ', 'Ӂ', 'Ա', 'Ḃ', 'Ệ'])(
  '%s is upper case',
  (c) => {
    expect(isUpper(code(c))).toBe(true);
    expect(isLower(code(c))).toBe(false);
  },
);

test.each(['a', 'é', 'ø', 'ж', 'ω', 'ł', 'ž', 'ā', 'ň', 'ĸ', 'ŉ', 'ſ', 'ș', 'ơ', 'ΐ', 'ό', 'ґ', 'ӂ', 'ա', 'ḃ', 'ệ'])(
  '%s is lower case',
  (c) => {
    expect(isUpper(code(c))).toBe(false);
    expect(isLower(code(c))).toBe(true);
  },
);

test('characters without case have none', () => {
  expect(['÷', '×', '1', '-'].some((c) => isUpper(code(c)))).toBe(false);
  expect(isLower(code('中'))).toBe(false);
});

test('blanks, breaks, apostrophes and wide signs', () => {
  expect([' ', '\t', '\u00A0', '\u2009', '\u200B', '\u202F', '\u3000', '\uFEFF'].every((c) => isBlank(code(c)))).toBe(
    true,
  );
  expect(['\n', '\r', '\u2028', '\u2029', '\u0085'].every((c) => isBreak(code(c)))).toBe(true);
  expect(["'", '’', '‘', 'ʼ'].every((c) => isApostrophe(code(c)))).toBe(true);
  expect([isWide(code('中')), isWide(code('a')), isBlank(code('a')), isBreak(code(' '))]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a missing character (NaN) is in no class', () => {
  expect(isWordUnit(Number.NaN)).toBe(false);
});
