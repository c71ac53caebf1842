import { isBlank, isBreak, isSpace, isWordUnit } from './letters.js';

/** Widths at which texts are wrapped; longer lines are paragraphs, shorter ones verse. */
const NARROWEST = 45;
const WIDEST = 100;
/** Share of the lines that may be wider, such as links. */
const WIDE = 0.1;
/** Line breaks of a text that must be where its width requires them: at least so many, and at least this share. */
const FEWEST = 3;
const SHARE = 0.4;
/** A longer link would have been broken too. */
const LONGEST_WORD = 20;
/** Share of those breaks that must be within a sentence. */
const OPEN = 0.5;

/** A break between two lines. */
interface Break {
  readonly start: number;
  readonly end: number;
  /** Length of the line before it, without outer blanks. */
  readonly length: number;
  /** Length of the first word after it. */
  readonly next: number;
  /** Whether no sentence ends there. */
  readonly isOpen: boolean;
}

/**
 * Joins the lines of a text that is wrapped at some width, as in mail and plain files, with blanks: at breaks where the
 * next word would not have fitted. Every code unit keeps its position; texts that are not wrapped are returned
 * unchanged. O(n).
 *
 * @example
 * unwrap('Ann\nBob'); // 'Ann\nBob'
 */
export function unwrap(text: string): string {
  const breaks = listBreaks(text);
  const wide = breaks.filter(({ length }) => length > WIDEST);
  if (breaks.length < FEWEST || wide.length > WIDE * breaks.length) return text;
  const width = breaks.reduce((most, { length }) => (length <= WIDEST ? Math.max(most, length) : most), 0);
  if (width < NARROWEST) return text;
  const soft = breaks.filter(({ length, next }) => length <= WIDEST && length + 1 + next > width);
  if (soft.length < FEWEST || soft.length < SHARE * breaks.length) return text;
  if (soft.filter(({ isOpen }) => isOpen).length < OPEN * soft.length) return text;
  let joined = '';
  let from = 0;
  for (const { start, end } of soft) {
    joined += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return joined + text.slice(from);
}

function listBreaks(text: string): Break[] {
  const breaks: Break[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isBreak(text.charCodeAt(at))) continue;
    const end = text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
    let last = at;
    while (last > from && isBlank(text.charCodeAt(last - 1))) last--;
    const next = wordAt(text, end);
    if (last > from && next > 0)
      breaks.push({
        start: at,
        end,
        length: last - from,
        next,
        isOpen: isWordUnit(text.charCodeAt(last - 1)) || text[last - 1] === ',',
      });
    from = end;
    at = end - 1;
  }
  return breaks;
}

/** Length of the word at a position; 0 for a sign that starts a line of a list or a quotation. */
function wordAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
  return at - from === 1 && STARTS_LINE.test(text[from]!) ? 0 : Math.min(LONGEST_WORD, at - from);
}

const STARTS_LINE = /[>|#+*•·-]/;
