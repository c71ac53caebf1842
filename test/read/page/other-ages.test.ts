import { expect, test } from 'vitest';
import { readStamp } from '../../../src/read/page/dates.js';
import { readDiscussion } from '../../../src/read/page.js';

test.each([
  ['3 часа назад', 3 * 60],
  ['24 дня назад', 24 * 1440],
  ['3 години тому', 3 * 60],
  ['acum 2 zile', 2 * 1440],
  ['5 órája', 5 * 60],
  ['5 órával ezelőtt', 5 * 60],
  ['πριν από 4 λεπτά', 4],
  ['prije 3 sata', 3 * 60],
  ['fa 3 hores', 3 * 60],
  ['2 minggu yang lalu', 2 * 10_080],
  ['3 giờ trước', 3 * 60],
  ['3時間前', 3 * 60],
  ['3 个月前', 3 * 43_200],
  ['3시간 전', 3 * 60],
  ['منذ 3 ساعات', 3 * 60],
  ['לפני 2 ימים', 2 * 1440],
  ['3 घंटे पहले', 3 * 60],
])('"%s" is %i minutes ago', (text, minutes) => {
  expect(readStamp(text)).toEqual({ order: -minutes, relative: true });
});

test.each([
  ['12 апреля 2024, 14:05', '2024-04-12T14:05'],
  ['3 березня 2023', '2023-03-03'],
  ['2024年4月12日 14:05', '2024-04-12T14:05'],
  ['2024년 4월 12일', '2024-04-12'],
  ['2024年04月12日10:00', '2024-04-12T10:00'],
])('"%s" is a date', (text, iso) => {
  expect(readStamp(text)?.iso).toBe(iso);
});

test.each([
  'назад',
  'Час',
  'два часа назад там',
  '以前',
  '前',
  'לפני',
  'fa caldo',
  'Fa dispiacere',
  'Acum orice',
  'Деньги назад',
  'Ngày trước',
  '10 éves',
  '3年生の前',
  '5分お前',
  '1일예선전',
])('"%s" is not an age', (text) => {
  expect(readStamp(text)).toBeUndefined();
});

const SAID = [
  ['Анна Петрова', 'Паром никогда не опаздывал.'],
  ['田中', '年間二百万は高すぎる。'],
  ['مريم', 'ومن يحضر الطبيب في الشتاء؟'],
  ['Анна Петрова', 'Никто не спросил остров.'],
];
const pageOf = (age: (i: number) => string, button: string) =>
  SAID.map(([author, text], i) => [author, age(i), text, button].join('\n')).join('\n');
const read = (page: string, authors?: string[]) =>
  readDiscussion(page, authors && { authors }).discussion.comments.map(({ author, text }) => [author, text]);

test('with such dates, buttons are recognised in any language', () => {
  expect(read(pageOf((i) => `${9 - i} часов назад`, 'Ответить'))).toEqual(SAID);
});

test('with known names, what repeats with every comment is the site’s, even without dates', () => {
  const page = pageOf((i) => `${9 - i} vurn`, 'Blarum');
  expect(read(page, ['Анна Петрова', '田中', 'مريم'])).toEqual(SAID);
});
