import { findAnchors, type Lines, wordingOf } from './anchors.js';
import { LONGEST_AUTHOR } from './count-each.js';
import { isEnd } from './surroundings.js';

/** Share of the comments with a button that tells where the last one ends. */
const SHARE = 0.8;
/** Lines of a comment that may have lost its buttons. */
const LONGEST_COMMENT = 3;

/**
 * What stands under the last comment of a page (related stories, terms of use): everything below the last buttons that the other
 * comments end with, too. Returns the positions of lines with words. O(lines).
 */
export function findTail(lines: Lines): number[] {
  const { texts, furniture, isContent } = lines;
  const anchors = findAnchors(lines);
  const last = anchors.length - 1;
  // Three buttons alone may be words.
  if (last < 0 || !(lines.isDate(anchors[0]!) || lines.isByline(anchors[0]!))) return [];
  const isBelow = isUnderText(lines, anchors);
  const starts = anchors.map((anchor) => (isBelow ? anchor : firstContent(lines, anchor)));
  const counts = new Map<string, number>();
  for (let block = 0; block < last; block++)
    for (const wording of new Set(endsBetween(lines, starts[block]!, anchors[block + 1]!)))
      counts.set(wording, (counts.get(wording) ?? 0) + 1);
  const usual = [...counts].flatMap(([wording, count]) => (count >= SHARE * last ? wording : []));
  // Bare numbers stand anywhere on a page.
  const worded = usual.filter((wording) => /\p{L}/u.test(wording));
  const ends = new Set(worded.length > 0 ? worded : usual);
  const isUsual = (at: number) => isEnd(furniture[at]) && ends.has(wordingOf(texts[at]!));
  let at = texts.length - 1;
  while (at > starts[last]! && !isUsual(at)) at--;
  if (at <= starts[last]! && !isUsual(at)) return [];
  const below: number[] = [];
  for (at++; at < texts.length; at++) if (isContent(at)) below.push(at);
  return isComment(lines, below) ? [] : below;
}

/** Share of the dates under long lines or sentences that tells dates below texts from those beside names. */
const UNDER_TEXT = 1 / 3;

function isUnderText({ texts, isContent }: Lines, anchors: readonly number[]): boolean {
  const below = anchors.filter(
    (at) => isContent(at - 1) && (texts[at - 1]!.length > LONGEST_AUTHOR || /[.!?…]$/.test(texts[at - 1]!)),
  );
  return below.length >= UNDER_TEXT * anchors.length;
}

/** The first line with words below an anchor: buttons above it are those of a head; the anchor itself where a button is beside it. */
function firstContent({ texts, furniture, isContent }: Lines, anchor: number): number {
  if (isEnd(furniture[anchor])) return anchor;
  let at = anchor + 1;
  while (at < texts.length && !isContent(at)) at++;
  return at;
}

/** Wordings of the buttons in a comment, one beside its date included. */
function endsBetween({ texts, furniture }: Lines, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) if (isEnd(furniture[at])) found.push(wordingOf(texts[at]!));
  return found;
}

/** A short line and a sentence under it may be the last comment, cut off before its buttons. */
function isComment({ texts }: Lines, below: readonly number[]): boolean {
  const [name, words] = below.map((at) => texts[at]!);
  return (
    below.length <= LONGEST_COMMENT &&
    name !== undefined &&
    words !== undefined &&
    !/[.!?…]$/.test(name) &&
    /[.!?…]$/.test(words)
  );
}
