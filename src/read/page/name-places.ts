import type { Lines } from './anchors.js';
import { LONGEST_AUTHOR } from './look.js';
import { isEnd } from './surroundings.js';

/** Shared by many people, yet a name. */
const ANYBODY = /^(?:anonym(?:ous)?|anonyme|anónimo|guest|gast|gæst|unknown|user|reader|leser)\b/i;
/** Fewest dates that show that names are below them. */
const FEWEST = 4;
const NEARLY_ALL = 0.7;
/** Most lines of a head between date and name, and between name and text. */
const DEEPEST = 8;
/** Least share of its places at which a line is where names are, for it to be one. */
const SHARE = 0.2;

/**
 * Whether a line that repeats with most comments may be their author: one person who wrote them all, or everybody
 * called "Guest". O(lines between its places and the next dates).
 *
 * @param places where it occurs.
 * @param nextDates the date, or the line with name and date, of the comment after each place.
 * @param isInAll whether every comment has it.
 */
export function mayBeNames(
  lines: Lines,
  places: readonly number[],
  nextDates: readonly (number | undefined)[],
  isInAll: boolean,
): boolean {
  const wordings = new Set(places.map((at) => lines.texts[at]!));
  const [wording] = wordings;
  const isCount = wordings.size === places.length;
  if (!/[\p{L}\p{N}]/u.test(wording!) || (isCount && wording!.startsWith('#'))) return false;
  if (ANYBODY.test(wording!)) return true;
  const over = contentOver(lines);
  const isBelow = wordings.size === 1 && standBelow(lines, nextDates);
  const named = places.filter((at, i) => {
    if (lines.isDate(at + 1)) return !isBelow;
    // If dates are above the names, the names are different people's.
    if (lines.isDate(at - 1)) return !isInAll;
    return !isCount && isFirst(lines, at) && mayStartHead(lines, over, at, nextDates[i]);
  });
  return named.length > SHARE * places.length || (!isCount && standsOverBadge(lines, over, places, nextDates));
}

/** Whether short lines that differ are directly below the dates and above something else: then names are there. */
function standBelow({ texts, isContent, furniture }: Lines, dates: readonly (number | undefined)[]): boolean {
  const behindFurniture = (from: number) => {
    let at = from;
    while (at - from < DEEPEST && !isContent(at) && furniture[at]) at++;
    return at;
  };
  const below = dates.flatMap((date) => {
    if (date === undefined) return [];
    const at = behindFurniture(date + 1);
    return isContent(at) && isContent(behindFurniture(at + 1)) && isShort(texts[at]!) ? texts[at]! : [];
  });
  return below.length >= FEWEST && below.length >= NEARLY_ALL * dates.length && new Set(below).size > 1;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_AUTHOR && !/[.!?…:,。！？：]$/.test(text);
}

/** Whether the line is directly below the previous comment's buttons. */
function isFirst({ furniture, isContent }: Lines, at: number): boolean {
  return !isContent(at - 1) && isEnd(furniture[at - 1]);
}

/** Between buttons and the next date, a name is directly above the date, provided the text is below the date. */
function mayStartHead(lines: Lines, over: Over, at: number, date: number | undefined): boolean {
  if (date === undefined || lines.isByline(date)) return false;
  return over(date) <= at || !lines.isContent(date + 1);
}

/** If the line above all dates is the same, it is a badge, and the line above that is the name. */
function standsOverBadge(
  lines: Lines,
  over: Over,
  places: readonly number[],
  dates: readonly (number | undefined)[],
): boolean {
  const badges = places.flatMap((at, i) => {
    const date = dates[i];
    if (date === undefined || !isFirst(lines, at) || lines.isByline(date)) return [];
    const above = over(date);
    return above > at && over(above) <= at ? lines.texts[above]! : [];
  });
  return badges.length > 1 && new Set(badges).size === 1;
}

/** The last content line above a position; −1 if there is none. */
type Over = (at: number) => number;

/** Remembers what it found, as thousands of buttons may stand over one date. */
function contentOver({ isContent }: Lines): Over {
  const known = new Map<number, number>();
  return (at) => {
    const found = known.get(at);
    if (found !== undefined) return found;
    let above = at - 1;
    while (above >= 0 && !isContent(above)) above--;
    known.set(at, above);
    return above;
  };
}
