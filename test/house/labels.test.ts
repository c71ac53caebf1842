import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LABELS = new URL('../../bench/fit/stances/labels/', import.meta.url);
const files = ['replies', 'stances'].flatMap((folder) =>
  readdirSync(new URL(folder, LABELS)).map((name) => `${folder}/${name}`),
);
const cellsOf = (file: string) => {
  const lines = readFileSync(new URL(file, LABELS), 'utf8').trim().split('\n');
  return lines.map((line) => line.split('\t') as [string, string]);
};

test.each(files)('labels of %s: a line per thread, a letter per reply, each once', (file) => {
  const rows = cellsOf(file);
  expect(new Set(rows.map(([thread]) => thread)).size).toBe(rows.length);
  for (const [thread, replies] of rows) {
    expect(replies, thread).toMatch(/^\S+=[AaNndD](?: \S+=[AaNndD])*$/);
    const ids = replies.split(' ').map((cell) => cell.slice(0, -2));
    expect(new Set(ids).size, thread).toBe(ids.length);
  }
});

test('docs/data.md says how many there are', () => {
  const count = files.flatMap(cellsOf).reduce((sum, [, replies]) => sum + replies.split(' ').length, 0);
  const docs = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');
  expect(docs).toContain(`for ${count.toLocaleString('en-US')} pairs`);
});
