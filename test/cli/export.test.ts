import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { fromExport } from '../../src/read/sites.js';
import { toJson } from '../../src/write/index.js';
import { jsonLines, runCli } from '../support/cli.js';
import { convokit, discourse, reddit } from '../support/site-exports.js';

const corpus = [...convokit, { ...convokit[0]!, id: 'v1', conversation_id: 'v1' }]
  .map((row) => JSON.stringify(row))
  .join('\n');
const from = (to: string) => ['analyze', '-', '--from', 'export', '--to', to];

test('the export of a site gives what the library gives', async () => {
  const { status, out, err } = await runCli(from('json'), JSON.stringify(discourse));
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toBe(toJson(analyze(fromExport(discourse))));
});

test('it is told from other JSON where no option says what the text is', async () => {
  const { status, out } = await runCli(['analyze', '-', '--to', 'json'], JSON.stringify(reddit));
  expect(status).toBe(0);
  expect(out).toBe(toJson(analyze(fromExport(reddit))));
});

test('several discussions come one after the other', async () => {
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

test('what is the export of no site is told', async () => {
  const { status, err } = await runCli(from('json'), '{"comments": []}');
  expect(status).toBe(1);
  expect(err).toContain('no export of a kind that is known: Bluesky');
});

test.each([
  ['a list', ['analyze', '-', '--from', 'json'], JSON.stringify(reddit), 'Reddit'],
  ['an object', ['analyze', '-', '--from', 'json'], JSON.stringify(discourse), 'Discourse'],
  ['lines that look like pages', ['analyze', '-', '--from', 'ndjson'], corpus.split('\n')[0]!, 'ConvoKit'],
])('read as a discussion, %s names the option that reads it', async (_, args, text, title) => {
  const { status, out, err } = await runCli(args, text);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain(`seems to be data of ${title}. Read it with --from export.`);
});

test('other data that cannot be read is told as before', async () => {
  const { err } = await runCli(['analyze', '-', '--from', 'json'], '[{"text": "Hello"}]');
  expect(err).toContain('Wrap the list');
});
