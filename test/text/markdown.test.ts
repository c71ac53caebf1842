import { expect, test } from 'vitest';
import { withoutMarkdown } from '../../src/text/markdown.js';

test.each([
  ['**Mary Lee**, 52, said _no_ and ***left***.', 'Mary Lee, 52, said no and left.'],
  ['*“We go,”* she said. “*Now.*”', '“We go,” she said. “Now.”'],
  ['[Mary Lee](https://example.org/a_b_c "Who she is") said so [here](/b_(c)).', 'Mary Lee said so here.'],
  ['[**Mary** Lee](#lee) ![Her face](lee.png) said', 'Mary Lee  said'],
  ['## The ferry\n\nIt is 5\\* old.', 'The ferry\n\nIt is 5* old.'],
])('%j is read as %j', (given, plain) => {
  expect(withoutMarkdown(given).text).toBe(plain);
});

test.each([
  '2 * 3 * 4 = 24',
  'f*** that, s**t',
  'snake_case_name and __ and **',
  'Prices* rose, fees* too.',
  '* one\n* two',
  '#ferry and 5 # 6',
  'see [1] and [sic] (really)',
  'Ann*\nBob*',
])('%j contains no Markdown', (text) => {
  expect(withoutMarkdown(text).text).toBe(text);
});

test('a hundred thousand signs take linear time', () => {
  for (const sign of ['*a ', '[', '[a', '_a*', '![a](b', '[a](https://b(c', '\\']) {
    const { text, cut } = withoutMarkdown(sign.repeat(100_000));
    expect(cut({ start: 0, end: text.length }).length).toBeGreaterThan(0);
  }
});

test('a link with brackets without end is no link, and no overflow', () => {
  const text = `[a](/${'()'.repeat(3_000_000)}`;
  expect(withoutMarkdown(text).text).toHaveLength(text.length);
});
