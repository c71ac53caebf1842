import { scanWords } from '../../text/words.js';
import type { Part } from './decode.js';
import type { ContentLine } from './shape.js';

/** "Kind regards, Ann Lee", in words, and the letters of a part of a name. */
const LONGEST_SIGNATURE = 4;
const SHORTEST_NAME = 3;

/** A comment as found so far: its author, and the positions of its lines. */
export interface Said {
  readonly author: string;
  readonly own: readonly number[];
}

/** The comments of a page. O(lines). */
export function commentsOf(lines: readonly ContentLine[], parts: readonly Part[]): Said[] {
  const comments: { author: string; own: number[] }[] = [];
  for (const [at, { author }] of lines.entries()) {
    if (parts[at] === 'author') comments.push({ author, own: [] });
    else if (parts[at] === 'text') comments.at(-1)!.own.push(at);
  }
  return comments;
}

/** Whether a short line has a word of the author's name. */
export function isSignedBy(author: string, text: string): boolean {
  const { norms } = scanWords(text);
  return norms.length <= LONGEST_SIGNATURE && norms.some(isPartOf(author));
}

/** Whether a line is the author's name or a part of it. */
export function isNameOf(author: string, text: string): boolean {
  const { norms } = scanWords(text);
  return norms.length > 0 && norms.every(isPartOf(author));
}

function isPartOf(author: string): (word: string) => boolean {
  const names = new Set(scanWords(author).norms.filter((name) => name.length >= SHORTEST_NAME));
  return (word) => names.has(word);
}
