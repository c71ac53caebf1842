import type { Part } from './decode.js';
import { LONGEST_AUTHOR } from './look.js';
import type { PageShape } from './shape.js';

/** Fewer other comments do not show that each has a date. */
const FEWEST = 3;

/**
 * What is above the first comment or below the last one and was mistaken for a comment: every other name has a date and
 * this one does not. Returns position → what it is: the article if a line is long, else the site's own words. O(lines).
 */
export function findStrangers({ lines, dated }: PageShape, parts: readonly Part[]): ReadonlyMap<number, Part> {
  const strangers = new Map<number, Part>();
  const authors = parts.flatMap((part, at) => (part === 'author' ? at : []));
  if (!dated || authors.length <= FEWEST) return strangers;
  const isDated = (k: number) => lines[authors[k]!]!.stamp !== undefined;
  const last = authors.length - 1;
  if (!authors.every((_, k) => k === 0 || k === last || isDated(k))) return strangers;
  const mark = (k: number, isLong: (at: number) => boolean) => {
    const places: number[] = [];
    for (let at = authors[k]!; at < (authors[k + 1] ?? lines.length); at++)
      if (parts[at] !== 'furniture') places.push(at);
    const part = places.some(isLong) ? 'article' : 'furniture';
    for (const at of places) strangers.set(at, part);
  };
  const isStrange = (k: number) => !isDated(k) && !lines[authors[k]!]!.told;
  if (isStrange(0) && isDated(last)) mark(0, (at) => lines[at]!.text.length > LONGEST_AUTHOR);
  if (isStrange(last) && isDated(0)) mark(last, () => false);
  return strangers;
}
