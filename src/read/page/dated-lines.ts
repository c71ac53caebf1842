import { grouped } from '../../text/grouped.js';
import type { Stamp } from './dates.js';
import { dateIn, wordsIn } from './frames.js';
import { readFurniture } from './furniture.js';
import { isDatedName } from './is-name.js';
import type { StampReader } from './stamps.js';

/** Between a date and what differs. */
const LABEL = /^[^:]{1,30}:(?=\s|$)/;
const FEWEST = 3;
const LONGEST = 160;
/** Least share of the lines with a date that are written so, and so many that no person wrote them all. */
const SHARE = 0.4;
const NEARLY_ALL = 0.75;
/** "1 point", "2 points". */
const PLURAL = /(?<=0 \p{L}{3,12})s(?=[\s\0]|$)/gu;
/** In place of the date. */
const DATE = '\0';

/**
 * Dates that stand among words which are the same on each of their lines, without a name: "« Reply #3 on: 3 May 2015 »", "3 hours
 * ago Permalink", "Comment 3 • 2 years ago". O(characters).
 *
 * @param isOpen whether a line is neither a date nor known furniture so far.
 * @param dates how many lines are nothing but dates.
 */
export function findDatedLines(
  texts: readonly string[],
  isOpen: (at: number) => boolean,
  dates: number,
  readStamp: StampReader,
): ReadonlyMap<number, Stamp> {
  const lines = texts.flatMap((text, at) => {
    if (text.length > LONGEST || !isOpen(at)) return [];
    const words = wordsIn(text);
    const date = dateIn(text, words, readStamp);
    if (date === undefined) return [];
    const [from, to] = [words[date[0]]!.start, words[date[1] - 1]!.end];
    const before = text.slice(0, from);
    // "Posted: 3 May 2005  Post subject: Re: Ovens", each with another subject.
    const label = before.trimEnd().endsWith(':') ? LABEL.exec(text.slice(to))?.[0] : undefined;
    const rest = `${before}${DATE}${label ?? text.slice(to)}`.replace(/\d+/g, '0');
    return [{ at, rest, stamp: readStamp(text.slice(from, to))! }];
  });
  const found = new Map<number, Stamp>();
  for (const each of grouped(lines, ({ rest }) => rest.replace(PLURAL, '')).values()) {
    const { rest } = each[0]!;
    const share = each.length / (lines.length + dates);
    if (each.length < FEWEST || share < SHARE || (mayNameSomebody(rest) && share < NEARLY_ALL)) continue;
    if (isNameBefore(rest) || /[.!?]$/.test(rest) || !hasWords(each.map(({ at }) => at))) continue;
    for (const { at, stamp } of each) found.set(at, stamp);
  }
  return found;
}

/** Whether there is room for a name and words between most of them: "3 years ago for me" is what people answer. */
function hasWords(places: readonly number[]): boolean {
  const roomy = places.slice(1).filter((at, k) => at - places[k]! > 2);
  return roomy.length >= NEARLY_ALL * (places.length - 1);
}

function mayNameSomebody(rest: string): boolean {
  if (rest.endsWith(':')) return false;
  const words = rest.replace(DATE, '').replace(/[«»‹›|·•]/g, '');
  if (readFurniture(words.trim())) return false;
  return isDatedName(
    rest
      .replace(DATE, '')
      .replace(/[^\p{L}\s]/gu, '')
      .trim(),
  );
}

/** "Ann • 3 May", by somebody who comments most. */
function isNameBefore(rest: string): boolean {
  return rest.endsWith(DATE) && !rest.includes('0') && mayNameSomebody(rest);
}
