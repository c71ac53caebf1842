import type { Span } from '../schema/index.js';
import { firstFrom } from './first-from.js';

/** A stretch of a text, and what is read in its place. */
export interface Edit extends Span {
  readonly plain: string;
}

/** A text to look at instead of another, and the way back. */
export interface Edited {
  readonly text: string;
  /** Where something stands in the text as it was given. */
  readonly spanOf: (span: Span) => Span;
  /** What the text as it was given says there. */
  readonly cut: (span: Span) => string;
}

/**
 * The text with stretches of it exchanged or left out. Places between two edits lead back to the code unit; what was left out
 * at the ends of a span is no part of it. O(n), O(log n) a span.
 *
 * @param edits in the order of the text, apart from each other.
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
  // What stands between two edits, from its place in the text on; the first one is the text's own start.
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
