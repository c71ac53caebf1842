/** When a comment was written, as far as its date line says. */
export interface Stamp {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, local to the site; absent for relative dates. */
  readonly iso?: string;
  /** Grows with time; comparable among stamps of one kind only. */
  readonly order: number;
  readonly relative: boolean;
}

const MONTHS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  (
    'jan:1 january:1 januar:1 jän:1 jänner:1 feb:2 february:2 februar:2 mar:3 march:3 mär:3 märz:3 marts:3 apr:4 april:4 may:5 mai:5 maj:5 jun:6 june:6 juni:6 ' +
    'jul:7 july:7 juli:7 aug:8 august:8 sep:9 sept:9 september:9 oct:10 october:10 okt:10 oktober:10 nov:11 november:11 dec:12 december:12 dez:12 dezember:12'
  )
    .split(' ')
    .map((pair) => [pair.split(':')[0]!, Number(pair.split(':')[1])] as const),
);

/** Minutes in a unit of time, by its spelling. */
const UNITS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  (
    's:0 sec:0 secs:0 second:0 seconds:0 sekunde:0 sekunden:0 m:1 min:1 mins:1 minute:1 minutes:1 minuten:1 minut:1 minutter:1 h:60 hr:60 hrs:60 hour:60 hours:60 std:60 stunde:60 stunden:60 time:60 timer:60 ' +
    'd:1440 day:1440 days:1440 tag:1440 tage:1440 tagen:1440 dag:1440 dage:1440 w:10080 week:10080 weeks:10080 woche:10080 wochen:10080 uge:10080 uger:10080 ' +
    'mo:43200 month:43200 months:43200 monat:43200 monate:43200 monaten:43200 måned:43200 måneder:43200 y:525600 yr:525600 year:525600 years:525600 jahr:525600 jahre:525600 jahren:525600 år:525600'
  )
    .split(' ')
    .map((pair) => [pair.split(':')[0]!, Number(pair.split(':')[1])] as const),
);

/** Words that stand around a date and say nothing else. */
const AROUND = new Set(
  'at on um uhr am pm a.m p.m kl den der the posted published commented edited ago vor for siden just now today yesterday heute gestern gerade eben mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag mandag tirsdag onsdag torsdag fredag lørdag søndag est edt pst pdt cst cdt gmt utc bst cet cest jst ist aest'.split(
    ' ',
  ),
);

const LONGEST = 60;

/**
 * Reads a date line: "April 9, 2024 07:14 pm JST", "2024-04-09T19:14", "9.4.2024, 19:14 Uhr", "2 hours ago", "vor 3
 * Tagen", "Yesterday at 14:05". `undefined` for a line that says anything else besides. O(length).
 */
export function readStamp(text: string): Stamp | undefined {
  if (text.length > LONGEST || !/\d|just now|today|yesterday|gestern|heute|gerade eben/i.test(text)) return undefined;
  const words = text.toLowerCase().match(/\d{1,4}(?:[-/.:]\d{1,4}){1,3}|\d{1,4}|[a-zäöüæøå]{1,12}(?:\.m)?/g) ?? [];
  if (words.length === 0 || text.replace(/[\d\s\p{L}.,:;/\-–—·•|()+#@]/gu, '') !== '') return undefined;
  const parts: Parts = { numbers: [] };
  for (const word of words) if (!take(parts, word)) return undefined;
  return finish(parts, text.toLowerCase());
}

interface Parts {
  readonly numbers: number[];
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  afternoon?: boolean;
  unit?: number;
}

function take(parts: Parts, word: string): boolean {
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(word))
    [parts.year, parts.month, parts.day] = word.split('-').map(Number) as [number, number, number];
  else if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(word))
    [parts.day, parts.month, parts.year] = word.split('.').map(Number) as [number, number, number];
  else if (/^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(word))
    [parts.month, parts.day, parts.year] = word.split(/[/-]/).map(Number) as [number, number, number];
  else if (/^\d{1,2}[:.]\d{2}(:\d{2})?$/.test(word))
    [parts.hour, parts.minute] = word.split(/[:.]/).map(Number) as [number, number];
  else if (/^\d+$/.test(word)) parts.numbers.push(Number(word));
  else if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word)) parts.numbers.push(Number.parseInt(word, 10));
  else if (word === 'pm' || word === 'p.m' || word === 'am' || word === 'a.m') parts.afternoon = word.startsWith('p');
  else if (parts.month === undefined && MONTHS.has(word)) parts.month = MONTHS.get(word)!;
  else if (UNITS.has(word) && parts.unit === undefined) parts.unit = UNITS.get(word)!;
  else return AROUND.has(word) || word === 't' || word === 'z' || /^(st|nd|rd|th)$/.test(word);
  return true;
}

function finish(parts: Parts, text: string): Stamp | undefined {
  const { numbers, unit } = parts;
  for (const number of numbers) {
    if (number >= 1900 && number <= 2200 && parts.year === undefined) parts.year = number;
    else if (number >= 1 && number <= 31 && parts.day === undefined && parts.month !== undefined) parts.day = number;
  }
  const { year, month, day, hour, minute, afternoon } = parts;
  if (month !== undefined && day !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31) {
    const full = year === undefined ? 0 : year < 100 ? 2000 + year : year;
    const clock = hour === undefined ? undefined : afternoon === undefined ? hour : (hour % 12) + (afternoon ? 12 : 0);
    const order = ((full * 12 + month) * 31 + day) * 1440 + (clock ?? 0) * 60 + (minute ?? 0);
    if (full === 0) return { order, relative: false };
    const date = `${String(full).padStart(4, '0')}-${two(month)}-${two(day)}`;
    return {
      iso: clock === undefined || clock > 23 ? date : `${date}T${two(clock)}:${two(minute ?? 0)}`,
      order,
      relative: false,
    };
  }
  const relative = /\bago\b|^vor \d|siden/.test(text) || (unit !== undefined && /^\d{1,3} ?[a-z]{1,3}$/.test(text));
  if (unit !== undefined && relative && numbers.length <= 1)
    return { order: -(numbers[0] ?? 1) * unit, relative: true };
  if (/just now|gerade eben/.test(text)) return { order: 0, relative: true };
  if (/today|heute/.test(text)) return { order: -1440 + (hour ?? 0) * 60 + (minute ?? 0), relative: true };
  if (/yesterday|gestern/.test(text)) return { order: -2880 + (hour ?? 0) * 60 + (minute ?? 0), relative: true };
  return undefined;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
