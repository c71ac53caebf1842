/** A moment as a source gave it. */
export interface Moment {
  /** Seconds since the year 0. */
  readonly seconds: number;
  /** Whether it states its offset from UTC; otherwise it can only be compared with others that do not. */
  readonly hasOffset: boolean;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?$/;

/**
 * Reads ISO 8601 with a time of day; `undefined` for anything else. Done by hand, because the platform reads a time
 * without offset in the machine's time zone.
 */
export function readMoment(text: string): Moment | undefined {
  const match = ISO.exec(text);
  if (match === null) return;
  const number = (group: number) => Number((match[group] ?? '0').replace(',', '.'));
  const [month, day, hour, minute] = [number(2), number(3), number(4), number(5)] as const;
  if (!isDay(number(1), month, day) || 60 * hour + minute > 1440 || minute > 59 || number(6) >= 61) return;
  if (number(9) > 23 || number(10) > 59) return;
  const offset = (match[8] === '-' ? -1 : 1) * (60 * number(9) + number(10));
  const minutes = 60 * (24 * daysUntil(number(1), month, day) + hour) + minute - offset;
  return { seconds: 60 * minutes + number(6), hasOffset: match[7] !== undefined || match[8] !== undefined };
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
