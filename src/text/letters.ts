/**
 * What counts as a letter, by code unit. A fixed table instead of `\p{L}`, so that words are split the same way
 * whatever Unicode version the runtime has.
 */

const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
const WIDE = 3;
const CAPITAL = 4;

/** Ranges above Latin-1 that contain punctuation, symbols or formatting, never letters. */
const SIGNS: readonly (readonly [first: number, last: number])[] = [
  [0x02c2, 0x02df],
  [0x055a, 0x055f],
  [0x0589, 0x058f],
  [0x05be, 0x05be],
  [0x05f3, 0x060f],
  [0x061b, 0x061f],
  [0x066a, 0x066d],
  [0x06d4, 0x06d4],
  [0x0964, 0x0965],
  [0x1680, 0x1680],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2100, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3004],
  [0x3007, 0x3020],
  [0x3030, 0x3030],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
  [0xfe00, 0xfe6f],
  [0xfeff, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xfff0, 0xffff],
];

/** Scripts written without spaces: each character is a word of its own. */
const WIDE_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x3040, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];

/** Upper-case letters of Latin, Greek, Cyrillic and Armenian: every code unit in the range, or every second one. */
const CAPITALS: readonly (readonly [first: number, last: number, step: 1 | 2])[] = [
  [0x41, 0x5a, 1],
  [0xc0, 0xd6, 1],
  [0xd8, 0xde, 1],
  [0x100, 0x136, 2],
  [0x139, 0x147, 2],
  [0x14a, 0x178, 2],
  [0x179, 0x17d, 2],
  [0x18f, 0x18f, 1],
  [0x1a0, 0x1a0, 1],
  [0x1af, 0x1af, 1],
  [0x1c4, 0x1c5, 1],
  [0x1c7, 0x1c8, 1],
  [0x1ca, 0x1cb, 1],
  [0x1cd, 0x1db, 2],
  [0x1de, 0x1ee, 2],
  [0x1f1, 0x1f2, 1],
  [0x1f4, 0x1f4, 1],
  [0x1f8, 0x232, 2],
  [0x386, 0x386, 1],
  [0x388, 0x38f, 1],
  [0x391, 0x3ab, 1],
  [0x400, 0x42f, 1],
  [0x460, 0x480, 2],
  [0x48a, 0x4c0, 2],
  [0x4c1, 0x4cd, 2],
  [0x4d0, 0x52e, 2],
  [0x531, 0x556, 1],
  [0x1e00, 0x1e94, 2],
  [0x1e9e, 0x1efe, 2],
];

const TABLE = /* @__PURE__ */ buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(LETTER, 0xc0);
  const fill = (first: number, last: number, kind: number) => table.fill(kind, first, last + 1);
  fill(0x30, 0x39, DIGIT);
  fill(0x61, 0x7a, LETTER);
  for (const code of [0xaa, 0xb5, 0xba]) table[code] = LETTER;
  for (const code of [0xd7, 0xf7]) table[code] = NONE;
  for (const [first, last, step] of CAPITALS) for (let c = first; c <= last; c += step) table[c] = CAPITAL;
  for (const [first, last] of SIGNS) fill(first, last, NONE);
  for (const [first, last] of WIDE_RANGES) fill(first, last, WIDE);
  return table;
}

/** Letters of any script, by UTF-16 code unit. */
export function isLetter(code: number): boolean {
  const kind = TABLE[code];
  return kind === LETTER || kind === CAPITAL || kind === WIDE;
}

export function isDigit(code: number): boolean {
  return TABLE[code] === DIGIT;
}

/** Letters and digits, of which words consist. */
export function isWordUnit(code: number): boolean {
  return (TABLE[code] ?? NONE) !== NONE;
}

/** A character of a script written without spaces. */
export function isWide(code: number): boolean {
  return TABLE[code] === WIDE;
}

/** Upper-case letters of Latin, Greek, Cyrillic and Armenian, including title-case ones. */
export function isUpper(code: number): boolean {
  return TABLE[code] === CAPITAL;
}

/** Lower-case letters of the same scripts. */
export function isLower(code: number): boolean {
  return TABLE[code] === LETTER && (code < 0x590 || (code >= 0x1e00 && code < 0x1f00));
}

/** Blanks within a line, including no-break and zero-width ones and direction marks. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f && code !== 0x200c && code !== 0x200d) ||
    (code >= 0x202a && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Whether there is nothing but blanks between two positions of a line: "Ann Lee", not "Ann, Lee". */
export function isGap(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return from < to;
}

/** Line breaks of any platform. */
export function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x85;
}

/** Blanks and line breaks. */
export function isSpace(code: number): boolean {
  return isBlank(code) || isBreak(code);
}

/** Apostrophes, straight and typographic, and the accents that people type instead ("geht´s"). */
export function isApostrophe(code: number): boolean {
  return (
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x02bc ||
    code === 0xb4 ||
    code === 0x60 ||
    code === 0x2032
  );
}

/** Hyphens, but not the longer dashes. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Characters that nobody sees. */
export const HIDDEN = /[\u00ad\u200b\u200c\u2060\ufeff]/g;

/**
 * Invisible characters within a word: soft hyphens and joiners, and between Latin letters zero-width spaces, which
 * elsewhere separate words.
 */
export function isHidden(code: number, before: number): boolean {
  return (
    code === 0xad || code === 0x2060 || code === 0xfeff || ((code === 0x200b || code === 0x200c) && before < 0x250)
  );
}
