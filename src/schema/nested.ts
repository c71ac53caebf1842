import { pathOf } from './fault.js';
import { type Fields, isObject, otherNames } from './fields.js';
import { COMMENT_FIELDS, TEXT_NAMES } from './names.js';

/** Comments in one list, parents before their replies, each with the path to it: parallel columns. */
export interface FlatComments {
  readonly rows: readonly unknown[];
  /** Index of the comment a row was nested in, or -1. */
  readonly parents: readonly number[];
  /** Name of the list that contained the row. */
  readonly lists: readonly string[];
  /** Index in that list. */
  readonly positions: readonly number[];
}

/** Names of lists that hold the replies to a comment. */
export const REPLIES = ['replies', 'children'];
/** Names of lists that may hold anything else: they are replies if there is a text in one. */
const PERHAPS_REPLIES = ['comments', 'answers', 'responses', 'subcomments', 'subComments', 'sub_comments'];
const NESTED = [...REPLIES, ...PERHAPS_REPLIES];

/** The list of replies under a name; a value that is none is left alone. */
function repliesIn(row: Fields, name: string): readonly unknown[] | undefined {
  const list = row[name];
  if (!Array.isArray(list)) return undefined;
  const isText = (one: unknown) => isObject(one) && TEXT_NAMES.some((text) => typeof one[text] === 'string');
  return REPLIES.includes(name) || list.some(isText) ? list : undefined;
}

/** Names in a comment that a parser would read as a field it lacks, or as its replies. */
export function namesForParser(comment: object): string[] {
  const row = comment as Fields;
  return [...otherNames(row, COMMENT_FIELDS), ...NESTED.filter((name) => repliesIn(row, name)?.length)];
}

interface Frame {
  readonly list: readonly unknown[];
  readonly name: string;
  /** Row of the comment that the list belongs to, or -1. */
  readonly parent: number;
  next: number;
}

/**
 * Flattens replies nested in their comments (`replies`, `children` and the like, any depth) into one list. Uses an
 * explicit stack, so depth does not matter. A value that is not a list (a count, an empty text) contains no replies and is left alone.
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
      const list = repliesIn(row as Fields, NESTED[k]!);
      if (list === undefined) continue;
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
