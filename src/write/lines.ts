import type { Comment } from '../schema/index.js';
import { clip } from '../text/clip.js';
import { cleanLine } from './clean.js';

/** Columns of a terminal, and those a name may have. */
export const WIDTH = 100;
export const NAME = 24;

/** Whose comment it is and how it begins. */
export function snippet(comment: Comment | undefined, length = 64): string {
  return comment ? `${nameOf(comment.author)}: “${clip(cleanLine(comment.text.slice(0, 400)), length)}”` : '';
}

/** A name as a terminal can show it. */
export function nameOf(name: string): string {
  return clip(cleanLine(name.slice(0, 200)) || '(no name)', NAME);
}

/** "1 comment", "2 comments". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Breaks a line between words where it would be wider than a terminal; what follows is indented by so many blanks. Words fit a line. */
export function wrap(line: string, indent: number): string[] {
  const lines = [line];
  for (let last = line; [...last].length > WIDTH; last = lines.at(-1)!) {
    const at = last.lastIndexOf(' ', WIDTH);
    lines.splice(-1, 1, last.slice(0, at), ' '.repeat(indent) + last.slice(at + 1));
  }
  return lines;
}

/** At least so many characters. */
export function pad(text: string, length: number): string {
  return text + ' '.repeat(Math.max(0, length - [...text].length));
}
