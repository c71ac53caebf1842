import { findDateOrder, readStamp, type Stamp } from './dates.js';

/** Reads the date in a line or in a part of one. */
export type StampReader = (text: string) => Stamp | undefined;

/** Fewer times of day are words of a text; so many dates tell times better. */
const FEWEST = 3;
/** The longest line with a date and a number. */
const LONGEST = 80;
const CLOCK = /^(\d{1,2})[:.](\d\d)(?::\d\d)?(?:[ \u202f]?([ap])\.?m\.?| uhr)?$/i;
/** A time on a line of its own, or apart from the name before it. */
const APART = /^(?:\S.{0,60}(?: {2,}|\t))?(\d{1,2}[:.]\d\d(?::\d\d)?(?:[ \u202f]?[ap]\.?m\.?| uhr)?)$/i;

/** How this page writes dates: the order of day and month, and times without a day where it has no others, as chats do. O(lines). */
export function stampReader(lines: readonly { readonly text: string }[]): StampReader {
  const order = findDateOrder(lines);
  const dates = lines.filter(({ text }) => readStamp(text, order) !== undefined).length;
  const clocks = lines.filter(({ text }, at) => APART.test(text) && !CLOCK.test(lines[at + 2]?.text ?? '')).length;
  if (dates >= FEWEST || clocks < FEWEST) return (text) => readStamp(plain(text), order);
  return (text) => readStamp(plain(text), order) ?? readClock(text);
}

/** Without the number of the comment, or a mark before its date. */
function plain(text: string): string {
  if (text.length > LONGEST) return text;
  return text
    .replace(/\s+#\d{1,6}(?: \(permalink\))?$/i, '')
    .replace(/^(?:#\d{1,6} *|edited|bearbeitet)? ?(?:[·|–—-] *)?(?=\S)/i, '');
}

function readClock(text: string): Stamp | undefined {
  const [, hour, minute, half] = CLOCK.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return { order: hours * 60 + Number(minute), relative: false };
}
