import type { Lines } from './anchors.js';
import { STATE } from './descriptions.js';
import { LONGEST_AUTHOR, mayBeName } from './look.js';

/** The lines of a page, by position. */
interface HeadLines extends Omit<Lines, 'isByline'> {
  /** Whether it is a letter or words in place of the picture of the person named below. */
  readonly isPicture: (at: number) => boolean;
  /** Whether it is a name beside something found beside names only ("Ann is offline"). */
  readonly isName: (at: number) => boolean;
}

/** Names that the site itself marks, and what it prints between them and their texts. */
export interface ToldNames {
  /** Empty unless every comment of the page seems to have one. */
  readonly names: readonly number[];
  /** Handles, ranks, places, years of membership; some look like dates. */
  readonly badges: readonly number[];
}

/** "@ann@example.social": only addresses look like this. */
const ADDRESS = /^@[\w.-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,40})+$/;
const FEWEST = 3;
/** Least share of the names with a date, as menus have letters and accounts too. */
const DATED_SHARE = 0.6;
/** Most lines in the head of a comment, including name and date. */
const LONGEST_HEAD = 12;

/**
 * Finds names by what is found beside names only: a picture's letter ("M" above "Maggie") or an address of the
 * fediverse. What is between such a name and its date is not part of the comment. O(lines).
 */
export function findToldNames(lines: HeadLines): ToldNames {
  const { texts, isContent, isDate, isPicture, isName } = lines;
  const places = texts.map((_, at) => at);
  const handles = places.filter((at) => isContent(at) && ADDRESS.test(texts[at]!) && mayNameAuthor(lines, at - 1));
  const below = new Set(handles.map((at) => at - 1));
  const told = places.filter(
    (at) =>
      mayNameAuthor(lines, at) && (below.has(at) || isPicture(at - 1) || isLetterOf(lines, at + 1, at) || isName(at)),
  );
  const heads = told.map((at, k) => headOf(lines, at, told[k + 1] ?? texts.length));
  // The article may have an author with a picture too.
  const dated = told.filter((at, k) => isDate(at - 1) || heads[k]! > at);
  if (dated.length < FEWEST || dated.length < DATED_SHARE * told.length)
    return { names: areDatedBelow(lines, told) ? told : [], badges: [] };
  const badges = told.flatMap((at, k) => places.slice(at + 1, heads[k]));
  // "Ann commented 2 hours ago", for people who cannot see the picture.
  const spoken = told.filter(
    (at) => isPicture(at - 1) && isContent(at - 2) && texts[at - 2]!.startsWith(`${texts[at]} `),
  );
  // Dates outside these heads belong to people whose names were not found.
  const isInHead = new Set(told.flatMap((at, k) => places.slice(at - 1, heads[k]! + 1)));
  const strays = places.filter((at) => at > dated[0]! && at < dated.at(-1)! && isDate(at) && !isInHead.has(at));
  return {
    names: strays.length === 0 ? dated : [],
    badges: [...new Set([...badges, ...handles, ...spoken.map((at) => at - 2)])],
  };
}

/** Whether just one date stands between each name and the next, as where dates are below the words. */
function areDatedBelow({ texts, isDate }: HeadLines, told: readonly number[]): boolean {
  const dates = told.map((name, k) => {
    let count = 0;
    for (let at = name + 1; at < (told[k + 1] ?? texts.length); at++) if (isDate(at)) count++;
    return count;
  });
  return told.length >= FEWEST && dates.slice(0, -1).every((count) => count === 1) && dates.at(-1)! > 0;
}

/** A picture's letter below the name and above the date. */
function isLetterOf({ texts, isDate }: HeadLines, at: number, name: number): boolean {
  return (
    /^\p{L}$/u.test(texts[at] ?? '') &&
    isDate(at + 1) &&
    texts[name]!.toLowerCase().startsWith(texts[at]!.toLowerCase())
  );
}

function mayNameAuthor({ texts, furniture, isContent }: HeadLines, at: number): boolean {
  if (!isContent(at) || furniture[at]) return false;
  const text = texts[at]!;
  return mayBeName(text) || (text.length <= LONGEST_AUTHOR && STATE.test(text));
}

/**
 * The last date or badge below a name with only short lines in between; the name itself if there is none or nothing
 * follows.
 */
function headOf(lines: HeadLines, name: number, next: number): number {
  let head = name;
  let at = name + 1;
  for (; at < Math.min(next, name + LONGEST_HEAD); at++) {
    if (lines.isDate(at) || lines.furniture[at]?.kind === 'badge') head = at;
    else if (lines.isContent(at) && !mayNameAuthor(lines, at)) break;
    else if (lines.furniture[at] && lines.furniture[at]!.kind !== 'counter') break;
  }
  for (at = head + 1; at < next; at++) if (lines.isContent(at)) return head;
  return name;
}
