import type { Span } from '../../schema/index.js';
import { isSpace } from '../../text/letters.js';
import { trimSpan } from '../../text/trim-span.js';

/** A page as people see it. */
export interface LegiblePage {
  readonly text: string;
  /** Where a line, or what lies between two, stands in the page as it was given; without blanks at its ends. */
  readonly spanOf: (first: Span, last?: Span) => Span;
  /** What the page as it was given says there. */
  readonly cut: (line: Span) => string;
}

/** A letter with its accents apart, blanks that are no plain ones, and what nobody sees. */
const ODD =
  /\p{L}[\u0300-\u036f]+|[\u00a0\u2000-\u200a\u202f\u205f]|[\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Of no other letters: most pages have none of these, and need no second copy. */
const HAS_ODD = /[\u0300-\u036f]|[\u00a0\u00ad\u2000-\u200a\u200e\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\ufeff]/;

/**
 * The page without what hides names, buttons and dates from a pattern: accents are joined with their letters, all blanks are plain
 * ones, soft hyphens and marks of direction are left out. Line breaks stay. O(n), O(log n) a span.
 *
 * @example
 * makeLegible('Re\u00adply').text; // 'Reply'
 */
export function makeLegible(page: string): LegiblePage {
  const { text, at } = HAS_ODD.test(page) ? straighten(page) : { text: page, at: (offset: number) => offset };
  const spanOf = (first: Span, last = first): Span => trimSpan(page, at(first.start), at(last.end));
  return {
    text,
    spanOf,
    cut: (line) => {
      const { start, end } = spanOf(line);
      return page.slice(start, end);
    },
  };
}

function straighten(page: string): { text: string; at: (offset: number) => number } {
  // From `shown[i]` of the text on, the page is `given[i] - shown[i]` ahead.
  const shown = [0];
  const given = [0];
  let text = '';
  let from = 0;
  for (const { 0: odd, index } of page.matchAll(ODD)) {
    text += page.slice(from, index) + plainFor(odd, page.charCodeAt(index - 1));
    from = index + odd.length;
    if (from - text.length === given.at(-1)! - shown.at(-1)!) continue;
    shown.push(text.length);
    given.push(from);
  }
  const at = (offset: number): number => {
    const i = lastUpTo(shown, offset);
    return given[i]! + offset - shown[i]!;
  };
  return { text: text + page.slice(from), at };
}

const JOINABLE = /[\u0300-\u036f]/;
const BLANK = /[\u00a0\u2000-\u200a\u202f\u205f]/;

function plainFor(odd: string, before: number): string {
  if (JOINABLE.test(odd)) return odd.normalize('NFC');
  if (BLANK.test(odd)) return ' ';
  // Behind a blank it starts what WhatsApp says itself.
  return odd === '\u200e' && isSpace(before) ? odd : '';
}

/** Place of the last of rising numbers that is not above a limit; the first is not. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle;
    else high = middle;
  }
  return low;
}
