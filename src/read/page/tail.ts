import { findAnchors, type Lines, wordingOf } from './anchors.js';
import { FEWEST_BUTTONS } from './few-buttons.js';
import { LONGEST_AUTHOR, SENTENCE_END } from './look.js';
import { isEnd } from './surroundings.js';

/** Least share of the comments with a button for it to mark where the last one ends. */
const SHARE = 0.8;
/** Most lines of a comment that may have lost its buttons. */
const LONGEST_COMMENT = 3;

/**
 * What is below the last comment of a page (related stories, terms of use): everything after the last buttons with
 * which the other comments end too. Returns the positions of content lines. O(lines).
 */
export function findTail(lines: Lines): number[] {
  const { texts, furniture, isContent } = lines;
  const anchors = findAnchors(lines);
  const last = anchors.length - 1;
  // If the anchors are only buttons, they may be words.
  if (last < 0 || !(lines.isDate(anchors[0]!) || lines.isByline(anchors[0]!))) return [];
  const isBelow = isUnderText(lines, anchors);
  const starts = anchors.map((anchor) => (isBelow ? anchor : firstContent(lines, anchor)));
  const counts = new Map<string, number>();
  for (let block = 0; block < last; block++)
    for (const wording of new Set(endsBetween(lines, starts[block]!, anchors[block + 1]!)))
      counts.set(wording, (counts.get(wording) ?? 0) + 1);
  const usual = [...counts].flatMap(([wording, count]) => (count >= SHARE * last ? wording : []));
  // Bare numbers occur anywhere on a page.
  const worded = usual.filter((wording) => /\p{L}/u.test(wording));
  // Without buttons on the page, what comes back below words may be how people close.
  const refrains = new Set(texts.filter((_, at) => furniture[at]?.kind === 'refrain').map(wordingOf));
  const buttons = texts.filter((text, at) => isEnd(furniture[at]) && !refrains.has(wordingOf(text)));
  const hasButtons = buttons.length >= FEWEST_BUTTONS;
  const ends = new Set(worded.length > 0 ? worded : usual);
  const isUsual = (at: number) =>
    (hasButtons ? mayEnd(lines, starts[last]!, at) : isEnd(furniture[at])) && ends.has(wordingOf(texts[at]!));
  let at = texts.length - 1;
  while (at > starts[last]! && !isUsual(at)) at--;
  if (at <= starts[last]! && !isUsual(at)) return [];
  const below: number[] = [];
  for (at++; at < texts.length; at++) if (isContent(at)) below.push(at);
  return isComment(lines, below) ? [] : below;
}

/** Dates are below texts, rather than beside names, if this share of them is below long lines or sentences. */
const UNDER_TEXT = 1 / 3;

function isUnderText({ texts, isContent }: Lines, anchors: readonly number[]): boolean {
  const below = anchors.filter(
    (at) => isContent(at - 1) && (texts[at - 1]!.length > LONGEST_AUTHOR || SENTENCE_END.test(texts[at - 1]!)),
  );
  return below.length >= UNDER_TEXT * anchors.length;
}

/**
 * The first content line below an anchor, as buttons above it belong to the head; the anchor itself if a button is
 * beside it.
 */
function firstContent({ texts, furniture, isContent }: Lines, anchor: number): number {
  if (isEnd(furniture[anchor])) return anchor;
  let at = anchor + 1;
  while (at < texts.length && !isContent(at)) at++;
  return at;
}

/** Wordings of the buttons in a comment, including one beside its date, and of what comes back below its words. */
function endsBetween(lines: Lines, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) if (mayEnd(lines, from, at)) found.push(wordingOf(lines.texts[at]!));
  return found;
}

/** "Top" below a comment ends it, though no button one has heard of; in its head it does not. */
function mayEnd({ furniture, isContent, isByline }: Lines, from: number, at: number): boolean {
  return (
    isEnd(furniture[at]) || (at > from && furniture[at]?.kind === 'refrain' && isContent(at - 1) && !isByline(at - 1))
  );
}

/** A short line and a sentence below it may be the last comment, cut off before its buttons. */
function isComment({ texts }: Lines, below: readonly number[]): boolean {
  const [name, words] = below.map((at) => texts[at]!);
  return (
    below.length <= LONGEST_COMMENT &&
    name !== undefined &&
    words !== undefined &&
    !SENTENCE_END.test(name) &&
    SENTENCE_END.test(words)
  );
}
