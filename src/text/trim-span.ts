import type { Span } from '../schema/index.js';
import { isSpace } from './letters.js';

/** The span without blanks and line breaks at its ends. */
export function trimSpan(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
