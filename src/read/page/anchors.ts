import { grouped } from '../../text/grouped.js';
import type { Furniture } from './furniture.js';

/** What can be asked of the lines of a page, by position. */
export interface Lines {
  readonly texts: readonly string[];
  readonly furniture: readonly (Furniture | undefined)[];
  readonly isContent: (at: number) => boolean;
  /** A line that is a date, or holds one beside buttons, but no name. */
  readonly isDate: (at: number) => boolean;
  /** A name and a date in one line. */
  readonly isByline: (at: number) => boolean;
}

/** A line's words, numbers aside: what counts votes reads the same under every comment. */
export function wordingOf(text: string): string {
  return text.replace(/\d+/g, '0');
}

/** Fewer comments do not show what comes back with each. */
export const FEWEST_COMMENTS = 3;

/** Share of the dates that are written in one way, where the others are what somebody says. */
const USUAL = 0.75;
const FEWEST_USUAL = 8;

/** Dates as nearly all on the page are written; all of them, where they differ ("3 May", "4 June"). */
function usual(texts: readonly string[], dates: number[]): number[] {
  if (dates.length < FEWEST_USUAL) return dates;
  const ways = grouped(dates, (at) => wordingOf(texts[at]!));
  return [...ways.values()].find(({ length }) => length >= USUAL * dates.length) ?? dates;
}

/**
 * Positions of a line that every comment has once: its date; else name and date in one line; else the commonest button.
 * None where that is seen less than three times. Asked anew whenever more lines have turned out to be furniture. O(lines).
 */
export function findAnchors({ texts, furniture, isContent, isDate, isByline }: Lines): number[] {
  const places = texts.map((_, at) => at);
  // Of several dates with nothing said between them the last one counts.
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
  // The article has dates, too.
  const header = furniture.findIndex((aside) => aside?.kind === 'header');
  const below = found?.filter((at) => at > header) ?? [];
  return below.length >= FEWEST_COMMENTS ? below : (found ?? []);
}
