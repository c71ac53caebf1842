import { pathOf } from './fault.js';

/** Comments in one list, parents before their replies, each with the path to it: parallel columns. */
export interface FlatComments {
  readonly rows: readonly unknown[];
  /** Index of the comment a row was nested in, or -1. */
  readonly parents: readonly number[];
  /** Name of the list that contained the row: `comments`, `replies` or `children`. */
  readonly lists: readonly string[];
  /** Index in that list. */
  readonly positions: readonly number[];
}

/** Names of lists that hold the replies to a comment. */
export const NESTED = ['replies', 'children'] as const;

interface Frame {
  readonly list: readonly unknown[];
  readonly name: string;
  /** Row of the comment that the list belongs to, or -1. */
  readonly parent: number;
  next: number;
}

/**
 * Flattens replies nested in their comments (`replies`, `children`, any depth) into one list. Uses an explicit stack,
 * so depth does not matter. A value that is not a list (a count, an empty text) contains no replies and is left alone.
 * Returns the row of a comment that contains itself, if any: such data is endless. O(n).
 */
export function flattenReplies(comments: readonly unknown[]): {
  readonly flat: FlatComments;
  readonly endless: number | undefined;
} {
  const rows: unknown[] = [];
  const parents: number[] = [];
  const lists: string[] = [];
  const positions: number[] = [];
  const flat = { rows, parents, lists, positions };
  const above = new Set<unknown>();
  const stack: Frame[] = [{ list: comments, name: 'comments', parent: -1, next: 0 }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    if (frame.next === frame.list.length) {
      stack.pop();
      above.delete(frame.list);
      continue;
    }
    const row = frame.list[frame.next];
    const at = rows.length;
    rows.push(row);
    parents.push(frame.parent);
    lists.push(frame.name);
    positions.push(frame.next++);
    if (typeof row !== 'object' || row === null) continue;
    for (let k = NESTED.length - 1; k >= 0; k--) {
      const list = (row as Record<string, unknown>)[NESTED[k]!];
      if (!Array.isArray(list)) continue;
      if (above.has(list)) return { flat, endless: at };
      above.add(list);
      stack.push({ list, name: NESTED[k]!, parent: at, next: 0 });
    }
  }
  return { flat, endless: undefined };
}

/** Where a row was in the data, e.g. `comments.3.replies.0`. */
export function pathOfRow({ parents, lists, positions }: FlatComments, row: number): string {
  const steps: string[] = [];
  for (let at = row; at !== -1; at = parents[at]!) steps.push(`${lists[at]}.${positions[at]}`);
  return pathOf(steps.reverse());
}
