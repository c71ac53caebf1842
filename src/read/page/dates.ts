import { daysUntil, isDay, readMoment } from '../../schema/moment.js';
import { AROUND, MONTHS, UNITS, WEEKDAYS } from './date-words.js';
import { readOtherAge } from './other-ages.js';

/** When a comment was written, as far as its date line tells. */
export interface Stamp {
  /** ISO 8601 as printed; else `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, local to the site; absent for relative dates. */
  readonly iso?: string;
  /** Rises with time, in minutes; only stamps of the same kind can be compared. */
  readonly order: number;
  readonly relative: boolean;
  /**
   * Words of a text may look like this too ("Tuesday at 5:04 pm", "5 min."), so a page needs several for them to be
   * dates.
   */
  readonly doubtful?: true;
  /** Told by a weekday alone, so that the week may begin between two of them. */
  readonly weekday?: true;
}

/** How a page writes 3 February in numbers: `02/03` or `03/02`. */
export type DateOrder = 'month-first' | 'day-first';

/** The longest date line. */
const LONGEST = 60;
const NUMERIC = /(?<!\d)(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2})(?!\d)|(?<=\/\d{1,2})(?=,? \d{1,2}[:h]\d\d))/g;

/**
 * One order for the whole page, from numbers above 12 in its short lines; if they disagree, the majority decides. If
 * there are none, the order in which the dates change their direction less often; month first if both are alike.
 * O(lines).
 */
export function findDateOrder(lines: readonly { readonly text: string }[]): DateOrder {
  let dayFirst = 0;
  const dates: Triple[] = [];
  for (const { text } of lines) {
    if (text.length > LONGEST) continue;
    for (const [, first, , second, year] of text.matchAll(NUMERIC)) {
      dayFirst += Number(+first! > 12) - Number(+second! > 12);
      dates.push([+first!, +second!, +(year ?? 0)]);
    }
  }
  if (dayFirst === 0) {
    const asMonths = turnsOf(dates.map(([month, day, year]) => 372 * year + 31 * month + day));
    dayFirst = asMonths - turnsOf(dates.map(([day, month, year]) => 372 * year + 31 * month + day));
  }
  return dayFirst > 0 ? 'day-first' : 'month-first';
}

/** How often a sequence changes its direction. */
function turnsOf(days: readonly number[]): number {
  const steps = days.slice(1).map((day, i) => Math.sign(day - days[i]!));
  const moves = steps.filter((step) => step !== 0);
  return moves.filter((move, i) => i > 0 && move !== moves[i - 1]).length;
}

/** ISO 8601 with a time; numbers with separators; a French time; numbers; words. */
const TOKEN =
  /(?<!\d)\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?z\b| ?[+-]\d\d:?(?:\d\d)?)?(?![\d:]| ?[ap]\.?m)|\d{1,4}(?:[-/.:]\d{1,4}){1,3}|\d{1,2}h\d\d|\d{1,4}|[a-z\u00df-\u00f6\u00f8-\u017f\u0430-\u045f]+(?:\.m)?/g;
/** "2024年4月12日", "2024년 4월 12일". */
const EASTERN = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/;
const IS_ISO = /^\d{4}-\d\d-\d\d[t ]/;
/** "14.3. 6:21", "14/03 um 6:21": a day and a month, as a time is beside them. */
const DAY_AND_MONTH = /^\D*\d{1,2}[./]\d{1,2}\.?\D+\d{1,2}[:h]\d\d\b/;
/** All else that a date line may contain: signs, but no letter of any script. */
const MARKS = /^[\s.,:;/\-–—·•|()+#@'’]*$/;

/**
 * Reads a date line: "April 9, 2024 07:14 pm JST", "2024-04-09T19:14:05Z", "9.4.2024, 19:14 Uhr", "2 hours ago", "vor 3
 * Tagen", "il y a 2 jours", "Yesterday at 14:05", "Tuesday at 14:05". `undefined` for a line that says anything else,
 * and for days and times that do not exist. O(length).
 */
export function readStamp(text: string, dates: DateOrder = 'month-first'): Stamp | undefined {
  if (text.length > LONGEST) return undefined;
  const shown = text.replace(EASTERN, '$1-$2-$3 ');
  const lower = shown.toLowerCase();
  const age = readOtherAge(lower);
  if (age !== undefined) return { order: -age, relative: true };
  const words = lower.match(TOKEN) ?? [];
  if (words.length === 0 || !MARKS.test(lower.replace(TOKEN, ''))) return undefined;
  const parts: Parts = { numbers: [], clocks: 0 };
  const isDayAndMonth = DAY_AND_MONTH.test(lower);
  for (const word of words) {
    if (IS_ISO.test(word)) {
      const at = lower.indexOf(word);
      const alone = words.every((each) => each === word || AROUND.has(each));
      return alone ? readIso(shown.slice(at, at + word.length)) : undefined;
    }
    if (!take(parts, word, dates, isDayAndMonth)) return undefined;
  }
  return finish(parts, lower);
}

function readIso(printed: string): Stamp | undefined {
  const iso = printed.replace(/^(.{10}) /, '$1T').replace(' ', '');
  const moment = readMoment(iso.toUpperCase());
  return moment && isUsual(Number(iso.slice(0, 4))) ? { iso, order: moment.seconds / 60, relative: false } : undefined;
}

interface Parts {
  readonly numbers: number[];
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  afternoon?: boolean;
  weekday?: number;
  clocks: number;
  unit?: number;
}

/** @param isDayAndMonth whether "14.3" is beside a time ("14.3. 6:21"). */
function take(parts: Parts, word: string, dates: DateOrder, isDayAndMonth: boolean): boolean {
  const numbers = /^\d/.test(word) ? word.split(/\D/).map(Number) : [];
  const isUnit = UNITS.has(word) && parts.numbers.length > 0;
  if (/^\d{4}([-/.])\d{1,2}\1\d{1,2}$/.test(word)) [parts.year, parts.month, parts.day] = numbers as Triple;
  else if (/^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/.test(word)) [parts.day, parts.month, parts.year] = numbers as Triple;
  else if (/^\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d{2})$/.test(word)) {
    if (dates === 'day-first') [parts.day, parts.month, parts.year] = numbers as Triple;
    else [parts.month, parts.day, parts.year] = numbers as Triple;
  } else if (isDayAndMonth && /^\d{1,2}[./]\d{1,2}$/.test(word)) {
    const isMonthFirst = word.includes('/') && dates === 'month-first';
    [parts.day, parts.month] = (isMonthFirst ? [numbers[1], numbers[0]] : numbers) as [number, number];
  } else if (/^\d{1,2}[:.h]\d{2}(?::\d{2})?$/.test(word)) {
    // A second clock is the offset of a zone ("10:00 GMT+02:00").
    parts.clocks++;
    if (parts.hour === undefined) [parts.hour, parts.minute] = numbers as Triple;
  } else if (/^\d+$/.test(word)) parts.numbers.push(Number(word));
  else if (/^[ap]\.?m$/.test(word)) parts.afternoon = word.startsWith('p');
  else if (parts.month === undefined && MONTHS.has(word)) parts.month = MONTHS.get(word)!;
  else if (!isUnit && WEEKDAYS.has(word)) parts.weekday ??= WEEKDAYS.get(word)!;
  else if (!isUnit && AROUND.has(word)) return true;
  else if (UNITS.has(word) && parts.unit === undefined) parts.unit = UNITS.get(word)!;
  else return false;
  return true;
}

type Triple = [number, number, number];

function finish(parts: Parts, text: string): Stamp | undefined {
  const { numbers, unit } = parts;
  for (const number of numbers) {
    if (isUsual(number) && parts.year === undefined) parts.year = number;
    else if (number >= 1 && number <= 31 && parts.day === undefined && parts.month !== undefined) parts.day = number;
  }
  const { year, month, day, minute = 0, afternoon } = parts;
  const hour =
    parts.hour !== undefined && afternoon !== undefined ? (parts.hour % 12) + (afternoon ? 12 : 0) : parts.hour;
  if (!isTime(hour ?? 0, minute)) return undefined;
  // "Maja 3h", "June 2 hours ago": somebody has the name of a month.
  if (month !== undefined && unit !== undefined && numbers.length === 1) return undefined;
  if (month !== undefined && day !== undefined) {
    const full = year === undefined || year >= 100 ? year : 2000 + year;
    if (!isDay(full ?? LEAP_YEAR, month, day) || !isUsual(full ?? LEAP_YEAR)) return undefined;
    const order = minuteOf(full ?? 0, month, day, hour ?? 0, minute);
    const date = `${full}-${two(month)}-${two(day)}`;
    return {
      ...(full === undefined ? {} : { iso: hour === undefined ? date : `${date}T${two(hour)}:${two(minute)}` }),
      order,
      relative: false,
      ...(NEWS_ZONE.test(text) ? { doubtful: true } : {}),
    };
  }
  const short = SHORT_AGE.exec(text);
  const relative = AGO.test(text) || short !== null;
  const few = FEW.test(text);
  const counted = numbers.length === 1 || (numbers.length === 0 && (few || ONE.test(text)));
  if (unit !== undefined && relative && counted) {
    const order = -(numbers[0] ?? (few ? SOME : 1)) * unit;
    return short?.[1] === '.' ? { order, relative: true, doubtful: true } : { order, relative: true };
  }
  if (/just now|gerade eben/.test(text)) return { order: 0, relative: true };
  const time = (hour ?? 0) * 60 + minute;
  // "Hier" by itself is a German word too, and "I dag" may be all that a Dane says.
  const [today, yesterday] = hour === undefined ? [TODAY, YESTERDAY] : [TODAY_AT, YESTERDAY_AT];
  const days = today.test(text) ? 1 : yesterday.test(text) ? 2 : 0;
  if (days > 0) return { order: -1440 * days + time, relative: true };
  // Opening hours have two clock times, and any other number makes it something else.
  const isWeekday = parts.weekday !== undefined && parts.clocks === 1 && numbers.length === 0;
  return isWeekday
    ? { order: 1440 * (parts.weekday! - OLDEST_WEEKDAY) + time, relative: true, doubtful: true, weekday: true }
    : undefined;
}

/** Appears above American news stories, which people paste into comments. */
const NEWS_ZONE = /\b[ecmp]t$/;
const AGO =
  /\bago\b|^vor\b|siden|sedan\b|geleden\b|(?:\d|\bun[ao]?) \p{L}+ fa\b|\bil y a\b|\bhace\b|^há |\batrás$|\btemu$|\bsitten$|^před | önce$/u;
const SHORT_AGE = /^\d{1,3} ?[a-z]{1,3}(\.?)(?:[ •·|(]+(?:edited|bearbeitet)\)?)?$/;
const ONE = /\b(?:an?|eine[mr]|une?|una|uma?|e[nt])\b|^(?!.*\d).*\b(?:temu|sitten)$|^před (?!.*\d)/;
const FEW = /\b(?:few|wenigen|einigen)\b/;
/** The number that "a few" stands for. */
const SOME = 3;
const TODAY = /today|heute|aujourd|hoy/;
const TODAY_AT = /today|heute|aujourd|hoy|\bi ?dag|hoje|dziś|dzisiaj|tänään|dnes|bugün|сегодня|сьогодні/;
const YESTERDAY = /yesterday|gestern|ayer|ontem|wczoraj|eilen|včera/;
const YESTERDAY_AT = /yesterday|gestern|ayer|hier|\bi ?går|ontem|wczoraj|eilen|včera|\bdün\b|вчера|вчора/;
/** Names of weekdays refer to days before yesterday. */
const OLDEST_WEEKDAY = 9;

/** Without a year, the date may be 29 February. */
const LEAP_YEAR = 2000;

function isUsual(year: number): boolean {
  return year >= 1900 && year <= 2200;
}

function isTime(hour: number, minute: number): boolean {
  return hour <= 23 && minute <= 59;
}

function minuteOf(year: number, month: number, day: number, hour: number, minute: number): number {
  return daysUntil(year, month, day) * 1440 + hour * 60 + minute;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
