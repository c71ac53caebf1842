/** A moment as a source gave it. */
export interface Moment {
  /** Seconds since the year 0. */
  readonly seconds: number;
  /** Whether it states its offset from UTC; otherwise it can only be compared with others that do not. */
  readonly hasOffset: boolean;
  /** Whether it states the time of day; otherwise it is the day's midnight. */
  readonly hasClock: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = `(?<month>${MONTHS.join('|')})`;
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)';
const CLOCK = String.raw`(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d(?:[.,]\d+)?))?`;
const ZONE = String.raw`(?: ?(?:(?<utc>z|utc|gmt)|(?:utc|gmt)?(?<sign>[+-])(?<hours>\d\d)(?::?(?<minutes>\d\d))?))?`;
const FORMS = [
  String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[t ]${CLOCK}${ZONE})?`,
  // Mail and HTTP: "Tue, 14 Nov 2023 10:00:00 GMT".
  String.raw`(?:${WEEKDAY}, ?)?(?<day>\d\d?) ${NAMED} (?<year>\d{4}) ${CLOCK}${ZONE}(?: \([^()]{0,100}\))?`,
  // What JavaScript makes of a time in a text: "Tue Nov 14 2023 10:00:00 GMT+0000 (Coordinated Universal Time)".
  String.raw`${WEEKDAY} ${NAMED} (?<day>\d\d) (?<year>\d{4}) ${CLOCK}${ZONE}(?: \([^()]{0,100}\))?`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/**
 * Reads ISO 8601, with a blank instead of the "T" or without a time of day, and the forms of mail (RFC 5322), HTTP and
 * JavaScript, in English; `undefined` for anything else. Done by hand, because the platform reads a time without offset in
 * the machine's time zone, and other texts as it likes. O(characters).
 */
export function readMoment(text: string): Moment | undefined {
  let parts: Readonly<Record<string, string | undefined>> | undefined;
  for (const form of FORMS) parts ??= form.exec(text)?.groups;
  if (parts === undefined) return;
  const number = (name: string) => Number((parts[name] ?? '0').replace(',', '.'));
  const [year, day, hour, minute] = [number('year'), number('day'), number('hour'), number('minute')] as const;
  const month = number('month') || MONTHS.indexOf(parts['month']!.toLowerCase()) + 1;
  if (!isDay(year, month, day) || 60 * hour + minute > 1440 || minute > 59 || number('second') >= 61) return;
  if (number('hours') > 23 || number('minutes') > 59) return;
  const offset = (parts['sign'] === '-' ? -1 : 1) * (60 * number('hours') + number('minutes'));
  const minutes = 60 * (24 * daysUntil(year, month, day) + hour) + minute - offset;
  return {
    seconds: 60 * minutes + number('second'),
    hasOffset: parts['utc'] !== undefined || parts['sign'] !== undefined,
    hasClock: parts['hour'] !== undefined,
  };
}

/** Seconds of all moments; `undefined` if there are none, one is unknown, or only some have an offset. */
export function comparableSeconds(moments: readonly (Moment | undefined)[]): number[] | undefined {
  const zones = new Set(moments.map((moment) => moment?.hasOffset));
  return zones.size === 1 && moments[0] ? moments.map((moment) => moment!.seconds) : undefined;
}

/** Whether the day exists. */
export function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/** Days since the year 0. Years are counted from March, so that leap days come last. */
export function daysUntil(year: number, month: number, day: number): number {
  const from = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return 365 * from + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}

const DAY = 86_400;
/** Days from 1 March of the year 0 to 1970. */
const EPOCH = 719_468;
const DAYS_OF_400_YEARS = 146_097;
const YEAR_10000 = 253_402_300_800;

/**
 * ISO 8601 in UTC from seconds since 1970; `undefined` before that and after the year 9999. Fractions are given to the
 * millisecond.
 *
 * @example
 * writeMoment(1_476_408_093); // '2016-10-14T01:21:33Z'
 */
export function writeMoment(seconds: number): string | undefined {
  const milliseconds = Math.floor(seconds * 1000);
  const whole = Math.floor(milliseconds / 1000);
  if (!(whole >= 0 && whole < YEAR_10000)) return undefined;
  const days = Math.floor(whole / DAY) + EPOCH;
  const inCycle = days % DAYS_OF_400_YEARS;
  const year = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  );
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const calendar = [
    400 * Math.floor(days / DAYS_OF_400_YEARS) + year + (month >= 10 ? 1 : 0),
    month < 10 ? month + 3 : month - 9,
    day,
  ];
  const time = whole % DAY;
  const clock = [Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60];
  const fraction = milliseconds % 1000 === 0 ? '' : `.${String(milliseconds % 1000).padStart(3, '0')}`;
  const digits = (numbers: readonly number[]) => numbers.map((number) => String(number).padStart(2, '0'));
  return `${digits(calendar).join('-')}T${digits(clock).join(':')}${fraction}Z`;
}

/** In 1973; smaller numbers count something else. */
const LEAST = 1e8;
/** In the year 5138; larger numbers are milliseconds. */
const LEAST_MILLISECONDS = 1e11;

/**
 * A time as text: one that `readMoment` reads stays as it is; a Date, and a number of seconds or milliseconds since 1970,
 * are written in ISO 8601. `undefined` for anything else.
 */
export function momentText(value: unknown): string | undefined {
  if (typeof value === 'string') return readMoment(value) && value;
  if (typeof value === 'number')
    return value < LEAST ? undefined : writeMoment(value < LEAST_MILLISECONDS ? value : value / 1000);
  const date = value as { getTime?: () => unknown } | null | undefined;
  return typeof date?.getTime === 'function' ? writeMoment(Number(date.getTime()) / 1000) : undefined;
}
