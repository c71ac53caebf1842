import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDiscussion } from '../../src/read/page.js';
import { inferReplies } from '../../src/replies/infer.js';
import type { Comment } from '../../src/schema/index.js';

const article = { text: 'The council closed the ferry on Monday, to save money.' };
type Row = readonly [author: string, text: string, addressee?: string];
const commentsOf = (rows: readonly Row[]): Comment[] =>
  rows.map(([author, text, addressee], i) => ({
    id: `c${i + 1}`,
    author,
    text,
    ...(addressee === undefined ? {} : { addressee }),
  }));
const repliesTo = (rows: readonly Row[]) => inferReplies({ article, comments: commentsOf(rows) });

const ROWS: readonly Row[] = [
  ['@ann', 'The ferry was never late.'],
  ['Bob', 'Tickets cost a fortune since the summer.'],
  ['@ann', 'My mother needs it to see her doctor.'],
  ['Cem', 'Well said.', 'Bob'],
  ['Dora', 'Which doctor is that?', 'ann'],
  ['Emil', 'Mine did too, before they raised the price.', 'Bob'],
  ['Finn', 'They never ask us.'],
];

test('a comment answers one by its addressee, whatever else is like it', () => {
  const replies = repliesTo(ROWS);
  expect(replies[3]).toMatchObject({ parentId: 'c2', basis: 'inferred' });
  expect(replies[4]).toMatchObject({ parentId: 'c3', basis: 'inferred' });
  expect(replies[3]).toHaveProperty('evidence[0]', {
    heuristic: 'replies/addressee',
    value: 1,
    contribution: 5.4,
    because: 'is marked as an answer to Bob',
  });
});

test('where answers are marked, what is not marked answers the article', () => {
  const given = (rows: readonly Row[]) => {
    const reply = repliesTo(rows)[6]!;
    const { probability = 0 } = reply as { probability?: number };
    return reply.parentId === 'article' ? probability : 1 - probability;
  };
  const unmarked = ROWS.map(([author, text]): Row => [author, text]);
  expect(given(ROWS)).toBeGreaterThan(0.7);
  expect(given(unmarked)).toBeLessThan(given(ROWS));
  // Two marks show nothing.
  const [told] = repliesTo(ROWS.with(5, ['Emil', ROWS[5]![1]])).slice(6);
  expect(JSON.stringify(told)).not.toContain('replies/addressee');
});

test('an addressee who wrote nothing before leaves the comment as it is', () => {
  const [, , , fourth] = repliesTo(ROWS.map((row, i): Row => (i === 3 ? [row[0], row[1], 'Zoe'] : row)));
  expect(JSON.stringify(fourth)).not.toContain('replies/addressee');
});

test('however far back the addressee wrote, the answer is theirs', () => {
  const crowd = Array.from({ length: 60 }, (_, i): Row => [`Guest ${i}`, `Another word about the ferry, number ${i}.`]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 59 }), (at) => {
      const replies = repliesTo([...crowd, ['Zoe', 'Why?', `Guest ${at}`]]);
      expect(replies.at(-1)!.parentId).toBe(`c${at + 1}`);
    }),
    { numRuns: 10 },
  );
});

test('a page says whom comments answer, even if that person wrote several', () => {
  const page = [
    `${article.text}\n`,
    'Ann\n14 May 2024 17.41\nThe ferry was never late.\nReply\n',
    'Bob\n14 May 2024 17.42\nTickets cost a fortune.\nReply\n',
    'Ann\n14 May 2024 17.43\nMy mother needs it to see her doctor.\nReply\n',
    'Cem\nIn reply to Ann\n14 May 2024 17.44\nWhich doctor is that?\nReply',
  ].join('\n');
  const { comments } = readDiscussion(page).discussion;
  expect(comments.map(({ addressee, parentId }) => [addressee, parentId])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
    ['Ann', undefined],
  ]);
});
