import { wordingOf } from './anchors.js';
import { commentsOf, type Said } from './comments-of.js';
import type { Part } from './decode.js';
import { SENTENCE_END } from './look.js';
import type { ContentLine, PageShape } from './shape.js';

/** A longer line is what somebody says. */
const LONGEST = 80;
/** Most lines at either end of a comment. */
const DEPTH = 4;
/** Fewer comments show nothing. */
const FEWEST = 4;
/** Least shares of all comments, and of those with more than one line, that have such a line at that end. */
const SHARE = 0.4;
const SHARE_OF_LONGER = 0.5;
/** Most words of a name that is looked for in a line. */
const MOST_NAME_WORDS = 5;

/**
 * What a site prints above or below the words of many comments, but not of all: ranks, places, devices, buttons that only some
 * have. Such a line comes back at that end of most comments, or is one of a few that do; what stands outside of it goes
 * with it. Every comment keeps a line. Returns positions. O(characters).
 */
export function findEdges({ lines }: PageShape, parts: readonly Part[]): number[] {
  const comments = commentsOf(lines, parts);
  const authors = new Set(comments.map(({ author }) => author));
  const isSite = ({ text }: ContentLine) => text.length <= LONGEST && !SENTENCE_END.test(text);
  // Who is answered or quoted may stand above the words.
  const isAbove = (line: ContentLine) => isSite(line) && !/^@|:$/.test(line.text) && !namesOne(line.text, authors);
  const above = findBack(lines, comments, (own) => own.slice(0, DEPTH), isAbove);
  const left = comments.map(({ author, own }) => ({ author, own: own.filter((at) => !above.has(at)) }));
  const below = findBack(lines, left, (own) => own.slice(-DEPTH).reverse(), isSite);
  return [...above, ...below];
}

/** Whether a line holds one of the names, as whole words. */
function namesOne(text: string, names: ReadonlySet<string>): boolean {
  const words = text.split(/[\s:,]+/);
  return words.some((_, from) =>
    words.slice(from, from + MOST_NAME_WORDS).some((_, k) => names.has(words.slice(from, from + k + 1).join(' '))),
  );
}

/** @param inwards the lines at one end of a comment, the outermost first. */
function findBack(
  lines: readonly ContentLine[],
  comments: readonly Said[],
  inwards: (own: readonly number[]) => number[],
  isSite: (line: ContentLine) => boolean,
): ReadonlySet<number> {
  const edges = comments.map(({ own }) => {
    const near = inwards(own).slice(0, own.length - 1);
    const words = near.findIndex((at) => !isSite(lines[at]!));
    return words < 0 ? near : near.slice(0, words);
  });
  const keys = edges.map((edge) => edge.map((at) => keysOf(lines[at]!.text)));
  const longer = comments.filter(({ own }) => own.length > 1).length;
  const least = Math.max(FEWEST, SHARE * comments.length, SHARE_OF_LONGER * longer);
  const counts = new Map<string, number>();
  const whose = new Map<string, Set<string>>();
  for (const [k, { author }] of comments.entries())
    for (const key of new Set(keys[k]!.flat())) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      whose.set(key, (whose.get(key) ?? new Set()).add(author));
    }
  const isCommon = (key: string) => counts.get(key)! >= least;
  const comesBack = ([wording]: readonly string[]) => whose.get(wording!)!.size > 1;
  const areMany = keys.filter(([first]) => first && comesBack(first)).length >= least;
  return new Set(
    edges.flatMap((edge, k) => {
      const innermost = keys[k]!.findLastIndex((each) => each.some(isCommon) || (areMany && comesBack(each)));
      return edge.slice(0, innermost + 1);
    }),
  );
}

/** The wording of a line, then its first and its last words: "Reply to Ann", "Reply to Bob". */
function keysOf(text: string): string[] {
  const wording = wordingOf(text).toLowerCase();
  const words = wording.split(/\s+/);
  return words.length < 3 ? [wording] : [wording, words.slice(0, 2).join(' '), `… ${words.slice(-2).join(' ')}`];
}
