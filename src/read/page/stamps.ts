import { type DateOrder, findDateOrder, readStamp, type Stamp } from './dates.js';

/** Reads the date in a line or in a part of one. */
export type StampReader = (text: string) => Stamp | undefined;

/** Fewer times of day, or doubtful dates, are words of a text; with so many dates, times of day alone do not count. */
const FEWEST = 3;
/** Least share of the dates with a time below them, for the times to be no answers. */
const NEARLY_ALL = 0.8;
/** The longest line with a date and a number. */
const LONGEST = 80;
const CLOCK = /^(\d{1,2})[:.](\d\d)(?::\d\d)?(?: ?([ap])\.?m\.?| uhr)?$/i;
/** A time on a line of its own, or behind or before a name and separated from it. */
const APART =
  /^(?:\S.{0,60}(?: {2,}|\t))?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?| uhr)?$|^\p{L}[^\d\t]{0,40}?(?:,? [•·|@–—([-] ?|, | at | um | (?=\d\d[:.]))\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?| uhr)?[)\]]?(?: [•·|] \p{L}{3,20})?$|^\[\d{1,2}[:.]\d\d(?::\d\d)?\] \p{L}\P{P}{0,40}$/iu;
/** "Concert, Sunday 19:00" is an event. */
const ON_A_DAY = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\b/i;

/** A line of a timetable or of opening hours has another one this near; in comments, a name and words come between. */
const NEAR = 2;
const SIGN = /\s*[•·|]\s*/;

/**
 * How this page writes dates: the order of day and month, times without a day if it has no other dates (as in chats),
 * and doubtful dates if it has several. O(lines).
 */
export function stampReader(lines: readonly { readonly text: string }[]): StampReader {
  const order = findDateOrder(lines);
  const stamps = lines.map(({ text }) => readStamp(text, order));
  const isDoubtful = hasDoubtful(lines, stamps, order);
  const read: StampReader = (text) => {
    const stamp = readStamp(plain(text), order);
    return stamp?.doubtful && !isDoubtful ? undefined : stamp;
  };
  const dates = stamps.filter((stamp) => stamp && (isDoubtful || !stamp.doubtful)).length;
  const isApart = (at: number) => at < lines.length && APART.test(lines[at]!.text) && !ON_A_DAY.test(lines[at]!.text);
  // Below a time, a timetable has the next one, comments have words.
  const clocks = lines.filter(
    (_, at) => isApart(at) && !isApart(at + 1) && !CLOCK.test(lines[at + 2]?.text ?? ''),
  ).length;
  // Where each date has its time on the next line, a time without a date is one of the same day.
  const under = lines.filter(({ text }, at) => CLOCK.test(text) && at > 0 && read(lines[at - 1]!.text)).length;
  return (dates >= FEWEST || clocks < FEWEST) && (under < FEWEST || under < NEARLY_ALL * dates)
    ? read
    : (text) => read(text) ?? readClock(text);
}

function hasDoubtful(
  lines: readonly { readonly text: string }[],
  stamps: readonly (Stamp | undefined)[],
  order: DateOrder,
): boolean {
  const found = lines.filter(({ text }, at) => {
    // Directly below a date, it is somebody's words.
    const bracket = /^\[([^\]]{4,40})\] \S/.exec(text)?.[1];
    if (bracket !== undefined && readStamp(bracket, order)?.doubtful) return true;
    if (stamps[at]?.doubtful)
      return !stamps[at - 1] && !stamps.slice(at + 1, at + 1 + NEAR).some((next) => next?.doubtful);
    return (
      text.length <= LONGEST &&
      text.split(SIGN).some((part, _, { length }) => length > 1 && readStamp(part, order)?.doubtful)
    );
  });
  return found.length >= FEWEST;
}

/** Without the comment's number, a sign before its date, or the asterisk of an edited one. */
function plain(text: string): string {
  if (text.length > LONGEST) return text;
  return text
    .replace(/(?<=[a-z\d])\*$|(?<=\S) \((?:last )?edited .{1,30}\)$|(?<=\d) edited (?=.{0,29}\d).{3,30}$/i, '')
    .replace(/^(?:\p{L}{2,20} \(\d{1,6}\)\s+){1,4}/u, '')
    .replace(/\s+#\d{1,6}(?: \(permalink\))?$/i, '')
    .replace(/^(?:#\d{1,6}(?:\.\d{1,4}){0,3} *|edited|bearbeitet)? ?(?:[·|–—-] *)?(?=\S)/i, '');
}

function readClock(text: string): Stamp | undefined {
  const [, hour, minute, half] = CLOCK.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return { order: hours * 60 + Number(minute), relative: false };
}
