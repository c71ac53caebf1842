import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { UsageError } from '../../src/cli/errors.js';

test('defaults: any input, a summary, standard output', () => {
  expect(readArguments(['analyze', 'page.txt'])).toEqual({
    command: 'analyze',
    files: ['page.txt'],
    from: 'auto',
    to: 'summary',
    output: undefined,
    article: undefined,
    corrections: undefined,
    options: { page: {} },
  });
});

test('options reach the analysis', () => {
  const args = [
    'analyze',
    '-',
    '--order',
    'newest-first',
    '--author',
    'Ann',
    '--author',
    'Bob',
    '--article-ends-at',
    '0',
    '--layout',
    'flat',
    '--article-share',
    '0.2',
    '--abstain-below',
    '.3',
    '--edge-above',
    '1',
    '--article',
    'article.txt',
    '--corrections',
    'mine.json',
    '-o',
    'out.json',
    '--to',
    'json',
  ];
  expect(readArguments(args)).toMatchObject({
    files: ['-'],
    to: 'json',
    output: 'out.json',
    article: 'article.txt',
    corrections: 'mine.json',
    options: {
      page: { order: 'newest-first', authors: ['Ann', 'Bob'], articleEndsAt: 0 },
      layout: 'flat',
      articleShare: 0.2,
      abstainBelow: 0.3,
      edgeAbove: 1,
    },
  });
});

test.each([[['--help']], [['analyze', '-h']], [['help']]])('%j asks for help', (args) => {
  expect(readArguments(args)).toEqual({ command: 'help' });
});

test('-v asks for the version', () => {
  expect(readArguments(['-v'])).toEqual({ command: 'version' });
});

test.each([
  [[], 'Try: discussion-graph analyze page.txt'],
  [['page.txt', 'b.txt'], 'Did you mean: discussion-graph analyze page.txt b.txt'],
  [['analyse'], 'Did you mean: discussion-graph analyze page.txt'],
  [['analyze'], 'Name a file'],
  [['analyze', 'https://example.org/news'], 'Nothing is fetched'],
  [['analyze', '-', '-'], 'once only'],
  [['analyze', '-', '--corrections', '-'], 'once only'],
  [['analyze', '-', '--article', '-'], 'once only'],
  [['analyze', 'a', 'b', '--to', 'ndjson', '--article', 'c'], 'of one discussion'],
  [['analyze', 'a', '--from', 'ndjson', '--to', 'ndjson', '--article', 'c'], 'of one discussion'],
  [['analyze', 'a', '--article', './c', '-o', 'c'], 'written over'],
  [['analyze', 'a', '--to', 'xml'], 'It takes: summary, questions, json, ndjson'],
  [['analyze', 'a', '--from', 'toString'], 'It takes: auto, page, json, ndjson, export'],
  [['analyze', 'a', '--to'], "'--to <value>' argument missing"],
  [['analyze', 'a', '--nope'], "Unknown option '--nope'"],
  [['analyze', 'a', '--order', 'up'], 'oldest-first, newest-first'],
  [['analyze', 'a', '--abstain-below', '2'], 'from 0 to 1'],
  [['analyze', 'a', '--edge-above', ''], 'from 0 to 1'],
  [['analyze', 'a', '--article-share', '0x1'], 'from 0 to 1'],
  [['analyze', 'a', '--article-share', '1e'], 'from 0 to 1'],
  [['analyze', 'a', '--author', 'Ann', '--author', ' '], '--author takes a name'],
  [['analyze', 'a', '-o', ''], '--output takes the name of a file'],
  [['analyze', 'a', '--article-ends-at', '1.5'], 'number of a line'],
  [['analyze', 'a', 'b', '--to', 'gexf'], 'use --to ndjson'],
  [['analyze', 'a', '--from', 'ndjson', '--to', 'json'], 'use --to ndjson'],
  [['analyze', './a', '-o', 'a'], 'written over'],
  [['analyze', 'a', '--corrections', './fix.json', '-o', 'fix.json'], 'written over'],
])('%j is refused with advice', (args, words) => {
  expect(() => readArguments(args)).toThrow(UsageError);
  expect(() => readArguments(args)).toThrow(words);
});

test('an output that links to an input is refused, as it would overwrite it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'discussion-graph-'));
  const [page, link] = [join(folder, 'page.txt'), join(folder, 'link.txt')];
  writeFileSync(page, 'Hi');
  symlinkSync(page, link);
  expect(() => readArguments(['analyze', page, '-o', link])).toThrow('written over');
  expect(() => readArguments(['analyze', link, '-o', page])).toThrow('written over');
  rmSync(folder, { recursive: true });
});

test.each(['de', 'de-AT', 'zh_Hans', 'en_US.UTF-8'])('%s is a language', (tag) => {
  const request = readArguments(['analyze', 'a', '--language', tag]);
  expect(request.command === 'analyze' && request.options.page?.language).toBe(tag);
});

test('a web address is recognised before a command', () => {
  expect(() => readArguments(['https://news.example/1'])).toThrow('Nothing is fetched');
});
