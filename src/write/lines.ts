import type { Comment } from '../schema/index.js';
import { cleanLine } from '../text/clean.js';

/** Columns of a terminal, and the most that a name may take. */
export const WIDTH = 100;
export const NAME = 24;

/** A comment's author and the start of its text. */
export function snippet(comment: Comment | undefined, length = 64): string {
  if (!comment) return '';
  const words = cleanLine(comment.text.slice(0, 400)).replace(/[“„]/g, '‘').replace(/”/g, '’').replace(/"/g, "'");
  return `${nameOf(comment.author)}: “${clip(words, length)}”`;
}

/** A name as a terminal can show it. */
export function nameOf(name: string): string {
  return clip(cleanLine(name.slice(0, 200)) || '(no name)', NAME);
}

/** "1 comment", "2 comments". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/**
 * Chinese, Japanese, Korean and pictograms, which terminals show two columns wide (East Asian Width W and F, roughly).
 */
const WIDE =
  /[\u1100-\u115f\u23e9-\u23f3\u2614\u2615\u26a1\u26bd\u2705\u2728\u274c\u2753-\u2757\u2b50\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Number of terminal columns that a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

/** Cuts a text to so many columns, ending in an ellipsis if anything is cut. */
export function clip(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let end = 0;
  let left = columns - 1;
  for (const character of text) {
    left -= columnsOf(character);
    if (left < 0) break;
    end += character.length;
  }
  return `${text.slice(0, end)}…`;
}

/** Breaks a line between words if it is wider than a terminal, and indents the rest by so many blanks; cuts one long word. */
export function wrap(line: string, indent: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (columnsOf(rest) > WIDTH) {
    const at = rest.lastIndexOf(' ', clip(rest, WIDTH).length - 1);
    if (at <= indent) return [...lines, clip(rest, WIDTH)];
    lines.push(rest.slice(0, at));
    rest = ' '.repeat(indent) + rest.slice(at + 1);
  }
  return [...lines, rest];
}

/** Pads a text to so many columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
