import type { Span } from '../schema/index.js';

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
  // Each place holds from its position in the text on; the first is the start of the text.
  const places = [{ shown: 0, start: 0, end: 0 }];
  for (const { start, end, plain } of edits) {
    text += given.slice(from, start) + plain;
    from = end;
    places.push({ shown: text.length, start: plain === '' ? start : end, end });
  }
  text += given.slice(from);
  const startOf = (offset: number): number => {
    const { shown, end } = places[lastUpTo(places, offset)]!;
    return end + offset - shown;
  };
  const endOf = (offset: number): number => {
    let i = lastUpTo(places, offset);
    if (places[i]!.shown < offset) return places[i]!.end + offset - places[i]!.shown;
    while (i > 0 && places[i - 1]!.shown === offset) i--;
    return places[i]!.start;
  };
  return {
    text,
    spanOf: ({ start, end }) => ({ start: startOf(start), end: endOf(end) }),
    cut: ({ start, end }) => given.slice(startOf(start), endOf(end)),
  };
}

/** Index of the last place at or before the offset. */
function lastUpTo(places: readonly { readonly shown: number }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (places[middle]!.shown <= offset) low = middle;
    else high = middle;
  }
  return low;
}
