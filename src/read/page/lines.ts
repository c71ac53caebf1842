import { isBlank, isBreak } from '../../text/letters.js';

/** A line of a page, without surrounding blanks. */
export interface Line {
  /** 1-based, in the page. */
  readonly number: number;
  readonly text: string;
  /** Its first code unit in the page. */
  readonly start: number;
  readonly end: number;
  /** Blank lines directly before it; those at the top of the page do not count. */
  readonly blanksBefore: number;
}

/** The lines of a page, split so that each is of one kind. */
export interface Unfolded {
  readonly lines: readonly Line[];
  /** Lines that certainly are authors; empty if names are on lines of their own. */
  readonly authors: ReadonlySet<Line>;
  /** What these authors say on the same line. */
  readonly words: ReadonlySet<Line>;
  /** Times before a name, and the chat program's own messages. */
  readonly asides: ReadonlySet<Line>;
}

/** Splits a page into its non-blank lines; handles every platform's line breaks, ignores byte order marks. O(n). */
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
