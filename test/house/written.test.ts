import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMarked } from '../../bench/fit/quotations/marked-text.js';

const WRITTEN = new URL('../../bench/fit/quotations/written/', import.meta.url);
const articles = ['en', 'de'].flatMap((language) =>
  readdirSync(new URL(`${language}/`, WRITTEN)).flatMap((name) =>
    readFileSync(new URL(`${language}/${name}`, WRITTEN), 'utf8')
      .split(/^===.*$/m)
      .filter((article) => article.trim())
      .map((article, n) => [`${language}/${name} ${n + 1}`, article] as const),
  ),
);

test.each(articles)('brackets of %s close, and each source and cue has a content', (_, article) => {
  const { text, marks } = readMarked(article);
  expect(text).not.toMatch(/[[\]]/);
  expect(article.match(/\]/g)?.length).toBe(article.match(/\[/g)?.length);
  expect(marks.length).toBe(article.match(/\[[CQS]\d/g)?.length);
  const said = new Set(marks.filter(({ kind }) => kind === 'Q').flatMap(({ ids }) => ids));
  for (const { kind, ids } of marks) if (kind !== 'Q') expect(ids.every((id) => said.has(id))).toBe(true);
  for (const kind of ['C', 'S'] as const) {
    const ids = marks.filter((mark) => mark.kind === kind).flatMap((mark) => mark.ids);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('the README says how many there are', () => {
  const readme = readFileSync(new URL('README.md', WRITTEN), 'utf8');
  const count = (language: string) => {
    const some = articles.filter(([name]) => name.startsWith(language)).map(([, article]) => readMarked(article));
    const quotations = some.map(({ marks }) => new Set(marks.flatMap(({ ids }) => ids)).size);
    return { articles: some.length, quotations: quotations.reduce((sum, n) => sum + n, 0).toLocaleString('en-US') };
  };
  const [english, german] = [count('en'), count('de')];
  expect(readme).toContain(`${english.articles} English and ${german.articles} German`);
  expect(readme).toContain(`${english.quotations} and ${german.quotations} marked`);
});
