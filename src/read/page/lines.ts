import { isBlank, isBreak } from '../../text/letters.js';

/** One line of a page, blanks around it left out. */
export interface Line {
  /** 1-based, in the page. */
  readonly number: number;
  readonly text: string;
  /** First code unit of `text` in the page. */
  readonly start: number;
  readonly end: number;
  /** Blank lines directly before it; those above the page are none. */
  readonly blanksBefore: number;
}

/** Lines of a page, each of one kind. */
export interface Unfolded {
  readonly lines: readonly Line[];
  /** Those that are certainly authors; none where names stand on lines of their own. */
  readonly authors: ReadonlySet<Line>;
  /** What those say on the same line. */
  readonly words: ReadonlySet<Line>;
  /** Times before a name, and what the chat program says. */
  readonly asides: ReadonlySet<Line>;
}

/** Splits a page into its visible lines; any platform's line breaks, byte order marks ignored. O(n). */
export function splitLines(page: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let blanks = 0;
  let from = 0;
  while (from <= page.length) {
    let to = from;
    while (to < page.length && !isBreak(page.charCodeAt(to))) to++;
    number++;
    let start = from;
    let end = to;
    while (start < end && isBlank(page.charCodeAt(start))) start++;
    while (end > start && isBlank(page.charCodeAt(end - 1))) end--;
    if (end > start) {
      lines.push({ number, text: page.slice(start, end), start, end, blanksBefore: lines.length > 0 ? blanks : 0 });
      blanks = 0;
    } else blanks++;
    from = page.charCodeAt(to) === 0x0d && page.charCodeAt(to + 1) === 0x0a ? to + 2 : to + 1;
  }
  return lines;
}
