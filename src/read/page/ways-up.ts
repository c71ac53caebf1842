/** "ann 8 hours ago | root | parent | next [–]", as Hacker News prints names. */
const WAYS = /(?:\| (?:root|parent|prev|next) ){1,4}\[[–—−+-]\]$/;

/** What a comment answers: the article, the root of its thread, or something further down. */
type Place = 'root' | 'below root' | 'further down';

/** Thread of a comment, and its parent if the page shows it: the position of a comment, or −1 for the article. */
export interface WayUp {
  readonly thread: number;
  readonly parent: number | undefined;
}

/**
 * Reads the links beside names, where a page has them: only roots have none to a parent, and only what stands two or more
 * steps below a root has one to it. Empty if no line has such links or one does not end in brackets. O(n).
 */
export function readWaysUp(authorLines: readonly string[]): WayUp[] {
  if (!authorLines.some((line) => WAYS.test(line)) || !authorLines.every((line) => line.endsWith(']'))) return [];
  let thread = -1;
  return authorLines.map((line, i): WayUp => {
    const place = thread < 0 ? 'root' : placeOf(line);
    if (place === 'root') thread = i;
    return { thread, parent: place === 'root' ? -1 : place === 'below root' ? thread : undefined };
  });
}

function placeOf(line: string): Place {
  if (line.includes('| root ')) return 'further down';
  return line.includes('| parent ') ? 'below root' : 'root';
}
