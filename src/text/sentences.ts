import type { Span } from '../schema/index.js';
import { isBlank, isBreak, isDigit, isLetter, isLower, isSpace, isUpper } from './letters.js';
import { ABBREVIATIONS } from './lexicons/abbreviations.js';
import { trimSpan } from './trim-span.js';

/** Quotation marks and brackets that may follow the full stop of a sentence. */
const CLOSERS = new Set(['"', '”', '’', "'", '»', '«', '“', ')', ']']);
/** Longest abbreviation looked up, in code units. */
const LONGEST = 12;

/**
 * Splits a text into sentences, as spans without surrounding blanks. Line breaks always end a sentence; a full stop
 * does not after a known abbreviation ("Mr."), after an initial ("J."), within a number, or before a lower-case letter.
 * O(n).
 *
 * @example
 * splitSentences('Mr. Lee left. Why?').length; // 2
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trimSpan(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) close(at + 1);
    else if (isTerminal(code)) {
      let end = at + 1;
      while (end < text.length && isTerminal(text.charCodeAt(end))) end++;
      const closed = end;
      while (end < text.length && CLOSERS.has(text[end]!)) end++;
      if (endsSentence(text, at, closed, end)) close(end);
      at = end - 1;
    }
  }
  close(text.length);
  return spans;
}

/** . ! ? … and their full-width forms. */
function isTerminal(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f
  );
}

function endsSentence(text: string, stop: number, closed: number, end: number): boolean {
  const first = text.charCodeAt(stop);
  if (first === 0x3002 || first === 0xff01 || first === 0xff1f) return true;
  if (end >= text.length) return true;
  if (!isSpace(text.charCodeAt(end))) return false;
  let next = end;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  const follows = text.charCodeAt(next);
  if (isLower(follows)) return end === closed && first !== 0x2e && first !== 0x2026;
  if (first !== 0x2e || closed - stop > 1) return true;
  return !isAbbreviation(text, stop);
}

function isAbbreviation(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && stop - from <= LONGEST && (isLetter(text.charCodeAt(from - 1)) || text[from - 1] === '.')) from--;
  if (from === stop || isDigit(text.charCodeAt(from - 1))) return false;
  const word = text.slice(from, stop);
  if (word.length === 1) return isUpper(word.charCodeAt(0)) && word !== 'I';
  return ABBREVIATIONS.has(word.toLowerCase());
}
