/**
 * Pages that no reader should meet, through the library and the command line: a result that says so, within reasonable
 * time.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Analysis } from '../../src/schema/index.js';
import { toGexf, toGraphologyJson, toJson, toNdjsonLine, toSummary } from '../../src/write/index.js';
import { runCli } from '../support/cli.js';
import { conformance } from '../support/conformance.js';
import { expectSound } from '../support/discussions.js';
import { PAGE } from '../support/pages.js';

const codes = ({ diagnostics }: Analysis) => diagnostics.map(({ code }) => code);
const page = (...authors: readonly string[]) =>
  `The council closed the old swimming pool on Monday because its roof leaks.\n\n${authors.map((author, i) => `${author}\nThis is what number ${i} thinks about it.\n`).join('\n')}`;

/** Reads a page in both ways, and writes it in every format. */
async function readBoth(text: string): Promise<Analysis> {
  const analysis = analyze(text);
  expectSound(analysis, analysis.discussion.comments.length);
  for (const write of [toSummary, toJson, toNdjsonLine, toGexf, toGraphologyJson])
    expect(write(analysis).length).toBeGreaterThan(0);
  const { status, out, err } = await runCli(
    ['analyze', '-', '--from', 'page', '--to', 'json'],
    new TextEncoder().encode(text),
  );
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expectSound(JSON.parse(out), analysis.discussion.comments.length);
  return analysis;
}

test.each([
  ['nothing', ''],
  ['a byte order mark', '\ufeff'],
  ['blanks and line breaks', ' \r\n\t\u00a0\n\u2028 \r'],
  ['a NUL', '\0'],
])('an empty page: %s', async (_, text) => {
  const analysis = await readBoth(text);
  expect(analysis.discussion.comments).toEqual([]);
  expect(codes(analysis)).toContain('no-comments');
});

test('a page without comments', async () => {
  const analysis = await readBoth(
    'The council closed the old swimming pool on Monday. Its roof leaks, and repairs would cost two million, the mayor said.\n',
  );
  expect(codes(analysis)).toContain('no-comments');
  expect(analysis.discussion.article.text).toContain('two million');
});

test('a page without an article', async () => {
  const text = PAGE.slice(PAGE.indexOf('Ann\n'));
  const { article, comments } = (await readBoth(text)).discussion;
  const read = [article.title, article.text, ...comments.flatMap(({ author, text: own }) => [author, own])].join('\n');
  for (const word of text.match(/\w+/g)!) expect(read).toContain(word);
});

test('one author only', async () => {
  const { discussion } = await readBoth(page('Ann', 'Ann', 'Ann', 'Ann'));
  expect(new Set(discussion.comments.map(({ author }) => author)).size).toBeLessThanOrEqual(1);
});

test.each([
  ['__proto__'],
  ['constructor'],
  ['hasOwnProperty'],
  ['👍👩‍👩‍👧🏳️‍🌈'],
  ['\u202eneB'],
  ['محمد الأمين'],
  ['x'.repeat(10_000)],
  ['\ud83d'],
])('an author named %j', async (name) => {
  await readBoth(page('Ann', name, 'Bob', name));
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('mixed line ends, and none at the end', async () => {
  expect((await readBoth(PAGE.replaceAll('\n', '\r\n').trimEnd())).discussion.comments.length).toBe(3);
  expect((await readBoth(PAGE.replaceAll('\n', '\r'))).discussion.comments.length).toBe(3);
});

test('a single line of 50 MB', async () => {
  const { discussion } = analyze('The pool is closed again. '.repeat(2_000_000));
  expect(
    discussion.article.text.length + discussion.comments.reduce((sum, { text }) => sum + text.length, 0),
  ).toBeGreaterThan(50_000_000);
}, 180_000);

test.each([
  ['letters', 'x'],
  ['blanks', ' '],
  ['marks', '"'],
  ['carets', '>'],
  ['full stops', '.'],
])('a single line of a million %s', async (_, unit) => {
  await readBoth(`${unit.repeat(1_000_000)}y`);
});

test('20,000 comments by one author', () => {
  const analysis = analyze(page(...new Array<string>(20_000).fill('Ann')));
  expectSound(analysis, analysis.discussion.comments.length);
  const kept =
    analysis.discussion.article.text.length +
    analysis.discussion.comments.reduce((sum, { text }) => sum + text.length, 0);
  expect(kept).toBeGreaterThan(20_000 * 'This is what number 0 thinks about it.'.length);
}, 300_000);

const naughty = conformance('naughty-strings/files/blns.json');

test.runIf(naughty)('naughty strings as names and as texts', () => {
  const strings = JSON.parse(readFileSync(naughty!, 'utf8')) as string[];
  expect(strings.length).toBeGreaterThan(500);
  for (const text of strings) {
    const analysis = analyze(
      `The council closed the old swimming pool on Monday because its roof leaks.\n\n${text}\n${text} and more\n\nBob\n${text}\n`,
    );
    expectSound(analysis, analysis.discussion.comments.length);
  }
  const comments = strings.map((text, i) => ({ id: `n${i}`, author: text, text }));
  const analysis = analyze({ article: { text: strings.join('\n') }, comments });
  expectSound(analysis, strings.length);
  for (const write of [toSummary, toJson, toNdjsonLine, toGexf, toGraphologyJson])
    expect(write(analysis).length).toBeGreaterThan(0);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
