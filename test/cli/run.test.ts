import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { OUTPUT_FORMATS } from '../../src/cli/formats.js';
import { run } from '../../src/cli/run.js';
import type { Analysis } from '../../src/schema/index.js';
import { toGexf, toJson, toSummary } from '../../src/write/index.js';
import { jsonLines, runCli } from '../support/cli.js';
import { PAGE } from '../support/pages.js';
import { ROOT } from '../support/source.js';

const folder = mkdtempSync(join(tmpdir(), 'discussion-graph-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

const discussion = {
  id: 'd1',
  article: { text: 'The pool is closed.' },
  comments: [
    { id: 'a', author: 'Ann', text: 'Good.' },
    { id: 'b', author: 'Bob', text: 'Why?', parentId: 'a' },
  ],
};

test('a page becomes a summary', async () => {
  const page = file('page.txt', PAGE);
  expect(await runCli(['analyze', page])).toEqual({ status: 0, out: toSummary(analyze(PAGE)), err: '' });
});

test('standard input and the other formats give what the library gives', async () => {
  expect((await runCli(['analyze', '-', '--to', 'json'], PAGE)).out).toBe(toJson(analyze(PAGE)));
  expect((await runCli(['analyze', '-', '--to', 'gexf'], [utf8(PAGE.slice(0, 100)), utf8(PAGE.slice(100))])).out).toBe(
    toGexf(analyze(PAGE)),
  );
});

test('options reach the reader and the inference', async () => {
  const bobs = JSON.parse((await runCli(['analyze', '-', '--to', 'json', '--author', 'Bob'], PAGE)).out) as Analysis;
  expect(bobs.discussion.comments.map(({ author }) => author)).toEqual(['Bob']);
  const careful = JSON.parse(
    (await runCli(['analyze', '-', '--to', 'json', '--abstain-below', '1'], PAGE)).out,
  ) as Analysis;
  expect(careful.replies.map(({ parentId }) => parentId)).toContain(null);
});

test.each(['page.json', '-'])('a discussion as data is recognised (%s)', async (name) => {
  const json = JSON.stringify(discussion, null, 2);
  const { status, out } = await runCli(['analyze', name === '-' ? '-' : file(name, json), '--to', 'ndjson'], json);
  expect(status).toBe(0);
  const [analysis] = jsonLines(out);
  expect(analysis.discussion.id).toBe('d1');
  expect(analysis.replies[1]).toMatchObject({ id: 'b', parentId: 'a', basis: 'given' });
});

test('a saved analysis is written again as it is', async () => {
  const saved = file('saved.json', (await runCli(['analyze', '-', '--to', 'json'], PAGE)).out);
  const { out } = await runCli(['analyze', saved, '--to', 'json']);
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(saved, 'utf8')));
  expect((await runCli(['analyze', saved, '--to', 'gexf'])).out).toBe(toGexf(analyze(PAGE)));
});

test('a page that starts with a bracket is a page', async () => {
  const { out } = await runCli(['analyze', '-', '--to', 'json'], `[Updated] {live}\n${PAGE}`);
  expect(JSON.parse(out).discussion.comments.length).toBeGreaterThan(0);
});

const LINES = [
  JSON.stringify({ id: 'p', text: PAGE }),
  '',
  '{"id": "cut", "comments": [',
  JSON.stringify(discussion),
  '   ',
  JSON.stringify({ id: 7, comments: [{ text: 1 }] }),
  JSON.stringify({ id: 'last', comments: [] }),
].join('\n');

test('NDJSON: one line out per non-empty line, in order; bad ones are reported and do not affect others', async () => {
  const { status, out, err } = await runCli(['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'], LINES);
  expect(status).toBe(1);
  const rows = jsonLines(out);
  expect(rows.map((row) => row.discussion?.id ?? row.id)).toEqual(['p', undefined, 'd1', '7', 'last']);
  expect(rows[1].error).toMatchObject({ code: 'not-json', place: { line: 3, column: 28 } });
  expect(rows[3].error).toMatchObject({ code: 'invalid-discussion', place: { line: 6, path: 'comments.0.text' } });
  expect(err).toMatch(
    /standard input, line 3: This is not JSON.*\n.*standard input, line 6: In the discussion, comments\.0\.text/,
  );
});

test('lines that are comments, not pages, are refused with advice', async () => {
  const rows = [
    { id: 'c1', author: 'Ann', text: 'Good.' },
    { id: 'c2', parentId: 'c1', text: 'Why?' },
  ];
  const { status, out, err } = await runCli([
    'analyze',
    file('comments.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')),
    '--to',
    'ndjson',
  ]);
  expect(status).toBe(1);
  expect(jsonLines(out).map(({ id, error }) => [id, error.code, error.place.line])).toEqual([
    ['c1', 'invalid-discussion', 1],
    ['c2', 'invalid-discussion', 2],
  ]);
  expect(err).toContain('Put all comments of a discussion into one: { "article"');
});

test('NDJSON is recognised by its name and by its text, in UTF-16 as well', async () => {
  const explicit = await runCli(['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'], LINES);
  expect((await runCli(['analyze', '-', '--to', 'ndjson'], LINES)).out).toBe(explicit.out);
  expect((await runCli(['analyze', file('many.jsonl', LINES), '--to', 'ndjson'])).out).toBe(explicit.out);
  const bytes = utf16(LINES);
  for (const cut of [1, 2, 101])
    expect(
      (
        await runCli(
          ['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'],
          [bytes.subarray(0, cut), new Uint8Array(), bytes.subarray(cut)],
        )
      ).out,
    ).toBe(explicit.out);
  expect((await runCli(['analyze', '-', '--to', 'json'], LINES)).err).toContain('use --to ndjson');
});

test('NDJSON: UTF-16 that breaks off within a character loses none without notice', async () => {
  const bytes = utf16(JSON.stringify(discussion).replace('Why?', 'Why').replace(/}$/, ' }'));
  const { status, err } = await runCli(['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'], [bytes.subarray(0, -1)]);
  expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining('This is not JSON') });
});

test('NDJSON: a line that is not UTF-8 fails alone', async () => {
  const bad = Uint8Array.of(0x22, 0xfc, 0x22, 0x0a);
  const { status, out } = await runCli(
    ['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'],
    [utf8('{"id":"x","text":"Hi"}\n'), bad, utf8('{"id":"y","text":"Ho"}')],
  );
  expect(status).toBe(1);
  expect(jsonLines(out).map((row) => row.discussion?.id ?? row.error.code)).toEqual(['x', 'not-utf8', 'y']);
  expect(jsonLines(out)[1].error.place).toEqual({ line: 2, byte: 24 });
});

test('several files are analyzed in turn, even if one fails', async () => {
  const page = file('one.txt', PAGE);
  const { status, out, err } = await runCli(['analyze', page, join(folder, 'absent.txt'), page]);
  expect(status).toBe(1);
  expect(out).toBe(`== ${page} ==\n${toSummary(analyze(PAGE))}`.repeat(2));
  expect(err).toBe(
    `discussion-graph: ${join(folder, 'absent.txt')}: It cannot be opened: there is no such file or folder.\n`,
  );
  const ndjson = await runCli(['analyze', page, folder, page, '--to', 'ndjson']);
  expect(jsonLines(ndjson.out).map(({ file, error }) => [file, error?.code])).toEqual([
    [undefined, undefined],
    [folder, 'cannot-open'],
    [undefined, undefined],
  ]);
});

test('-o writes to a file, and leaves it alone if there is nothing to write', async () => {
  const target = file('out.json', 'before');
  expect((await runCli(['analyze', '-', '--from', 'json', '--to', 'json', '-o', target], '{')).status).toBe(1);
  expect(readFileSync(target, 'utf8')).toBe('before');
  expect(await runCli(['analyze', '-', '--to', 'json', '-o', target], PAGE)).toEqual({ status: 0, out: '', err: '' });
  expect(readFileSync(target, 'utf8')).toBe(toJson(analyze(PAGE)));
});

test('a file that cannot be written gives a one-sentence error', async () => {
  const path = join(folder, 'no', 'such', 'folder.json');
  expect(await runCli(['analyze', '-', '-o', path], PAGE)).toEqual({
    status: 1,
    out: '',
    err: `discussion-graph: ${path}: It cannot be opened: there is no such file or folder.\n`,
  });
});

test('a full disk is told with the name of what could not be written', async () => {
  const full = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' })),
  });
  let err = '';
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      err += String(chunk);
      done();
    },
  });
  const stdin = (async function* () {
    yield PAGE.repeat(50);
  })();
  expect(await run(['analyze', '-', '--to', 'json'], { stdin, stdout: full, stderr })).toBe(1);
  expect(err).toBe('discussion-graph: standard output: It cannot be written: the disk is full.\n');
});

test('a page whose text is no text is told so', async () => {
  const { err } = await runCli(['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'], '{"id":"q","text":5}\n');
  expect(err).toContain('text should be a text');
});

test('tables of several files are one table, which says which row is of which file or discussion', async () => {
  const [one, two] = [file('one.txt', PAGE), file('two.txt', PAGE)];
  const { status, out } = await runCli(['analyze', one, two, '--to', 'discussions']);
  expect(status).toBe(0);
  const lines = out.trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines.map((line) => line.split(',').at(-1))).toEqual(['discussion', one, two]);
  const rows = [1, 2].map((n) => JSON.stringify({ id: `d${n}`, text: PAGE })).join('\nnonsense\n');
  const streamed = await runCli(['analyze', '-', '--from', 'ndjson', '--to', 'comments'], rows);
  expect(streamed.status).toBe(1);
  expect(streamed.out.match(/^id,author,/gm)).toHaveLength(1);
  expect(streamed.out.match(/,d1\r\n/g)?.length).toBe(streamed.out.match(/,d2\r\n/g)?.length);
});

test('help names every format; version is the package’s', async () => {
  const { status, out } = await runCli(['--help']);
  expect(status).toBe(0);
  for (const name of Object.keys(OUTPUT_FORMATS)) expect(out).toContain(`\n      ${name} `);
  expect((await runCli(['--version'])).out.trim()).toBe(
    JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version,
  );
});

test('wrong usage is status 2 and points to the help', async () => {
  expect(await runCli(['analyse', 'page.txt'])).toEqual({
    status: 2,
    out: '',
    err: 'discussion-graph: There is no command "analyse". Did you mean: discussion-graph analyze page.txt\nSee: discussion-graph --help\n',
  });
});

test('an internal error is reported without a stack trace', async () => {
  const writer = OUTPUT_FORMATS.summary as { write: unknown };
  const { write } = writer;
  writer.write = () => {
    throw new TypeError('boom');
  };
  const { status, err } = await runCli(['analyze', '-'], PAGE).finally(() => {
    writer.write = write;
  });
  expect(status).toBe(1);
  expect(err).toBe(
    'discussion-graph: standard input: Something went wrong inside discussion-graph (boom). Please report it, with the input if you can.\n',
  );
});

async function* endless() {
  for (let i = 0; ; i++) yield utf8(`{"id":"${i}","text":"Hi"}\n`);
}

const quiet = () => new Writable({ write: (_chunk, _encoding, done) => done() });

test('if the reader of a pipe closes it, an endless input ends quietly', async () => {
  let lines = 0;
  const stdout = new Writable({
    write(_chunk, _encoding, done) {
      done(++lines < 5 ? null : Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });
  expect(
    await run(['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'], { stdin: endless(), stdout, stderr: quiet() }),
  ).toBe(0);
});

test('input is read no faster than output is taken', async () => {
  let asked = 0;
  async function* counted() {
    for (; asked < 200; asked++) yield utf8(`{"id":"${asked}","text":"Hi"}\n`);
  }
  let furthest = 0;
  let taken = 0;
  const stdout = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      furthest = Math.max(furthest, asked - taken++);
      setImmediate(done);
    },
  });
  expect(
    await run(['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'], { stdin: counted(), stdout, stderr: quiet() }),
  ).toBe(0);
  expect(taken).toBe(200);
  expect(furthest).toBeLessThan(5);
});

test('corrections from a file reach a page, a discussion and a saved analysis', async () => {
  const mine = file('mine.json', JSON.stringify({ replies: [{ comment: 'b', parent: 'article' }] }));
  const saved = file('before.json', (await runCli(['analyze', '-', '--to', 'json'], JSON.stringify(discussion))).out);
  for (const args of [['-'], [saved]]) {
    const { out } = await runCli(
      ['analyze', ...args, '--corrections', mine, '--to', 'json'],
      JSON.stringify(discussion),
    );
    expect(JSON.parse(out).replies[1]).toMatchObject({ id: 'b', parentId: 'article', basis: 'corrected' });
  }
  const { out } = await runCli(['analyze', '-', '--corrections', mine], PAGE);
  expect(out).toContain('The correction that “b” answers “article” is left out');
});

test.each([
  ['{"replies": 7}', 'replies should be a list, but is 7'],
  ['{"replies": [', 'This is not JSON'],
  ['WHAT TO LOOK UP', 'Correct it there. The file holds { "replies": [ … ] }'],
  [undefined, 'there is no such file'],
])('a file of corrections that holds %s stops everything', async (content, words) => {
  const path = content === undefined ? join(folder, 'nowhere.json') : file('bad.json', content);
  const { status, out, err } = await runCli(['analyze', '-', '--corrections', path], PAGE);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(`--corrections ${path}: `);
  expect(err).toContain(words);
});

test('corrected quotations and stances keep their people when a saved analysis is analyzed again', async () => {
  const article = { text: 'Ann Lee said: “The boats are old.” Mill Road was closed. The boats had holes, all knew.' };
  const discussion = { article, comments: [{ id: 'b', author: 'Bob', text: 'Fine.' }] };
  const corrections = {
    quotations: [
      { quotation: 'The boats had holes', speaker: 'Zed' },
      { quotation: 'Mill Road was closed', speaker: 'Yan' },
    ],
    names: [{ name: 'Ann Lee', speaker: 'Ann H. Lee' }],
    stances: [{ comment: 'b', target: { kind: 'speaker', id: 'Zed' }, stance: 'agrees' }],
  };
  const answers = file('who-said.json', JSON.stringify(corrections));
  const first = await runCli(['analyze', '-', '--corrections', answers, '--to', 'json'], JSON.stringify(discussion));
  const again = await runCli(['analyze', file('said.json', first.out), '--layout', 'flat', '--to', 'json']);
  const { speakers, stances } = JSON.parse(again.out);
  const [{ target }] = stances.filter(({ basis }: { basis: string }) => basis === 'corrected');
  expect(speakers.find(({ id }: { id: string }) => id === target.id).name).toBe('Zed');
  expect(speakers.map(({ name }: { name: string }) => name)).toEqual(['Ann Lee', 'Yan', 'Zed']);
});

test('a saved analysis is returned as it is, and analyzed again if an option says how to infer', async () => {
  const saved = file('saved.json', (await runCli(['analyze', file('again.txt', PAGE), '--to', 'json'])).out);
  const json = async (...more: string[]) => JSON.parse((await runCli(['analyze', saved, '--to', 'json', ...more])).out);
  expect(await json()).toEqual(JSON.parse(readFileSync(saved, 'utf8')));
  const open: Analysis = await json('--abstain-below', '1');
  expect(open.replies.every(({ parentId }) => parentId === null)).toBe(true);
  expect(open.diagnostics.at(-1)?.code).toBe('analyzed-again');
});

test('a saved analysis without its evidence is otherwise as it was', async () => {
  const first = ['analyze', file('article-share.txt', PAGE), '--article-share', '0.9', '--to', 'json'];
  const whole: Analysis = JSON.parse((await runCli(first)).out);
  const saved = file('whole.json', JSON.stringify(whole));
  const bare: Analysis = JSON.parse((await runCli(['analyze', saved, '--no-evidence', '--to', 'json'])).out);
  const without = (analysis: Analysis) =>
    JSON.parse(JSON.stringify(analysis, (key, value) => (key === 'evidence' ? [] : value)));
  expect(bare).toEqual(without(whole));
  expect(bare).not.toEqual(whole);
});

test('a saved analysis that is analyzed again keeps its corrections', async () => {
  const target = { kind: 'comment', id: 'a' };
  const mine = file(
    'kept.json',
    JSON.stringify({
      replies: [{ comment: 'b', parent: 'a' }],
      stances: [{ comment: 'b', target, stance: 'agrees' }],
    }),
  );
  const first = ['analyze', '-', '--corrections', mine, '--to', 'json'];
  const saved = file('corrected.json', (await runCli(first, JSON.stringify(discussion))).out);
  const { out } = await runCli(['analyze', saved, '--layout', 'tree', '--to', 'json']);
  const again = JSON.parse(out) as Analysis;
  expect(again.replies[1]).toMatchObject({ id: 'b', parentId: 'a', basis: 'corrected' });
  expect(again.stances).toContainEqual(
    expect.objectContaining({ commentId: 'b', target, stance: 'agrees', basis: 'corrected' }),
  );
});

test('reasons can be left out', async () => {
  const { out } = await runCli(['analyze', '-', '--no-evidence', '--to', 'json'], PAGE);
  const { replies } = JSON.parse(out) as Analysis;
  expect(replies.map((row) => (row.basis === 'inferred' ? row.evidence : []))).toEqual(replies.map(() => []));
});

test('a language is a tag', async () => {
  const { status, err } = await runCli(['analyze', file('spoken.txt', PAGE), '--language', 'German']);
  expect([status, err]).toEqual([2, expect.stringContaining('such as en, de or da')]);
});

test('the language of a page can be stated', async () => {
  const { out } = await runCli(['analyze', file('spoken.txt', PAGE), '--language', 'de', '--to', 'json']);
  expect((JSON.parse(out) as Analysis).discussion.language).toBe('de');
});
