/** Input that cannot be read at all: one error with code, place and remedy, never a stack trace, never a hang. */
import { expect, test } from 'vitest';
import { jsonLines, runCli } from '../support/cli.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const JSON_IN = ['analyze', '-', '--from', 'json', '--to', 'ndjson'];
const DEPTH = 200_000;

const cases: readonly (readonly [
  name: string,
  args: readonly string[],
  input: string | Uint8Array,
  code: string,
  place: object,
])[] = [
  ['truncated JSON', JSON_IN, '{"comments": [{"text": "a', 'not-json', { line: 1, column: 26 }],
  ['an empty file that should be JSON', JSON_IN, '', 'not-json', { line: 1, column: 1 }],
  ['a page that should be JSON', JSON_IN, 'The pool is closed.', 'not-json', { line: 1, column: 1 }],
  ['two JSON documents', JSON_IN, '{"comments": []}\n{"comments": []}', 'not-json', { line: 2, column: 1 }],
  ['JSON that is no discussion', JSON_IN, '[1, 2]', 'invalid-discussion', {}],
  [
    'a comment without text',
    JSON_IN,
    '{"comments": [{"text": ""}, {}]}',
    'invalid-discussion',
    { path: 'comments.1.text' },
  ],
  [
    'an analysis with half its fields',
    JSON_IN,
    '{"version": "1.0", "discussion": {"comments": []}}',
    'invalid-analysis',
    { path: 'speakers' },
  ],
  ['open brackets without end', JSON_IN, '[{"a":'.repeat(DEPTH), 'not-json', { line: 1, column: DEPTH * 6 + 1 }],
  [
    'a page in Latin-1',
    ['analyze', '-', '--to', 'ndjson'],
    Uint8Array.of(0x41, 0x0a, 0x47, 0x72, 0xfc, 0xdf, 0x65),
    'not-utf8',
    { line: 2, byte: 4 },
  ],
  [
    'random bytes',
    ['analyze', '-', '--to', 'ndjson'],
    Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
    'not-utf8',
    { line: 1, byte: 1 },
  ],
  ['UTF-16 cut in half', ['analyze', '-', '--to', 'ndjson'], Uint8Array.of(0xff, 0xfe, 0x41), 'not-utf8', {}],
];

test.each(cases)('%s', async (_, args, input, code, place) => {
  const { status, out, err } = await runCli(args, input);
  expect(status).toBe(1);
  const [{ error }] = jsonLines(out);
  expect(error).toMatchObject({ code, place });
  expect(err).toBe(`discussion-graph: standard input: ${error.message}\n`);
  expect(error.message).toMatch(/Correct|Save|Give|Wrap|get the whole/);
  expect(error.message.length).toBeLessThan(400);
});

test('a byte order mark and UTF-16 are read, not refused', async () => {
  const text = 'The council closed the pool.\n\nAnn\nGood – “finally”.\n';
  const plain = (await runCli(['analyze', '-', '--to', 'json'], text)).out;
  expect((await runCli(['analyze', '-', '--to', 'json'], utf8(`\ufeff${text}`))).out).toBe(plain);
  expect((await runCli(['analyze', '-', '--to', 'json'], Buffer.from(`\ufeff${text}`, 'utf16le'))).out).toBe(plain);
});

test('replies nested 200,000 deep are read through the command line', async () => {
  const json = `{"comments":${'[{"author":"Ann","text":"a","replies":'.repeat(DEPTH)}[]${'}]'.repeat(DEPTH)}}`.replace(
    '"text":"a"',
    '"text":1',
  );
  const { out } = await runCli(JSON_IN, json);
  expect(jsonLines(out)[0].error.place).toEqual({ path: 'comments.0.text' });
});

test('a line of 50 MB does not affect the others', async () => {
  const long = utf8(`{"id":"long","text":"${'x'.repeat(50_000_000)}"}\n`);
  const pieces = [
    utf8('{"id":"a","text":"Hi"}\n'),
    ...Array.from({ length: 800 }, (_, i) => long.subarray(i * 65_536, (i + 1) * 65_536)),
    utf8('{"id":"b","text":"Ho"}\n'),
  ];
  const { status, out } = await runCli(['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'], pieces);
  expect(status).toBe(0);
  expect(jsonLines(out).map((row) => row.discussion.id)).toEqual(['a', 'long', 'b']);
}, 180_000);

test('1,000 lines of which every other is bad: every good one comes out', async () => {
  const lines = Array.from({ length: 1000 }, (_, i) =>
    i % 2 ? `{"id":"${i}","comments":` : `{"id":"${i}","comments":[{"text":"Hi"}]}`,
  );
  const { status, out, err } = await runCli(['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'], lines.join('\r\n'));
  expect(status).toBe(1);
  const rows = jsonLines(out);
  expect(rows.length).toBe(1000);
  expect(rows.every((row, i) => (i % 2 ? row.error.place.line === i + 1 : row.discussion.id === String(i)))).toBe(true);
  expect(err.split('\n').length - 1).toBe(500);
});
