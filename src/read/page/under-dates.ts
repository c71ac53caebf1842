import { findAnchors, type Lines, wordingOf } from './anchors.js';
import { LONGEST_AUTHOR, lookAt, mayBeName } from './look.js';
import type { ToldNames } from './told-names.js';

/** Fewer dates do not show what is below each. */
const FEWEST = 4;
/** Least share of the comments that have a line of the head. */
const SHARE = 0.8;
/** The same for a button above the dates, which the first comment of a page lacks. */
const SHARE_OVER = 0.6;
/**
 * Most lines from a date to the name below it ("#2" may come between), and most lines about the member below the name.
 */
const DEEPEST = 3;
const MOST_BADGES = 6;
/** Names have no more words. */
const MOST_WORDS = 5;
const NOBODY: ToldNames = { names: [], badges: [] };

/**
 * Names below the dates of their comments, as on boards: "2024-03-11, 21:19", "#2", "Ann", "Member", "Posts: 14". All
 * comments have the same head: what is above every date is never a name, and at one place below it there are short
 * lines that differ, and that repeat or are above something that every comment has. O(dates).
 */
export function findNamesUnderDates(lines: Lines): ToldNames {
  const { texts, isContent, isDate } = lines;
  const dates = findAnchors(lines).filter(isDate);
  const most = SHARE * dates.length;
  const count = (holds: (date: number) => boolean) => dates.filter(holds).length;
  const isOver = count((date) => isFewWords(lines, date - 1)) > dates.length - most;
  if (dates.length < FEWEST || (isOver && !isSame(lines, dates, -1, SHARE_OVER * dates.length))) return NOBODY;
  for (let step = 1; step <= DEEPEST; step++) {
    if (isSame(lines, dates, step, most)) continue;
    if (count((date) => isFewWords(lines, date + step) && hasWords(lines, date + step)) < most) return NOBODY;
    const names = dates.map((date) => date + step).filter((at) => isFewWords(lines, at));
    const different = new Set(names.map((at) => texts[at]!)).size;
    let below = step + 1;
    while (below <= step + MOST_BADGES && isSame(lines, dates, below, most)) below++;
    const comesBack = different < SHARE * names.length;
    if (different < 2 || (!comesBack && below === step + 1)) return NOBODY;
    const steps = Array.from({ length: below }, (_, k) => k).filter((k) => k > 0 && k !== step);
    const badges = dates.flatMap((date) => steps.map((k) => date + k));
    return { names, badges: badges.filter((at) => at < texts.length && isContent(at)) };
  }
  return NOBODY;
}

/** Whether the line so far from nearly every date has the same wording: "#2", "Reg: Mar 2009". */
function isSame({ texts }: Lines, dates: readonly number[], step: number, most: number): boolean {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const form = formOf(texts[date + step] ?? '');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  counts.delete('');
  return [...counts.values()].some((copies) => copies >= most);
}

/** A label stands for its value too. */
function formOf(text: string): string {
  const label = /^[\p{L} ]{2,20}:/u.exec(text)?.[0];
  return label ?? (text.length > LONGEST_AUTHOR ? '' : wordingOf(text));
}

function isFewWords({ texts, isContent }: Lines, at: number): boolean {
  const text = texts[at];
  if (text === undefined || !isContent(at) || !/\p{L}/u.test(text) || !mayBeName(text)) return false;
  const { words, endsColon } = lookAt(text);
  return words <= MOST_WORDS && !endsColon;
}

/** Whether there are content lines below the name, before the next date. */
function hasWords({ texts, isContent, isDate }: Lines, name: number): boolean {
  for (let at = name + 1; at < texts.length && !isDate(at); at++) if (isContent(at)) return true;
  return false;
}
