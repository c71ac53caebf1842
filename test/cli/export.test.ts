import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { fromExport, siteFormats } from '../../src/read/sites.js';
import { toJson } from '../../src/write/index.js';
import { jsonLines, runCli } from '../support/cli.js';
import { convokit, discourse, guardian, hackerNews, mastodon, reddit, SITE_EXPORTS } from '../support/site-exports.js';

const folder = mkdtempSync(join(tmpdir(), 'discussion-graph-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const linesOf = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

const corpus = linesOf([...convokit, { ...convokit[0]!, id: 'v1', conversation_id: 'v1' }]);
const from = (to: string) => ['analyze', '-', '--from', 'export', '--to', to];

test('the export of a site gives what the library gives', async () => {
  const { status, out, err } = await runCli(from('json'), JSON.stringify(discourse));
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toBe(toJson(analyze(fromExport(discourse))));
});

test('it is recognised among other JSON if no option says what the text is', async () => {
  const { status, out } = await runCli(['analyze', '-', '--to', 'json'], JSON.stringify(reddit));
  expect(status).toBe(0);
  expect(out).toBe(toJson(analyze(fromExport(reddit))));
});

test('several discussions follow each other', async () => {
  const { status, out } = await runCli(from('ndjson'), corpus);
  expect(status).toBe(0);
  expect(jsonLines(out).map(({ discussion }) => discussion.id)).toEqual(['u1', 'v1']);
  expect((await runCli(from('summary'), corpus)).out).toMatch(/^== u1 ==\n[\s\S]*\n== v1 ==\n/);
});

test('a format that holds one discussion refuses several', async () => {
  const { status, out, err } = await runCli(from('json'), corpus);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain('--to json holds one discussion');
});

test('data that is no site’s export is reported', async () => {
  const { status, err } = await runCli(from('json'), '{"comments": []}');
  expect(status).toBe(1);
  expect(err).toContain(`no export of a kind that is known: ${siteFormats.map(({ title }) => title).join(', ')}.`);
});

test.each([
  ['a list', ['analyze', '-', '--from', 'json'], JSON.stringify(reddit), 'Reddit'],
  ['an object', ['analyze', '-', '--from', 'json'], JSON.stringify(discourse), 'Discourse'],
  ['lines that look like pages', ['analyze', '-', '--from', 'ndjson'], corpus, 'ConvoKit'],
])('read as a discussion, %s names the option that reads it', async (_, args, text, title) => {
  const { status, out, err } = await runCli(args, text);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain(`seems to be data of ${title}. Read it with --from export.`);
});

test('other data that cannot be read is reported as before', async () => {
  const { err } = await runCli(['analyze', '-', '--from', 'json'], '[{"text": "Hello"}]');
  expect(err).toContain('Wrap the list');
});

test.each(SITE_EXPORTS.filter(([, data]) => Array.isArray(data)))(
  'JSON lines of %s are recognised as a list',
  async (_, data) => {
    const text = linesOf(data as unknown[]);
    const wanted = (await runCli(from('ndjson'), JSON.stringify(data))).out;
    expect(wanted).not.toBe('');
    expect(await runCli(['analyze', file('rows.jsonl', text), '--to', 'ndjson'])).toEqual({
      status: 0,
      out: wanted,
      err: '',
    });
    expect((await runCli(['analyze', '-', '--to', 'ndjson'], `\ufeff\n  \n${text}\n`)).out).toBe(wanted);
  },
);

test('JSON lines that are one discussion go into every format, several into those that hold them', async () => {
  const { status, out } = await runCli(['analyze', '-', '--to', 'comments'], linesOf(convokit));
  expect(status).toBe(0);
  expect(out).toContain('u2,bob,');
  const lone = file('lone.jsonl', JSON.stringify(convokit[0]));
  expect((await runCli(['analyze', lone, '--to', 'json'])).status).toBe(0);
  expect((await runCli(['analyze', file('corpus.jsonl', corpus), '--to', 'json'])).err).toContain(
    '--to json holds one',
  );
});

test('a fault in one of a site’s JSON lines is reported once', async () => {
  const rows = linesOf(convokit).split('\n');
  const { status, out, err } = await runCli(['analyze', file('cut.jsonl', [...rows, '{"id": '].join('\n'))]);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toMatch(/cut\.jsonl: This is not JSON: at line 4, column 8, [^\n]*\n$/);
});

test('if each line is stated to be a discussion, rows of a site are refused once', async () => {
  const { out, err } = await runCli(['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'], linesOf(hackerNews));
  expect(jsonLines(out).map(({ error }) => error.code)).toEqual(['invalid-discussion']);
  expect(err.match(/Read it with --from export\./g)).toHaveLength(1);
});

test('data of sites among our own lines is reported with its line', async () => {
  const lines = linesOf([{ id: 'p', text: 'Hello' }, convokit[0], { ...mastodon }]);
  const { out, err } = await runCli(['analyze', file('mixed.jsonl', lines), '--to', 'ndjson']);
  expect(jsonLines(out).map(({ error }) => error?.place.line)).toEqual([undefined, 2, 3]);
  expect(err).toMatch(
    /line 2: .* ConvoKit\. Give such lines without others\.\n.*line 3: .* Mastodon\. Give it in a file of its own\.\n/,
  );
});

test.each<[string, unknown, string]>([
  ['a single row', mastodon.status, 'a single row of Mastodon. Give it with the others'],
  ['an error answer', { message: 'Not Found', error: 404 }, 'an error answer of a site: "Not Found"'],
  ['an answer around an export', { ok: true, data: reddit }, 'its "data" seems to be one of Reddit'],
  ['an empty list', [], ': The list is empty.'],
  ['an empty listing', { kind: 'Listing', data: { children: [] } }, 'The export holds no discussion.'],
])('%s is reported in the same way, whichever option says what it is', async (_, data, words) => {
  const text = JSON.stringify(data);
  for (const args of [['-'], [file('near.json', text)], ['-', '--from', 'export']]) {
    const { status, out, err } = await runCli(['analyze', ...args], text);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(words);
  }
});

test('an empty text is not an export', async () => {
  expect((await runCli(from('json'), '\n')).err).toContain('The text is empty.');
});

test('a page with additional fields is still a page', async () => {
  const page = { id: 'p', text: 'Hello', status: 200, message: 'fine', error: 'none', data: reddit };
  for (const format of ['json', 'ndjson', 'auto'])
    expect((await runCli(['analyze', '-', '--from', format], JSON.stringify(page))).status).toBe(0);
});

test('the article of an export can be given beside it, for one discussion only', async () => {
  const text = '“It costs too much,” said Ruth Lee, the mayor.';
  const article = ['--article', file('article.txt', text)];
  const { out } = await runCli([...from('json'), ...article], JSON.stringify(guardian));
  expect(out).toBe(toJson(analyze(fromExport(guardian), { articleText: text })));
  const several = await runCli([...from('ndjson'), ...article], corpus);
  expect(several).toMatchObject({ status: 2, out: '', err: expect.stringContaining('of one discussion') });
  const missing = await runCli([...from('json'), '--article', 'nowhere.txt'], JSON.stringify(guardian));
  expect(missing).toMatchObject({ status: 2, out: '', err: expect.stringContaining('--article nowhere.txt: ') });
});

const FOR_PAGES = ['--author', 'Ann', '--author', 'Bob', '--order', 'oldest-first', '--article-ends-at', '0'];
const notUsed = (name: string) =>
  `discussion-graph: ${name}: Not used, as this is no page of text: --order, --author, --article-ends-at.\n`;

test('options that only say how to read a page are named where data is read without them', async () => {
  const data = linesOf([analyze(fromExport(discourse)).discussion]);
  const several = linesOf([{ id: 'p', text: 'Ann\nHello\nBob\nHello' }, JSON.parse(data), JSON.parse(data)]);
  for (const [args, text] of [
    [from('json'), JSON.stringify(discourse)],
    [from('ndjson'), corpus],
    [['analyze', '-', '--to', 'json'], data],
    [['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'], several],
  ] as const) {
    const { out } = await runCli(args, text);
    expect(await runCli([...args, '--language', 'en'], text)).toMatchObject({ status: 0, err: '' });
    const told = await runCli([...args, ...FOR_PAGES], text);
    expect([told.status, told.err]).toEqual([0, notUsed('standard input')]);
    if (text !== several) expect(told.out).toBe(out);
  }
});

test('for pages they are used, and nothing is said', async () => {
  const text = 'Ann\nHello\nBob\nHello';
  const page = file('page.txt', text);
  const line = file('page.json', JSON.stringify({ text }));
  expect(await runCli(['analyze', page, line, ...FOR_PAGES])).toMatchObject({ status: 0, err: '' });
  const post = file('post.json', JSON.stringify(discourse));
  expect(await runCli(['analyze', page, post, ...FOR_PAGES])).toMatchObject({ status: 0, err: notUsed(post) });
});
