import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';

const jsonIn = (page: string) => analyze(page).diagnostics.filter(({ code }) => code === 'json');
const DATA = { article: { text: 'The ferry closed.' }, comments: [{ id: 'a', author: 'Ann', text: 'Why?' }] };

test.each([
  ['an object', JSON.stringify(DATA)],
  ['one of many lines', `\ufeff\n${JSON.stringify(DATA, null, 2)}\n`],
  ['a list', JSON.stringify(DATA.comments, null, 2)],
])('JSON passed as a page is reported: %s', (_, page) => {
  const [report, ...others] = jsonIn(page);
  expect(report?.message).toMatch(/readJson\(\).*readExport\(\)/);
  expect(others).toEqual([]);
});

test.each([
  ['brackets alone', '[1] The ferry closed.\nAnn\nWhy?'],
  ['JSON cut off', JSON.stringify(DATA).slice(0, -1)],
  ['JSON above a page', `${JSON.stringify(DATA)}\nAnn\nWhy?`],
  ['a text in quotation marks', '"The ferry closed."'],
])('a page is no JSON: %s', (_, page) => {
  expect(jsonIn(page)).toEqual([]);
});
