/** docs/guide.md names all there is and nothing else, and what it prints is what is printed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { INPUT_FORMATS, OUTPUT_FORMATS } from '../../src/cli/formats.js';
import * as shapes from '../../src/schema/shapes.js';
import { runCli } from '../support/cli.js';
import { ROOT, sources } from '../support/source.js';

const guide = readFileSync(join(ROOT, 'docs/guide.md'), 'utf8');

/** What stands in code marks in the first column of the table under a heading. */
function listed(heading: string): string[] {
  const section = guide.split(/^#{2,3} /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const cells = [...section.matchAll(/^\| (`[^|]+) \|/gm)].map((match) => match[1]!);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
}

/** What a part of a source file holds that no list at run time does. */
function declared(path: string, part: RegExp, name: RegExp): string[] {
  const text = sources.find((source) => source.path === path)!.text.match(part)![0];
  return [...text.matchAll(name)].map((match) => match[1]!);
}

const errors = declared('schema/errors.ts', /type DiscussionErrorCode =[^;]+;/, /'(.+)'/g);
const told = declared('cli/errors.ts', /function tell[\s\S]+/, /code: '(.+?)'/g);
const options = declared('cli/arguments.ts', /const OPTIONS = \{[\s\S]+?\n\}/, /^ {2}'?([\w-]+)'?: \{/gm);
const { comments: _, article: about, ...discussion } = shapes.discussion.shape;
const fields = [
  ...Object.keys(discussion),
  ...Object.keys(about.shape).map((name) => `article.${name}`),
  ...Object.keys(shapes.comment.shape).map((name) => `comments[].${name}`),
];

test.each([
  ['Fields of a discussion', fields],
  ['Fields of an analysis', Object.keys(shapes.analysis.shape)],
  ['Options', options.map((name) => `--${name}`)],
  ['Diagnostics', shapes.diagnostic.shape.code.options],
  ['Errors', [...errors, ...told]],
  ['Examples', readdirSync(join(ROOT, 'examples'))],
])('%s: each has a row, and each row is one', (heading, names) => {
  const rows = listed(heading).map((cell) => (heading === 'Options' ? cell.match(/--[\w-]+/)![0] : cell));
  expect(rows.sort()).toEqual([...names].sort());
});

test('each format is named', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const from = guide.match(/^\| `--from .+/m)![0];
  expect(Object.keys(INPUT_FORMATS).filter((name) => !from.includes(`\`${name}\``))).toEqual([]);
  expect(Object.keys(OUTPUT_FORMATS).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

/** Blocks with a file name are the files of the commands. */
const folder = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = [...guide.matchAll(/^```\w+ (\S+)\n([^`]+)```/gm)].map(([, name, text]) => {
  writeFileSync(join(folder, name!), text!);
  return name!;
});

const commands = [...guide.matchAll(/^```console\n\$ npx discussion-graph (.+)\n([^`]+)```/gm)];

test.each(commands.map(([, command, output]) => [command!, output!]))('%s', async (command, output) => {
  const args = command.split(' ').map((word) => (files.includes(word) ? join(folder, word) : word));
  const { status, out } = await runCli(args);
  expect(status).toBe(0);
  for (const part of output.split(/^…\n/m)) expect(out).toContain(part);
});
