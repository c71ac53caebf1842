import { expect, test } from 'vitest';
import { readFurniture } from '../../../src/read/page/furniture.js';
import { type Layout, layoutF1, readLayouts } from '../../support/layouts.js';

const layouts = readLayouts('first');
const meanOf = (pages: readonly Layout[]) => pages.reduce((sum, page) => sum + layoutF1(page), 0) / pages.length;
const plain = meanOf(layouts);

/** Large numbers in place of the small ones of counters and headers. */
function withCounts(layout: Layout, write: (count: number) => string): Layout {
  const isCounted = (line: string) => {
    const found = readFurniture(line.trim());
    return found !== undefined && !found.stamp && (found.kind === 'counter' || found.kind === 'header');
  };
  const lines = layout.page.split('\n');
  const page = lines.map((line) =>
    isCounted(line) ? line.replace(/(?<![\d.,])\d{1,3}(?![\d.,])/g, (digits) => write(Number(digits))) : line,
  );
  return { ...layout, page: page.join('\n') };
}

/** Other names for the authors, wherever the page prints them, and the letters in place of their pictures. */
function withNames(layout: Layout, names: readonly string[]): Layout {
  const authors = [...new Set(layout.comments.map(([author]) => author))].sort((a, b) => b.length - a.length);
  const renamed = new Map(
    authors.map((author, i) => [author, `${names[i % names.length]}${i < names.length ? '' : i}`]),
  );
  const escaped = authors.map((author) => author.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const any = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  const rename = (text: string) => text.replace(any, (author) => renamed.get(author)!);
  const lines = layout.page.split('\n');
  const page = lines.map((line, i) => {
    const letters = line.trim();
    const below = lines.slice(i + 1, i + 4).join('\n');
    const author = authors.find((one) => below.includes(one) && one[0]?.toLowerCase() === letters[0]?.toLowerCase());
    return letters.length > 2 || author === undefined
      ? rename(line)
      : /\p{L}/u.exec(renamed.get(author)!)![0].toUpperCase();
  });
  const comments = layout.comments.map(([author, text]) => [rename(author), rename(text)] as const);
  return { ...layout, page: page.join('\n'), comments };
}

test.each([
  ['1,234', (count: number) => `${1 + (count % 9)},${String(100 + count).slice(-3)}`],
  ['1.2K', (count: number) => `${1 + (count % 9)}.${count % 9}K`],
])('comments are found though their counters have thousands: %s', (_, write) => {
  expect(plain - meanOf(layouts.map((layout) => withCounts(layout, write)))).toBeLessThan(0.005);
});

test.each([
  ['Cyrillic letters', 0.02, ['Иван Петров', 'Мария', 'Олег Сидоров', 'Настя', 'Дмитрий К.', 'Елена Волкова']],
  ['kana and kanji', 0.025, ['山田太郎', '佐藤花子', 'たけし', '鈴木一郎', '高橋', '伊藤さくら']],
  ['small letters', 0.025, ['marta kell', 'bob', 'johnny b', 'old goat', 'tess_r', 'grumpy']],
  ['titles', 0.05, ['Dr. Hans-Peter Müller', "Ann O'Neill-Smith", 'Prof. E. van der Berg', 'J. R. R. Tal', 'Ms. K']],
  ['signs', 0.08, ['Marta 🌻', 'Bob 🇬🇧', '🔥Johnny🔥', 'Old Goat 🐐', '🌊Tess', 'Grumpy😡']],
  [
    'many words',
    0.16,
    ['The Artist Formerly Known As Bob', 'Concerned Citizen of Upper Fettle', 'Sir Reginald of the Hill'],
  ],
])('comments are found whatever their authors’ names are like: %s', (_, most, names) => {
  expect(plain - meanOf(layouts.map((layout) => withNames(layout, names)))).toBeLessThan(most);
});
