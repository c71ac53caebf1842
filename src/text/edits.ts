import type { Span } from '../schema/index.js';
import { firstFrom } from './first-from.js';

/** A span of a text, and what is read in its place. */
export interface Edit extends Span {
  readonly plain: string;
}

/** A text to read instead of another, with the way back to the original. */
export interface Edited {
  readonly text: string;
  /** The corresponding span of the original text. */
  readonly spanOf: (span: Span) => Span;
  /** The original text in that span. */
  readonly cut: (span: Span) => string;
}

/**
 * Replaces or removes spans of a text. Between two edits, every position maps back to its code unit; what was removed
 * at the ends of a span is not part of it. O(n), O(log n) per span.
 *
 * @param edits in text order, not overlapping.
 *
 * @example
 * const { text, spanOf } = applyEdits('the *old* ferry', [
 *   { start: 4, end: 5, plain: '' },
 *   { start: 8, end: 9, plain: '' },
 * ]);
 * text; // 'the old ferry'
 * spanOf({ start: 4, end: 7 }); // { start: 5, end: 8 }
 */
export function applyEdits(given: string, edits: readonly Edit[]): Edited {
  let text = '';
  let from = 0;
  // Each place holds from its position in the text on (`shown`); the first is the start of the text.
  const shown = [0];
  const places = [{ start: 0, end: 0 }];
  for (const { start, end, plain } of edits) {
    text += given.slice(from, start) + plain;
    from = end;
    shown.push(text.length);
    places.push({ start: plain === '' ? start : end, end });
  }
  text += given.slice(from);
  const startOf = (offset: number): number => {
    const last = firstFrom(shown, offset + 1) - 1;
    return places[last]!.end + offset - shown[last]!;
  };
  const endOf = (offset: number): number => {
    const i = firstFrom(shown, offset);
    return shown[i] === offset ? places[i]!.start : places[i - 1]!.end + offset - shown[i - 1]!;
  };
  return {
    text,
    spanOf: ({ start, end }) => ({ start: startOf(start), end: endOf(end) }),
    cut: ({ start, end }) => given.slice(startOf(start), endOf(end)),
  };
}
