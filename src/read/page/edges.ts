import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { wordingOf } from './anchors.js';
import { commentsOf, isNameOf, type Said } from './comments-of.js';
import type { Part } from './decode.js';
import type { ContentLine, PageShape } from './shape.js';

/** A longer line is what somebody says. */
const LONGEST = 80;
/** A sentence, a greeting, an item of a list, or a person spoken to. */
const SAID = /[.!?…。！？,:]$|^@|^(?:[-–*•]|\d{1,3}[.)]) /;
/** Most lines at either end of a comment. */
const DEPTH = 4;
/** Fewer comments show nothing. */
const FEWEST = 4;
/** Least shares of all comments, and of those with more than one line, that have such a line at that end. */
const SHARE = 0.4;
const SHARE_OF_LONGER = 0.5;
/** The same for lines that people may have in common: of a word or two, or alike but for their numbers ("Day 2"). */
const SHARE_OF_COMMON = 0.8;
const FEW_WORDS = 2;
/** Most words of a name that is looked for in a line. */
const MOST_NAME_WORDS = 5;

/**
 * What a site prints above or below the words of many comments, but not of all: ranks, places, devices, buttons that only some
 * have. Such a line comes back at that end of many comments; what stands outside of it goes with it. Every comment keeps a
 * line. Returns positions. O(characters).
 */
export function findEdges({ lines }: PageShape, parts: readonly Part[]): number[] {
  const comments = commentsOf(lines, parts);
  const authors = new Set(comments.map(({ author }) => author));
  const namesOne = (text: string) => holdsName(text, authors);
  const isSite = ({ text }: ContentLine) => text.length <= LONGEST && !SAID.test(text);
  // Who is answered or quoted may stand above the words, and who speaks below them.
  const above = findBack(
    lines,
    comments,
    namesOne,
    (own) => own.slice(0, DEPTH),
    (line) => isSite(line) && !namesOne(line.text),
  );
  const left = comments.map(({ author, own }) => ({ author, own: own.filter((at) => !above.has(at)) }));
  const below = findBack(
    lines,
    left,
    namesOne,
    (own) => own.slice(-DEPTH).reverse(),
    (line, author) => isSite(line) && !isNameOf(author, line.text),
  );
  return [...above, ...below];
}

/** Whether a line holds one of the names, as whole words. */
function holdsName(text: string, names: ReadonlySet<string>): boolean {
  const words = text.split(/[\s:,]+/);
  return words.some((_, from) =>
    words.slice(from, from + MOST_NAME_WORDS).some((_, k) => names.has(words.slice(from, from + k + 1).join(' '))),
  );
}

/** @param inwards the lines at one end of a comment, the outermost first. */
function findBack(
  lines: readonly ContentLine[],
  comments: readonly Said[],
  namesOne: (text: string) => boolean,
  inwards: (own: readonly number[]) => number[],
  isSite: (line: ContentLine, author: string) => boolean,
): ReadonlySet<number> {
  const edges = comments.map(({ own, author }) => {
    const near = inwards(own).slice(0, own.length - 1);
    const words = near.findIndex((at) => !isSite(lines[at]!, author));
    return words < 0 ? near : near.slice(0, words);
  });
  const keys = edges.map((edge) => edge.map((at) => keysOf(lines[at]!.text, namesOne)));
  const longer = comments.filter(({ own }) => own.length > 1).length;
  const least = Math.max(FEWEST, SHARE * comments.length, SHARE_OF_LONGER * longer);
  const leastOfCommon = Math.max(least, SHARE_OF_COMMON * comments.length);
  const counts = new Map<string, number>();
  for (const key of keys.flatMap((each) => [...new Set(each.flat())])) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isBack = (key: string) => counts.get(key)! >= (isCommon(key) ? leastOfCommon : least);
  return new Set(
    edges.flatMap((edge, k) => {
      const innermost = keys[k]!.findLastIndex((each) => each.some(isBack));
      return edge.slice(0, innermost + 1);
    }),
  );
}

function isCommon(key: string): boolean {
  return key.startsWith('0:') || key.split(' ').length <= FEW_WORDS;
}

/** A line, the line without its numbers, and the words that it may share with others of its kind: "Reply to Ann", "Reply to Bob". */
function keysOf(text: string, namesOne: (text: string) => boolean): string[] {
  const line = text.toLowerCase();
  const wording = wordingOf(line);
  const words = wording.split(/\s+/);
  const keys = wording === line ? [line] : [line, `0:${wording}`];
  if (words.length < 3 || !(/\d/.test(text) || namesOne(text))) return keys;
  const telling = [words.slice(0, 2), words.slice(-2)].filter(isTelling);
  return [...keys, ...telling.map((two) => `… ${two.join(' ')}`)];
}

function isTelling(words: readonly string[]): boolean {
  return words.every((word) => /\p{L}/u.test(word)) && !words.every((word) => FUNCTION_WORDS.has(word));
}
