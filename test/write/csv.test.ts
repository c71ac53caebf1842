import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import {
  toCommentsCsv,
  toDiscussionCsv,
  toEdgesCsv,
  toNodesCsv,
  toParticipantsCsv,
  toStancesCsv,
} from '../../src/write/index.js';

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

const TABLES = [toCommentsCsv, toStancesCsv, toParticipantsCsv, toDiscussionCsv, toNodesCsv, toEdgesCsv];

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

test('ids stay distinct where an apostrophe keeps them from being formulas', () => {
  const comments = ['=1', "'=1", "''=1", '-Nx1'].map((id) => ({ id, author: 'Ann', text: 'ferry' }));
  const rows = parse(toCommentsCsv(analyze({ article: { text: '' }, comments })));
  expect(rows.map(({ id }) => id)).toEqual(["'=1", "''=1", "'''=1", "'-Nx1"]);
});

test('whatever people write, a table has the right rows and columns, and nothing is a formula', () => {
  const word = fc.constantFrom(
    '=1+1',
    '＝1',
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
      const [author] = rows[0] ?? [];
      const comments = rows.map(([author, text], i) => ({ id: `${author}${i}`, author, text }));
      const analysis = analyze({ article: { text: '' }, comments });
      const tables = TABLES.map((write) => parse(write(analysis, { discussion: author ?? '' })));
      expect(tables.map(({ length }) => length)).toEqual([
        comments.length,
        analysis.stances.length,
        analysis.participants.length,
        1,
        analysis.graph.order,
        analysis.graph.size,
      ]);
      for (const row of tables.flat())
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^(?:[=+@\t\n＝]|-(?![\d.]+$))/);
      expect(new Set(tables[0]!.map(({ id }) => id)).size).toBe(comments.length);
    }),
    { numRuns: 50 },
  );
});

test('an empty analysis gives only a header where there is nothing to list', () => {
  const empty = analyze('');
  expect(TABLES.map((write) => parse(write(empty)).length)).toEqual([0, 0, 0, 1, 1, 0]);
});

test('by the likeliest links, comments know their thread, level and number of replies', () => {
  const comments = [
    { id: 'a', author: 'Ann', text: 'Late.', parentId: 'article', minutesAgo: 180 },
    { id: 'b', author: 'Bob', text: 'No.', parentId: 'a' },
    { id: 'c', author: 'Ann', text: 'Yes.', parentId: 'b', ghost: true },
    { id: 'd', author: 'Cem', text: 'Why?', parentId: 'a' },
    { id: 'e', author: 'Dot', text: 'Indeed so it was.' },
    { id: 'f', author: 'Cem', text: 'Oh.', parentId: 'e' },
  ] as const;
  const analysis = analyze({ article: { text: '' }, comments }, { abstainBelow: 1 });
  const rows = parse(toCommentsCsv(analysis));
  expect(rows.map(({ id, thread, depth, replies }) => [id, thread, depth, replies])).toEqual([
    ['a', 'a', '1', '2'],
    ['b', 'a', '2', '1'],
    ['c', 'a', '3', '0'],
    ['d', 'a', '2', '0'],
    ['e', '', '', '1'],
    ['f', '', '', '0'],
  ]);
  expect(rows[0]).toMatchObject({ order: '0', minutesAgo: '180', ghost: '' });
  expect(rows[2]).toMatchObject({ order: '2', minutesAgo: '', ghost: 'true' });
  const corrections = { replies: [{ comment: rows[3]!['fingerprint']!, parent: rows[1]!['fingerprint']! }] };
  expect(analyze(analysis.discussion, { corrections }).replies[3]).toMatchObject({ parentId: 'b', basis: 'corrected' });
});

test('the fingerprint of a table names the comment, whatever its author is called', () => {
  const comments = ['A\u0007n', 'B\ud800b', 'C\\u0041', '__proto__'].map((author, i) => ({
    id: `c${i}`,
    author,
    text: 'No.',
  }));
  const discussion = { article: { text: '' }, comments };
  const replies = parse(toCommentsCsv(analyze(discussion)))
    .slice(1)
    .map(({ fingerprint }) => ({ comment: fingerprint!, parent: 'c0' }));
  expect(
    analyze(discussion, { corrections: { replies } })
      .replies.map(({ basis }) => basis)
      .slice(1),
  ).toEqual(replies.map(() => 'corrected'));
});

test('rows of replies in another order, and too few of them', () => {
  const rows = parse(toCommentsCsv(ferry));
  const turned = { ...ferry, replies: [...ferry.replies].reverse() };
  expect(parse(toCommentsCsv(turned))).toEqual(rows);
  const [first] = parse(toCommentsCsv({ ...ferry, replies: ferry.replies.slice(1) }));
  expect(first).toMatchObject({ parentId: '', basis: '', probability: '' });
});

test('a table of stances: neutral ones, too, and the names of what they are towards', () => {
  const rows = parse(toStancesCsv(ferry));
  expect(rows).toHaveLength(ferry.stances.length);
  const row = rows.find(({ commentId }) => commentId === '2');
  const { disagrees } = ferry.stances.find(({ commentId }) => commentId === '2')!.probabilities;
  expect(row).toMatchObject({
    targetKind: 'comment',
    targetId: '1',
    target: "'=cmd()",
    stance: 'disagrees',
    edge: 'true',
  });
  expect(Number(row!['disagrees'])).toBe(disagrees);
  const onSpeaker = { kind: 'speaker', id: 's1' } as const;
  const stances = [{ ...ferry.stances[0]!, target: onSpeaker }];
  expect(parse(toStancesCsv({ ...ferry, stances }))[0]).toMatchObject({ target: 'Mary Lee' });
});

test('a table of participants: camp, ranks, and what they give and get', () => {
  const rows = parse(toParticipantsCsv(ferry));
  expect(rows.map(({ id }) => id)).toEqual(ferry.participants.map(({ id }) => id));
  const bob = rows.find(({ name }) => name === 'Bob')!;
  expect(bob).toMatchObject({ id: 'commenter:Bob', kind: 'commenter', comments: '1', quotations: '0', given: '1' });
  expect(Number(bob['disagreesWith'])).toBeGreaterThan(0.5);
  const lee = rows.find(({ kind }) => kind === 'speaker')!;
  expect(lee).toMatchObject({ name: 'Mary Lee', quotations: '1', camp: '', given: '', received: '' });
  expect(rows[0]).toMatchObject({ rank: '1', rankWithinKind: '1' });
});

test('a row for a discussion: its measures, and where its links are from', () => {
  const corrected = analyze(ferry.discussion, { corrections: { replies: [{ comment: '3', parent: '2' }] } });
  const open = analyze(ferry.discussion, { abstainBelow: 1 });
  const [[first], [second]] = [corrected, open].map((analysis) => parse(toDiscussionCsv(analysis))) as [
    [Record<string, string>],
    [Record<string, string>],
  ];
  expect(first).toMatchObject({ linksGiven: '1', linksInferred: '1', linksCorrected: '1', linksOpen: '0' });
  expect(second).toMatchObject({ linksGiven: '1', linksInferred: '0', linksCorrected: '0', linksOpen: '2' });
  for (const [name, value] of Object.entries(corrected.measures)) expect(first[name]).toBe(String(value));
});

test('tables of several discussions follow each other', () => {
  const both = parse(
    toCommentsCsv(ferry, { discussion: 'one.txt' }) + toCommentsCsv(ferry, { discussion: 'two.txt', header: false }),
  );
  expect(both.map(({ discussion }) => discussion)).toEqual(
    [...'111'].map(() => 'one.txt').concat(Array(3).fill('two.txt')),
  );
  expect(parse(toCommentsCsv({ ...ferry, discussion: { ...ferry.discussion, id: 'd1' } }))[0]).toMatchObject({
    discussion: 'd1',
  });
});

test.each([[{ discussion: 3 }], [{ header: 'no' }], [{ haeder: true }], [null]])(
  'options: %j is refused',
  (options) => {
    for (const write of TABLES)
      expect(() => write(ferry, options as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  },
);
