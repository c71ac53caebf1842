import type { Span } from '../schema/index.js';
import { isWordUnit } from '../text/letters.js';
import type { Story } from './story.js';
import type { Range } from './tokens.js';

/** The span of a range of tokens. */
export function spanOf({ tokens }: Story, { from, to }: Range): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Signs that belong to the word after or before them. */
const BEFORE = /[£$€¥#@§]/;
const BEHIND = /[%‰°€]/;
/** Characters at the edges of quoted words that are not part of them. */
const EDGE = /[\s,.;:–—“”„"-]/;

/**
 * The span of quoted words: without quotation marks around all of them, but with those around some of them, with their
 * question or exclamation mark, and with "£", "%" and parentheses that belong to them. O(characters trimmed).
 */
export function contentSpan(story: Story, part: Range): Span {
  const { text, tokens, regions } = story;
  const first = tokens[part.from]!;
  const last = tokens[part.to - 1]!;
  let { start, end } = spanOf(story, part);
  while (start > 0 && BEFORE.test(text[start - 1]!)) start--;
  while (end < text.length && BEHIND.test(text[end]!)) end++;
  if (text[end] === ')' && text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')')) end++;
  const opening = regions[first.region];
  const closing = regions[last.region];
  const same = first.region === last.region;
  if (opening && walk(text, start, opening.inner.start, -1) === opening.inner.start) {
    start = opening.inner.start;
    while (start < first.start && EDGE.test(text[start]!)) start++;
    if (!same) start = opening.start;
  }
  if (closing && walk(text, end, closing.inner.end, 1) === closing.inner.end) {
    end = closing.inner.end;
    while (end > last.end && EDGE.test(text[end - 1]!)) end--;
    if (!same && closing.closed) end = closing.end;
  } else if (closing) while (/[?!…]/.test(text[end]!)) end++;
  return { start, end };
}

/** How far `at` can move by `step` towards `limit` without crossing a word. */
function walk(text: string, at: number, limit: number, step: 1 | -1): number {
  let k = at;
  while (k !== limit && !isWordUnit(text.charCodeAt(step === 1 ? k : k - 1))) k += step;
  return k;
}
