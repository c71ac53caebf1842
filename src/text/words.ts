import { HIDDEN, isApostrophe, isDigit, isHidden, isLetter, isWide, isWordUnit } from './letters.js';
import { CONTRACTIONS, LONGEST_CONTRACTION, SHORTEST_CONTRACTION } from './lexicons/en/contractions.js';

/** The words of a text, in order: parallel columns with one entry per word. */
export interface Words {
  readonly text: string;
  /** In lower case, with straight apostrophes, without invisible characters. */
  readonly norms: readonly string[];
  /** First code unit of each word. */
  readonly starts: readonly number[];
  /** One past the last code unit of each word. */
  readonly ends: readonly number[];
}

/** Longest word kept whole, in code units; the rest of a longer run becomes another word. */
const LONGEST = 64;

/**
 * Scans the words of a text: runs of letters and digits, with apostrophes between letters ("isn't") and points and
 * commas between digits ("11,500"). Hyphens separate words. Characters of scripts without spaces are words of their
 * own. O(n), no regular expressions.
 *
 * @example
 * scanWords('Isn’t it 72-hour?').norms; // ["isn't", 'it', '72', 'hour']
 */
export function scanWords(text: string): Words {
  const length = text.length;
  let words = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!isWordUnit(code)) {
      at++;
      continue;
    }
    const start = at++;
    if (!isWide(code)) at = endOfWord(text, at, Math.min(length, start + LONGEST));
    STARTS[words] = start;
    ENDS[words] = at;
    NORMS[words++] = normalizeWord(text.slice(start, at));
  }
  return { text, norms: NORMS.slice(0, words), starts: STARTS.slice(0, words), ends: ENDS.slice(0, words) };
}

/** Columns of the text being scanned; the result is copied from them in its exact size. */
const NORMS: string[] = [];
const STARTS: number[] = [];
const ENDS: number[] = [];

function endOfWord(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWide(code)) break;
    if (isWordUnit(code)) at++;
    else if (at + 1 < limit && joins(code, text.charCodeAt(at - 1), text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** Whether a character belongs inside a word: "isn't", "11,500", a soft hyphen. */
function joins(mark: number, before: number, after: number): boolean {
  if (isHidden(mark, before)) return isWordUnit(before) && isWordUnit(after);
  if (isApostrophe(mark)) return isLetter(before) && isLetter(after);
  return (mark === COMMA || mark === POINT) && isDigit(before) && isDigit(after);
}

const COMMA = 0x2c;
const POINT = 0x2e;

/** Characters of a comment that are scanned; the rest of a longer one adds nothing about its place. */
const SCANNED = 20_000;

const SCANS = new WeakMap<object, Words>();

/**
 * The words of a comment (of its first 20,000 characters), scanned only once for all rooms, and again if its text
 * changes.
 */
export function wordsOf(comment: { readonly text: string }): Words {
  const text = comment.text.length > SCANNED ? comment.text.slice(0, SCANNED) : comment.text;
  const known = SCANS.get(comment);
  if (known?.text === text) return known;
  const words = scanWords(text);
  SCANS.set(comment, words);
  return words;
}

/**
 * Lower case with straight apostrophes, even if the writer left one out ("dont"): the form in which words are compared.
 */
export function normalizeWord(word: string): string {
  const lower = respell(word).toLowerCase();
  if (lower.length >= SHORTEST_CONTRACTION && lower.length <= LONGEST_CONTRACTION) {
    const full = CONTRACTIONS.get(lower);
    if (full !== undefined) return full;
  }
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code > 0x7f && isApostrophe(code)) return lower.replace(/[\u2018\u2019]/g, "'");
  }
  return lower;
}

/**
 * A word as most people would have typed it: without invisible characters, with accented letters as single characters,
 * ligatures as letters, plain hyphens and apostrophes. O(length); nearly all words are returned unchanged.
 *
 * @example
 * respell('Don´t'); // 'Don’t'
 */
export function respell(word: string): string {
  // Everything replaced below is in these ranges, and hardly any word has a character from them.
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (
      code === 0x60 ||
      (code > 0x7f && code < 0xc0) ||
      (code >= 0x2b0 && code < 0x370) ||
      (code > 0x2000 && code < 0x2070 && code !== 0x2019) ||
      code > 0xfaff
    )
      return word
        .replace(HIDDEN, '')
        .replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
        .replace(/[\u2010\u2011]/g, '-')
        .replace(/[`\u00b4\u02bc\u2032]/g, '\u2019')
        .normalize('NFC');
  }
  return word;
}

/**
 * A light stem that unites the most common inflections ("negotiations", "negotiation", "negotiation's") and leaves
 * words shorter than five letters alone. Independent of language on purpose: it only removes endings that English,
 * German and Danish share or that do no harm elsewhere.
 *
 * @example
 * stem('negotiations'); // 'negotiation'
 */
export function stem(word: string): string {
  let end = word.length;
  const apostrophe = word.indexOf("'");
  if (apostrophe > 1 && end - apostrophe <= 2) end = apostrophe;
  if (end > 6 && word.endsWith('ing', end)) end -= 3;
  else if (end > 5 && word.endsWith('ies', end)) return `${word.slice(0, end - 3)}y`;
  else if (
    end > 5 &&
    (word.endsWith('es', end) || word.endsWith('ed', end) || word.endsWith('en', end) || word.endsWith('er', end))
  )
    end -= 2;
  else if (end > 4 && word.endsWith('ly', end)) end -= 2;
  else if (end > 3 && word.charCodeAt(end - 1) === 0x73 && word.charCodeAt(end - 2) !== 0x73) end -= 1;
  if (end > 4 && word.charCodeAt(end - 1) === 0x65) end -= 1;
  return end === word.length ? word : word.slice(0, end);
}
