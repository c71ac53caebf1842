import { expect, test } from 'vitest';
import { findDateOrder, readStamp } from '../../../src/read/page/dates.js';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);
const lines = (...texts: readonly string[]) => texts.map((text) => ({ text }));

test.each([
  ['2024-03-12T10:00:05+02:00', '2024-03-12T10:00:05+02:00'],
  ['2024-03-12T10:00:05Z', '2024-03-12T10:00:05Z'],
  ['Posted 2024-03-12T10:00:05.123Z', '2024-03-12T10:00:05.123Z'],
  ['2024-03-12T10:00', '2024-03-12T10:00'],
  ['2024-03-12 10:00:05 +0200', '2024-03-12T10:00:05+0200'],
  ['2024-04-09 19:14', '2024-04-09T19:14'],
  ['2024-04-09 07:14 pm', '2024-04-09T19:14'],
  ['2024/04/09', '2024-04-09'],
  ['April 9, 2024 07:14 pm JST', '2024-04-09T19:14'],
  ['Tuesday, April 9th, 2024 at 12:14 a.m.', '2024-04-09T00:14'],
  ['9.4.2024, 19:14 Uhr', '2024-04-09T19:14'],
  ['Di., 9. April 2024 um 19:14 Uhr', '2024-04-09T19:14'],
  ['12.03.2024 10:00 GMT+02:00', '2024-03-12T10:00'],
  ['12 mars 2024 à 10:15', '2024-03-12T10:15'],
  ['Publié le 1er février 2024 à 10h15', '2024-02-01T10:15'],
  ['12 de marzo de 2024 a las 10:15', '2024-03-12T10:15'],
  ['29.02.2024', '2024-02-29'],
  ['12 de março de 2024 às 14:03', '2024-03-12T14:03'],
  ['12 marca 2024, 14:03', '2024-03-12T14:03'],
  ['12. maaliskuuta 2024 klo 14:03', '2024-03-12T14:03'],
  ['May 10, 2024, 1:05 p.m. ET', '2024-05-10T13:05'],
])('"%s" is a date', (text, iso) => {
  expect(readStamp(text)).toMatchObject({ iso, relative: false });
});

test.each([
  ['3h', -180],
  ['2 hours ago', -120],
  ['2 hours ago (edited)', -120],
  ['3h (edited)', -180],
  ['an hour ago', -60],
  ['vor 3 Tagen', -4320],
  ['vor einer Stunde', -60],
  ['for 3 timer siden', -180],
  ['hace 3 horas', -180],
  ['il y a 2 jours', -2880],
  ['il y a une semaine', -10080],
  ['Just now', 0],
  ['Hier à 14:05', -2880 + 845],
  ['I går kl. 20:11', -2880 + 1211],
  ['I dag kl. 14:05', -1440 + 845],
  ['2 yrs ago', -1051200],
  ['1 wk', -10080],
  ['a few minutes ago', -3],
  ['vor wenigen Stunden', -180],
  ['for et øjeblik siden', -0],
  ['a moment ago', -0],
])('"%s" counts back from now', (text, order) => {
  expect(readStamp(text)).toEqual({ order, relative: true });
});

test.each([
  ['2024-04-09 19:75'],
  ['2024-04-09T24:10:00Z'],
  ['31.02.2024'],
  ['29.02.2023'],
  ['2024-13-01'],
  ['32 March 2024'],
  ['Hier.'],
  ['I dag'],
  ['A few minutes'],
  ['Tuesday'],
  ['Tuesday 9:00 – 17:00'],
  ['Tuesday 3, 9:00'],
  ['May'],
  ['days ago.'],
  ['I was there on 12.03.2024'],
  ['12.03.2024 мы были там'],
  ['12.03.2024 ήμασταν εκεί'],
  ['12.03.2024 私たちはそこにいた'],
  ['12.03.2024 كنا هناك'],
])('"%s" is not a date line', (text) => {
  expect(readStamp(text)).toBeUndefined();
});

const PAGE_OF_DATES = [
  'May 10, 2024, 1:05 p.m. ET',
  'Tuesday at 5:04 PM',
  'Mittwoch, 14:05',
  'Do., 9:30 Uhr',
  '8 Std.',
  '5 Min.',
  '6 Tg.',
  '3 Wo.',
  '1 d.',
];

test.each(PAGE_OF_DATES)(
  '"%s" is a date if the page has several, below names, after signs or beside buttons',
  (date) => {
    const prints = [
      (author: string, text: string) => `${author}\n${date}\n${text}`,
      (author: string, text: string) => `${author} • ${date}\n${text}`,
      (author: string, text: string) => `${author}\n${text}\nGefällt mir · Antworten · ${date}`,
    ];
    for (const print of prints) expect(said(pageOf(print))).toEqual(COMMENTS);
  },
);

test.each(PAGE_OF_DATES)('"%s" once or twice on a page is text', (words) => {
  for (const places of [[1], [1, 2]]) {
    const print = (author: string, text: string, i: number) =>
      `${author}\n${9 - i} hours ago\n${places.includes(i) ? `They wrote this:\n${words}` : text}\nReply\nShare`;
    expect(said(pageOf(print))[1]).toEqual(['Bob', `They wrote this:\n${words}`]);
  }
});

test('what several people say below their dates is text', () => {
  const page = pageOf((author, _, i) => `${author}\n${9 - i} hours ago\nTuesday at 1${i}:30\nReply\nShare`);
  expect(said(page).map(([, text]) => text)).toEqual(COMMENTS.map((_, i) => `Tuesday at 1${i}:30`));
});

test.each([
  'Monday 9:00\nTuesday 9:30\nSaturday 10:00',
  'Concert\nSunday, 19:00\nParade\nMonday, 12:00\nMarket\nTuesday, 8:00\nDance\nFriday, 20:00',
  'Concert, Sunday 19:00\nParade, Monday 12:00\nMarket, Tuesday 8:00',
  'Concert on Sunday at 19:00\nParade on Monday at 12:00\nMarket on Tuesday at 8:00',
])('a list of events in a comment is text: "%s"', (list) => {
  const page = pageOf(
    (author, text, i) => `${author}\n${9 - i} hours ago\n${text}${i === 2 ? `\n${list}` : ''}\nReply`,
  );
  expect(said(page)[2]).toEqual(['Cara', `${COMMENTS[2]![1]}\n${list}`]);
});

test('events with times are text even if comments are dated by weekdays', () => {
  const events = 'Concert, Sunday 19:00\nSongs in the park.\nParade, Monday 12:00\nFrom the church.';
  const page = pageOf(
    (author, text, i) => `${author}\n${text}${i === 2 ? `\n${events}` : ''}\nReply · Tuesday at 1${i}:00`,
  );
  expect(said(page)[2]).toEqual(['Cara', `${COMMENTS[2]![1]}\n${events}`]);
});

test('weekdays are ordered among each other and before yesterday', () => {
  const order = (text: string) => readStamp(text)!.order;
  expect(order('Tuesday at 5:04 PM')).toBeLessThan(order('Tuesday at 5:05 PM'));
  expect(order('Tuesday at 5:04 PM')).toBeLessThan(order('Wednesday at 1:00 AM'));
  expect(order('Sunday at 11:59 PM')).toBeLessThan(order('Yesterday at 0:01 AM'));
});

test('dates with a zone are put in order by the moment they mean', () => {
  const order = (text: string) => readStamp(text)!.order;
  expect(order('2024-03-12T10:00:05+02:00')).toBeLessThan(order('2024-03-12T09:00:00Z'));
  expect(order('2024-03-12T10:00:05Z')).toBeLessThan(order('2024-03-12T10:00:06Z'));
});

test('one number above 12 shows for the whole page which number is the day', () => {
  expect(findDateOrder(lines('03/02/2024', '13/02/2024 14:05'))).toBe('day-first');
  expect(findDateOrder(lines('03-02-2024', '25-12-2024'))).toBe('day-first');
  expect(findDateOrder(lines('03/02/2024', '02/13/2024'))).toBe('month-first');
  expect(findDateOrder(lines('03/02/2024'))).toBe('month-first');
  expect(readStamp('03/02/2024', 'day-first')?.iso).toBe('2024-02-03');
  expect(readStamp('03/02/2024')?.iso).toBe('2024-03-02');
  expect(readStamp('25-12-2024', 'day-first')?.iso).toBe('2024-12-25');
});

test('counts of followers between name and date, and of votes below, do not hide the date', () => {
  const print = (author: string, text: string, i: number) =>
    `${author}\n${9 * i + 4}\n${12 + i}. März 2024, 09:12:0${i}\n${i}\n${i + 3}\n${text}\nantworten\nteilen\nmelden`;
  for (const votes of [true, false]) {
    const page = pageOf((...args) => (votes ? print(...args) : print(...args).replace(/\n\d+\n\d+\n/, '\n')));
    expect(said(page)).toEqual(COMMENTS);
    expect(readDiscussion(page).discussion.comments.map(({ createdAt }) => createdAt)).toEqual(
      COMMENTS.map((_, i) => `2024-03-${12 + i}T09:12`),
    );
  }
});

test('a count below a text is of votes, and the date below that is not a name’s', () => {
  const short = ['Quite so', 'Good riddance', 'Nobody asked us', 'Bring it back'];
  const foot = pageOf(
    (author, _, i) => `${author}\n${short[i]}\n${i + 3}\nMay ${i + 1}, 2024\nReply\nShare`,
    'Comments',
  );
  expect(said(foot)).toEqual(COMMENTS.map(([author], i) => [author, short[i]]));
  const over = pageOf((author, text, i) => `May ${i + 1}, 2024\n${author}\n${text}\n${i + 3}`);
  const dates = readDiscussion(over).discussion.comments.map(({ createdAt }) => createdAt?.slice(-2));
  for (const [i, date] of dates.entries()) expect([undefined, `0${i + 1}`]).toContain(date);
});

test('a page with day-first dates keeps all its comments and their dates', () => {
  const page = `The council closed the old swimming pool on Monday because its roof leaks.
Ann
03/02/2024 09:00
Good riddance, the roof was a danger.
Bob
13/02/2024 14:05
My daughter swims there twice a week.
Cara
14/02/2024 14:05
Two million buys a new school kitchen.`;
  expect(readDiscussion(page).discussion.comments.map(({ author, createdAt }) => [author, createdAt])).toEqual([
    ['Ann', '2024-02-03T09:00'],
    ['Bob', '2024-02-13T14:05'],
    ['Cara', '2024-02-14T14:05'],
  ]);
});

test('a comment in another script that names a date keeps its text', () => {
  const page = `The council closed the old swimming pool on Monday because its roof leaks.
Ann
9.4.2024
Мы были там 12.03.2024
Bob
10.4.2024
Good riddance, the roof was a danger.
Cara
11.4.2024
Two million buys a new school kitchen.`;
  expect(readDiscussion(page).discussion.comments[0]?.text).toBe('Мы были там 12.03.2024');
});

test.each([
  'HÁ 6 DIAS',
  'há uma semana',
  '13 godz. temu',
  'tydzień temu',
  '3 tuntia sitten',
  'před 2 hodinami',
  '3 gün önce',
  '3 giorni fa',
  '2 ore fa',
  'un giorno fa',
  'Ontem às 12:30',
])('"%s" is an age', (text) => {
  expect(readStamp(text)).toMatchObject({ relative: true });
});

test('"14.3. 6:21" is a day and a time, "10.15" and "14.13. 6:21" are not', () => {
  expect(readStamp('14.3. 6:21')!.order - readStamp('13.3. 6:21')!.order).toBe(24 * 60);
  expect(readStamp('10.15')).toBeUndefined();
  expect(readStamp('14.13. 6:21')).toBeUndefined();
});

test.each(['Maja 3h', 'June 2 hours ago', 'Mart 3 uur geleden'])(
  '"%s" is not a date: people have names like months',
  (text) => {
    expect(readStamp(text)).toBeUndefined();
  },
);

test('without a number above 12, dates are read in the order in which they turn less often', () => {
  expect(findDateOrder(lines('03/04/2024', '04/04/2024', '01/05/2024', '02/05/2024'))).toBe('day-first');
  expect(findDateOrder(lines('03/11/2024', '03/12/2024', '04/01/2024', '04/02/2024'))).toBe('month-first');
  expect(findDateOrder(lines('03/04/2024', '04/04/2024'))).toBe('month-first');
});
