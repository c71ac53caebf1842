import { grouped } from '../../text/grouped.js';
import { writeOut } from './counts.js';
import type { Furniture } from './furniture.js';

/** The lines of a page, by position. */
export interface Lines {
  readonly texts: readonly string[];
  readonly furniture: readonly (Furniture | undefined)[];
  readonly isContent: (at: number) => boolean;
  /** Whether the line is a date, or contains one beside buttons, but no name. */
  readonly isDate: (at: number) => boolean;
  /** Whether the line has a name and a date. */
  readonly isByline: (at: number) => boolean;
}

/** A line's words without numbers, so that a vote counter reads the same under every comment. */
export function wordingOf(text: string): string {
  return writeOut(text).replace(/\d+/g, '0');
}

/** With fewer comments, it cannot be seen what repeats with each. */
export const FEWEST_COMMENTS = 3;

/** If this share of the dates is written in one way, the others are somebody's words. */
const USUAL = 0.75;
const FEWEST_USUAL = 8;

/** The dates written like most on the page; all of them if their forms differ ("3 May", "4 June"). */
function usual(texts: readonly string[], dates: number[]): number[] {
  if (dates.length < FEWEST_USUAL) return dates;
  const ways = grouped(dates, (at) => wordingOf(texts[at]!));
  return [...ways.values()].find(({ length }) => length >= USUAL * dates.length) ?? dates;
}

/**
 * Positions of a line that each comment has once: its date, or else a line with name and date, or else the most common
 * button. Empty if there are fewer than three. Called again whenever more lines have been recognised as furniture.
 * O(lines).
 */
export function findAnchors({ texts, furniture, isContent, isDate, isByline }: Lines): number[] {
  const places = texts.map((_, at) => at);
  // Of several dates without words in between, the last one counts.
  const isFollowed = (at: number) => {
    let next = at + 1;
    while (next < texts.length && !isContent(next) && !isDate(next)) next++;
    return isDate(next);
  };
  const dates = usual(
    texts,
    places.filter((at) => isDate(at) && !isFollowed(at)),
  );
  const bylines = places.filter(isByline);
  const buttons = grouped(
    places.filter((at) => furniture[at]?.kind === 'button'),
    (at) => texts[at]!,
  );
  const commonest = [...buttons.values()].reduce((most, at) => (at.length > most.length ? at : most), []);
  const found = [bylines.length > dates.length ? bylines : dates, bylines, commonest].find(
    (at) => at.length >= FEWEST_COMMENTS,
  );
  // The article has dates too.
  const header = furniture.findIndex((aside) => aside?.kind === 'header');
  const below = found?.filter((at) => at > header) ?? [];
  return below.length >= FEWEST_COMMENTS ? below : (found ?? []);
}
