import { fnv1a } from '../../text/fnv1a.js';
import { isDigit } from '../../text/letters.js';
import type { Words } from '../../text/words.js';

/** The words and meaningful marks of a text as numbers; equal numbers mean the same token in every discussion. */
export interface Tokens {
  readonly length: number;
  readonly codes: Int32Array;
  /** Span of each token in the text, half-open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The token that contains each word; one entry past the last word. */
  readonly ofWord: Int32Array;
}

/** A 32-bit hash: FNV-1a, mixed once more. */
export function codeOf(text: string): number {
  const hash = fnv1a(text);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** The code of a word; all numerals share one. */
export function codeOfWord(norm: string): number {
  return isDigit(norm.charCodeAt(0)) ? NUMBER : codeOf(norm);
}

const NUMBER = codeOf('<number>');
const LINK = codeOf('<link>');
const ASKS = codeOf('?');
const ASKS_AGAIN = codeOf('??');
const EXCLAIMS = codeOf('!');
const EXCLAIMS_AGAIN = codeOf('!!');
const ASKS_AND_EXCLAIMS = codeOf('?!');
const DOTS = codeOf('...');
const QUOTE = codeOf('"');
const FACE = codeOf(':)');
const SARCASM = codeOf('/s');
/** 🙄 is read as forums name it: ":rolleyes:". */
const ROLLS_EYES = codeOfWord('rolleyes');
/** Tokens that mark irony. */
export const IRONY: ReadonlySet<number> = new Set([SARCASM, ROLLS_EYES]);
/** Votes are read as words: 👍 and +1, 👎 and -1. */
const FOR = codeOfWord('agreed');
const AGAINST = codeOfWord('disagree');

/** The tokens of the first `length` words, given their codes, and of the marks between them. O(characters). */
export function tokensOf({ text, norms, starts, ends }: Words, length: number, wordCodes: Int32Array): Tokens {
  const row: Row = { codes: [], starts: [], ends: [] };
  const ofWord = new Int32Array(length + 1);
  let at = 0;
  for (let w = 0; w < length; w++) {
    const start = starts[w]!;
    // Words that share a span stand for one word in another language.
    if (start < at && start !== starts[w - 1]) {
      ofWord[w] = row.codes.length - 1;
      continue;
    }
    putMarks(row, text, at, start);
    ofWord[w] = row.codes.length;
    at = linkEnd(text, start, norms[w]!);
    if (at > start) put(row, LINK, start, at);
    else {
      at = ends[w]!;
      if (norms[w] === 's' && text.charCodeAt(start - 1) === SLASH) put(row, SARCASM, start - 1, at);
      else if (norms[w] === '1' && isVote(text, start))
        put(row, text.charCodeAt(start - 1) === PLUS ? FOR : AGAINST, start - 1, at);
      else put(row, wordCodes[w]!, start, at);
    }
  }
  ofWord[length] = row.codes.length;
  if (length === norms.length) putMarks(row, text, at, text.length);
  return {
    length: row.codes.length,
    codes: new Int32Array(row.codes),
    starts: new Int32Array(row.starts),
    ends: new Int32Array(row.ends),
    ofWord,
  };
}

interface Row {
  readonly codes: number[];
  readonly starts: number[];
  readonly ends: number[];
}

function put({ codes, starts, ends }: Row, code: number, start: number, end: number): void {
  codes.push(code);
  starts.push(start);
  ends.push(end);
}

const SLASH = 0x2f;
const PLUS = 0x2b;
const THUMB_UP = 0xdc4d;
const THUMB_DOWN = 0xdc4e;
const ROLLING_EYES = 0xde44;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;

/** "+1" and "-1", but not "5-1" and "C++1". */
function isVote(text: string, start: number): boolean {
  const sign = text.charCodeAt(start - 1);
  return (sign === PLUS || sign === HYPHEN) && (start === 1 || text.charCodeAt(start - 2) <= 0x20);
}

/** Where the link that starts with this word ends; `start` if it is not a link. */
function linkEnd(text: string, start: number, norm: string): number {
  const isLink =
    norm === 'www' || ((norm === 'http' || norm === 'https') && text.startsWith('://', start + norm.length));
  let end = start;
  if (isLink) while (end < text.length && text.charCodeAt(end) > 0x20) end++;
  return end;
}

/** Marks that carry meaning: question and exclamation marks, ellipses, quotation marks, emoticons. */
function putMarks(row: Row, text: string, from: number, end: number): void {
  for (let at = from; at < end; ) {
    const code = text.charCodeAt(at);
    const start = at++;
    if (code === QUESTION || code === EXCLAMATION) {
      let asks = code === QUESTION;
      let exclaims = !asks;
      for (; at < end; at++) {
        const next = text.charCodeAt(at);
        if (next === QUESTION) asks = true;
        else if (next === EXCLAMATION) exclaims = true;
        else break;
      }
      const once = at - start === 1;
      if (asks && exclaims) put(row, ASKS_AND_EXCLAIMS, start, at);
      else if (asks) put(row, once ? ASKS : ASKS_AGAIN, start, at);
      else put(row, once ? EXCLAIMS : EXCLAIMS_AGAIN, start, at);
    } else if (code === 0x2026) put(row, DOTS, start, at);
    else if (code === STOP && text.startsWith('..', at)) {
      while (at < end && text.charCodeAt(at) === STOP) at++;
      put(row, DOTS, start, at);
    } else if (code === 0x22 || code === 0x201c || code === 0x201d) put(row, QUOTE, start, at);
    else if (code === 0x3a || code === 0x3b) {
      const mouth = text.charCodeAt(at) === HYPHEN ? at + 1 : at;
      if (text.charCodeAt(mouth) !== 0x29 && text.charCodeAt(mouth) !== 0x28) continue;
      at = mouth + 1;
      put(row, FACE, start, at);
    } else if ((code === 0xd83d || code === 0xd83e) && at < end) {
      const face = text.charCodeAt(at++);
      if (code === 0xd83d && face === THUMB_UP) put(row, FOR, start, at);
      else if (code === 0xd83d && face === THUMB_DOWN) put(row, AGAINST, start, at);
      else if (code === 0xd83d && face === ROLLING_EYES) put(row, ROLLS_EYES, start, at);
      else put(row, Math.imul(face, 0x2c1b3c6d) ^ code, start, at);
    }
  }
}
