import type { Span } from '../schema/index.js';
import { isBreak, isDigit, isSpace, isWordUnit } from './letters.js';
import { splitSentences } from './sentences.js';
import { type Mark, readSingleMark } from './single-marks.js';
import { trimSpan } from './trim-span.js';

/** A span in quotation marks, including the marks. */
export interface MarkedSpan extends Span {
  /** The words inside, without the marks and outer blanks. */
  readonly inner: Span;
  /** `false` if the closing mark is missing, so that the span ends with the paragraph. */
  readonly closed: boolean;
  /**
   * Whether it continues the previous span, which was left open at the end of a paragraph while this one opens the
   * next.
   */
  readonly continues: boolean;
}

/**
 * Finds spans in double quotation marks: straight, curly, low-high (German, Danish), guillemets, doubled single marks;
 * also if a span opens straight and closes curly or vice versa. A span never goes beyond the end of a paragraph; if the
 * next paragraph opens with a mark again, it is marked as a continuation. Nested marks stay inside. Where a closing mark
 * is missing before the next opening one, a span ends with the last sentence before that.
 * `single`: finds single marks instead; `oneMark`: ’ also opens. O(n).
 *
 * @example
 * findMarkedSpans('"Yes,” she said.')[0]?.inner; // { start: 1, end: 5 }
 */
export function findMarkedSpans(text: string, single = false, oneMark = false): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const german = usesLowMarks(text);
  const sizeAt = (at: number) => (single ? Number(/['‘’]/.test(text[at] ?? '')) : markSize(text, at));
  const read = (at: number, size: number, isOpen: boolean) =>
    single ? readSingleMark(text, at, isOpen, oneMark) : readMark(text, at, size, german, isOpen);
  let open = -1;
  let openEnd = -1;
  let nested = 0;
  let continues = false;
  const close = (end: number, markAt: number, closed: boolean, goesOn = false) => {
    const inner = trimSpan(text, openEnd, markAt);
    // What looked like an opening mark but is never closed was an apostrophe.
    if (inner.end > inner.start && (closed || goesOn || !single))
      spans.push({ start: open, end, inner, closed, continues });
    open = -1;
    nested = 0;
    continues = false;
  };
  for (let at = 0; at < text.length; at++) {
    if (isBreak(text.charCodeAt(at))) {
      if (open < 0) continue;
      const next = skipSpace(text, at);
      const size = sizeAt(next);
      const goesOn = size > 0 && read(next, size, false) === 'opens';
      close(at, at, false, goesOn);
      if (goesOn) {
        open = next;
        openEnd = next + size;
        continues = true;
        at = openEnd - 1;
      }
      continue;
    }
    const size = sizeAt(at);
    if (size === 0) continue;
    const mark = read(at, size, open >= 0);
    const again = mark === 'opens' && open >= 0 && !single && text[at] === text[open] && facesWord(text, at);
    if (again && closesTwice(text, at, german)) nested++;
    else if (again) {
      const end = openEnd + (splitSentences(text.slice(openEnd, at)).at(-1)?.end ?? 0);
      close(end, end, false);
    }
    if (mark === 'opens' && open < 0) {
      open = at;
      openEnd = at + size;
    } else if (mark === 'closes' && nested > 0) nested--;
    else if (mark === 'closes' && open >= 0) close(at + size, at, true);
    at += size - 1;
  }
  if (open >= 0) close(text.length, text.length, false);
  return spans;
}

/** „ anywhere means that “ closes, as in German. */
function usesLowMarks(text: string): boolean {
  return text.includes('„') || /»[A-Za-zÄÖÜäöüß]/.test(text);
}

function markSize(text: string, at: number): number {
  const c = text[at];
  if (c === '"' && text[at + 1] === c && text[at + 2] !== c) return 2;
  if (c === '"' || c === '″' || c === '“' || c === '”' || c === '„' || c === '«' || c === '»' || c === '＂') return 1;
  if ((c === "'" || c === '`' || c === '’' || c === '‘') && text[at + 1] === c && text[at + 2] !== c) return 2;
  return 0;
}

function readMark(text: string, at: number, size: number, german: boolean, isOpen: boolean): Mark {
  const c = text[at];
  if (size === 1 && c !== '"' && c !== '″' && c !== '＂') {
    if (c === '„') return 'opens';
    if (c === '”') return !isOpen && standsBefore(text, at) ? 'opens' : 'closes';
    if (c === '“') return isOpen && (german || standsBehind(text, at)) ? 'closes' : 'opens';
    // »So,» as in Swedish, where both face the same way.
    if (isOpen && c === '»' && !isSpaceAt(text, at - 1) && !isWordUnit(text.charCodeAt(at + 1))) return 'closes';
    return (c === '«') === german ? 'closes' : 'opens';
  }
  if (c === '`' || c === '‘') return 'opens';
  if (isOpen) return 'closes';
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + size);
  if (Number.isNaN(after) || isSpace(after)) return undefined;
  // Attribute values of markup are not speech: <a title="Ferry">.
  if (text[at - 1] === '=' || text[at + size] === '>') return undefined;
  // 6' 2" and 15" are measures, not speech.
  if (size === 1 && isDigit(before)) return undefined;
  return isWordUnit(before) && !isWordUnit(after) ? undefined : 'opens';
}

/** “Yes,“ she said: a mark that faces the wrong way, as the adjacent blanks show, or “Yes.“[The Post]. */
function standsBehind(text: string, at: number): boolean {
  if (isSpaceAt(text, at - 1)) return false;
  return isSpaceAt(text, at + 1) || (/[,.!?…]/.test(text[at - 1]!) && !isWordUnit(text.charCodeAt(at + 1)));
}

function standsBefore(text: string, at: number): boolean {
  return isSpaceAt(text, at - 1) && isWordUnit(text.charCodeAt(at + 1));
}

/** A mark that can only open: it has a shape of its own, a blank before it and a word behind it. */
function facesWord(text: string, at: number): boolean {
  return /[“„«»]/.test(text[at]!) && !isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1));
}

/** “She told me, “I am done,” and left.”: whether two closing marks are next in the paragraph. O(characters to there). */
function closesTwice(text: string, from: number, german: boolean): boolean {
  let closed = 0;
  for (let at = from + 1; at < text.length && closed < 2 && !isBreak(text.charCodeAt(at)); at++) {
    const size = markSize(text, at);
    const mark = size > 0 ? readMark(text, at, size, german, true) : undefined;
    if (mark === 'opens') return false;
    if (mark === 'closes') closed++;
  }
  return closed === 2;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || isSpace(code);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
