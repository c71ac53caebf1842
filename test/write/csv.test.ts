import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { toCommentsCsv, toEdgesCsv } from '../../src/write/index.js';

/**
 * A reader of RFC 4180 for the tests: cells in quotation marks may contain commas, line breaks and doubled quotation
 * marks.
 */
function parse(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  const row: string[] = [];
  for (const [, marked, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(marked?.replaceAll('""', '"') ?? plain!);
    if (end !== ',') rows.push(row.splice(0));
  }
  const [header, ...rest] = rows;
  return rest.map((cells) => {
    expect(cells).toHaveLength(header!.length);
    return Object.fromEntries(cells.map((cell, i) => [header![i]!, cell]));
  });
}

const ferry = analyze({
  article: { text: 'The council closed the ferry on Monday. “It is old,” Mary Lee said.' },
  comments: [
    {
      id: '1',
      author: '=cmd()',
      text: 'The ferry was "never" late,\never.',
      createdAt: '2024-05-01T10:00:00Z',
      votes: 3,
    },
    { id: '2', author: 'Bob', text: 'No, you are wrong. The ferry was late every day.', parentId: '1' },
    { id: '3', author: '@Ann', text: '' },
  ],
});

test('a table of comments: one row with everything known about each', () => {
  const [first, second, third] = parse(toCommentsCsv(ferry));
  expect(first).toMatchObject({
    id: '1',
    author: "'=cmd()",
    text: 'The ferry was "never" late,\never.',
    createdAt: '2024-05-01T10:00:00Z',
    votes: '3',
    parentId: 'article',
    parentAuthor: '',
    basis: 'inferred',
  });
  expect(second).toMatchObject({
    parentId: '1',
    parentAuthor: "'=cmd()",
    basis: 'given',
    probability: '1',
    because: '',
    stance: 'disagrees',
  });
  expect(Number(second!['stanceProbability'])).toBeCloseTo(
    ferry.stances.find((row) => row.commentId === '2')!.probabilities.disagrees,
    6,
  );
  expect(third).toMatchObject({ id: '3', author: "'@Ann", text: '' });
});

test('a comment whose parent was left open has none', () => {
  const open = parse(toCommentsCsv(analyze(ferry.discussion, { abstainBelow: 1 })));
  expect(open[0]).toMatchObject({ parentId: '', basis: 'inferred' });
});

test('a table of edges: all of the graph', () => {
  const rows = parse(toEdgesCsv(ferry));
  expect(rows).toHaveLength(ferry.graph.size);
  expect(rows).toContainEqual(
    expect.objectContaining({
      source: 'comment:2',
      target: 'comment:1',
      relation: 'replies-to',
      basis: 'given',
      probability: '1',
    }),
  );
});

test('whatever people write, a table has the right rows and columns, and nothing is a formula', () => {
  const word = fc.constantFrom(
    '=1+1',
    '"',
    ',',
    '\r\n',
    '\n',
    '@',
    '-',
    '+',
    '\t',
    '\u0000',
    '\uD800',
    'ferry',
    '🦀',
    ' ',
  );
  const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 6 }), (rows) => {
      const comments = rows.map(([author, text], i) => ({ id: `${author}${i}`, author, text }));
      const analysis = analyze({ article: { text: '' }, comments });
      const tables = [parse(toCommentsCsv(analysis)), parse(toEdgesCsv(analysis))];
      expect(tables.map(({ length }) => length)).toEqual([comments.length, analysis.graph.size]);
      for (const row of tables.flat()) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t-]/);
      expect(new Set(tables[0]!.map(({ id }) => id)).size).toBe(comments.length);
    }),
    { numRuns: 50 },
  );
});

test('an empty analysis gives only a header', () => {
  expect(parse(toCommentsCsv(analyze('')))).toEqual([]);
});
