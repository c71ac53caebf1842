/** The program as a file of its own, started as users start it. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { toJson } from '../../src/write/index.js';
import { jsonLines } from '../support/cli.js';
import { PAGE } from '../support/pages.js';
import { ROOT } from '../support/source.js';

const folder = mkdtempSync(join(tmpdir(), 'discussion-graph-'));
const cli = join(folder, 'cli.js');

beforeAll(async () => {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await build({
    entryPoints: { cli: join(ROOT, 'src/cli/index.ts') },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: folder,
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a page through a pipe gives the bytes the library gives', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'analyze', '-', '--to', 'json'], {
    input: PAGE,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(toJson(analyze(PAGE)));
});

test('truncated JSON: status 1, one sentence, no stack trace', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'analyze', '-', '--from', 'json'], {
    input: '{"comments": [{"te',
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(
    /^discussion-graph: standard input: This is not JSON: at line 1, column 19, the text ends .*\n$/,
  );
});

test.skipIf(process.platform === 'win32')('a folder as standard input is an error, not an empty page', () => {
  const stdin = openSync(folder, 'r');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'analyze', '-'], {
    stdio: [stdin, 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  closeSync(stdin);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe('discussion-graph: standard input: It cannot be opened: it is a folder.\n');
});

test('wrong usage: status 2', () => {
  expect(spawnSync(process.execPath, [cli], { encoding: 'utf8' })).toMatchObject({ status: 2, stdout: '' });
});

test('many lines through a pipe all come out', () => {
  const input = Array.from({ length: 3000 }, (_, i) =>
    JSON.stringify({ id: `n${i}`, comments: [{ author: 'Ann', text: `Comment ${i}` }] }),
  ).join('\n');
  const { status, stdout } = spawnSync(process.execPath, [cli, 'analyze', '-', '--from', 'ndjson', '--to', 'ndjson'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(status).toBe(0);
  expect(jsonLines(stdout).map((row) => row.discussion.id)).toEqual(Array.from({ length: 3000 }, (_, i) => `n${i}`));
});

test('a reader that closes the pipe early ends it quietly', async () => {
  const child = spawn(process.execPath, [cli, 'analyze', '-', '--from', 'ndjson', '--to', 'ndjson']);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.write(`${JSON.stringify({ text: PAGE })}\n`.repeat(2000));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('exit', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('a page of text loads no zod, and no reader of HTML', () => {
  const entry = readFileSync(cli, 'utf8');
  expect(entry).not.toMatch(/from ["'](?:zod|htmlparser2)["']/);
  expect(entry).toMatch(/import\(["']\.\/parse-/);
  expect(entry).toMatch(/import\(["']\.\/sites-/);
});
