import type { Part } from './decode.js';
import type { ContentLine } from './shape.js';

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
