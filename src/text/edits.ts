import type { Span } from '../schema/index.js';

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
  // From its place in the text on; the first one is the text's own start.
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

/** Which of the places is the last that is not behind the offset. */
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
