/** Discussions with unreliable ids and links: mended, reported, nothing lost, nothing endless. */
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Analysis, Comment, Discussion } from '../../src/schema/index.js';
import { toGexf, toGraphologyJson, toJson, toSummary } from '../../src/write/index.js';
import { jsonLines, runCli } from '../support/cli.js';
import { discussionOf, expectSound } from '../support/discussions.js';

const codes = ({ diagnostics }: Analysis) =>
  [...new Set(diagnostics.map(({ code }) => code))].filter((code) => code !== 'layout');
const comment = (id: string, extra: Partial<Comment> = {}): Comment => ({
  id,
  author: `Author ${id}`,
  text: `A thought about the roof, number ${id}.`,
  ...extra,
});
const many = (count: number, extra: (i: number) => Partial<Comment>): Comment[] =>
  Array.from({ length: count }, (_, i) => comment(`k${i}`, extra(i)));

const cases: readonly (readonly [name: string, discussion: Discussion, codes: readonly string[]])[] = [
  ['no comments', discussionOf([]), ['no-comments']],
  ['no article', discussionOf([comment('a')], ''), ['no-article']],
  ['a reply to itself', discussionOf([comment('a', { parentId: 'a' }), comment('b')]), ['self-reply']],
  [
    'a circle of two',
    discussionOf([comment('a', { parentId: 'b' }), comment('b', { parentId: 'a' })]),
    ['cyclic-parent'],
  ],
  [
    'a dangling parent',
    discussionOf([comment('a', { parentId: 'gone' }), comment('b', { parentId: 'a' })]),
    ['dangling-parent'],
  ],
  [
    'repeated ids',
    discussionOf([comment('a'), comment('a'), comment('b', { parentId: 'a' })]),
    ['duplicate-id', 'missing-parent'],
  ],
  ['missing ids', discussionOf([comment(''), comment(''), comment('c1')]), ['missing-id']],
  ['a reply to a later comment', discussionOf([comment('a', { parentId: 'b' }), comment('b')]), ['missing-parent']],
  [
    'a chain of 1,000',
    discussionOf(many(1000, (i) => (i === 0 ? { parentId: 'article' } : { parentId: `k${i - 1}` }))),
    [],
  ],
  [
    '1,000 replies to one comment',
    discussionOf(many(1000, (i) => (i === 0 ? { parentId: 'article' } : { parentId: 'k0' }))),
    [],
  ],
  ['a circle of 1,000', discussionOf(many(1000, (i) => ({ parentId: `k${(i + 1) % 1000}` }))), ['cyclic-parent']],
  [
    'a thread nobody knows',
    discussionOf([comment('a', { threadId: 'nowhere' }), comment('b', { threadId: 'nowhere' })]),
    [],
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    ' ',
    '\u202e',
    '👍',
    '\ud800',
    'x'.repeat(10_000),
    '0',
    '\0',
    ']]>',
    '"&<',
  ].map(
    (name) =>
      [
        `everything named ${JSON.stringify(name.slice(0, 20))}`,
        discussionOf([
          comment(name, { author: name, text: name }),
          comment('b', { parentId: name }),
          comment('c', { author: name }),
        ]),
        ['missing-parent'],
      ] as const,
  ),
  ['authors without a name', discussionOf(many(20, () => ({ author: '' }))), ['no-author']],
  ['empty texts', discussionOf(many(20, () => ({ text: '' }))), []],
];

test.each(cases)('%s', async (_, discussion, wanted) => {
  const analysis = analyze(discussion);
  expect(codes(analysis)).toEqual(wanted);
  expectSound(analysis, discussion.comments.length);
  expect(analysis.discussion.comments.map(({ text }) => text)).toEqual(discussion.comments.map(({ text }) => text));
  for (const write of [toSummary, toGexf, toGraphologyJson]) expect(write(analysis).length).toBeGreaterThan(0);
  const { status, out } = await runCli(
    ['analyze', '-', '--from', 'ndjson', '--to', 'ndjson'],
    `${JSON.stringify({ id: 'x', ...discussion })}\n`,
  );
  expect(status).toBe(0);
  const [row] = jsonLines(out);
  expect(row.discussion.id).toBe('x');
  expect(row.replies.length).toBe(discussion.comments.length);
  const again = await runCli(['analyze', '-', '--from', 'json', '--to', 'json'], toJson(analysis));
  expect({ status: again.status, err: again.err }).toEqual({ status: 0, err: '' });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each([
  [
    20_000,
    'by one author',
    (i: number) => ({ author: 'Ann', ...(i % 7 ? { parentId: `k${i - 1}` } : { parentId: 'article' }) }),
    [],
  ],
  [20_000, 'in one circle', (i: number) => ({ parentId: `k${(i + 1) % 20_000}` }), ['cyclic-parent']],
  [100_000, 'in one chain', (i: number) => (i === 0 ? { parentId: 'article' } : { parentId: `k${i - 1}` }), []],
])(
  '%d comments %s',
  (count, _, extra, wanted) => {
    const analysis = analyze(discussionOf(many(count, extra)));
    expect(codes(analysis)).toEqual(wanted);
    expectSound(analysis, count);
    expect(analysis.participants.length).toBeGreaterThan(0);
  },
  300_000,
);
