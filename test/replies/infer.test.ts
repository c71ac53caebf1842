import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_CANDIDATES, NEAREST } from '../../src/replies/candidates.js';
import { createContext } from '../../src/replies/context.js';
import { posteriorOf } from '../../src/replies/decode.js';
import { lookFirst } from '../../src/replies/first-look.js';
import { inferReplies } from '../../src/replies/index.js';
import { inferRepliesAndLayout } from '../../src/replies/infer.js';
import { findMentions } from '../../src/replies/mentions.js';
import { looksFor } from '../../src/replies/model.js';
import { describePage } from '../../src/replies/page.js';
import { createExplainer } from '../../src/replies/reasons.js';
import { lookAgain } from '../../src/replies/second-look.js';
import { createShortlists, NONE, SHORTLIST } from '../../src/replies/shortlists.js';
import type { Comment, Discussion } from '../../src/schema/index.js';
import { scanWords } from '../../src/text/words.js';
import { discussionOfRows } from '../support/replies.js';

const comments = fc.array(
  fc.record({
    author: fc.constantFrom('Ann', 'Bob', 'Cy', '', '__proto__', 'constructor', '🦀'),
    text: fc
      .array(fc.constantFrom('soup', 'tea', 'no', '?', 'Ann', 'the', 'mushroom'), { maxLength: 9 })
      .map((words) => words.join(' ')),
  }),
  { maxLength: 25 },
);
const discussions = comments.map(
  (rows): Discussion => ({
    article: { text: 'soup and tea' },
    comments: rows.map((row, i) => ({ id: `c${i}`, ...row })),
  }),
);

test('a forest rooted in the article: parents stand before their children, probabilities sum to at most 1', () => {
  fc.assert(
    fc.property(discussions, (discussion) => {
      const replies = inferReplies(discussion);
      expect(replies.map(({ id }) => id)).toEqual(discussion.comments.map(({ id }) => id));
      const position = new Map([['article', -1], ...discussion.comments.map(({ id }, i) => [id, i] as const)]);
      replies.forEach((reply, i) => {
        if (reply.basis !== 'inferred') throw new Error('nothing was given');
        expect(position.get(reply.parentId!)).toBeLessThan(i);
        const all = [reply.probability, ...reply.alternatives.map(({ probability }) => probability)];
        expect(all.reduce((a, b) => a + b)).toBeLessThan(1.001);
        expect(all).toEqual([...all].sort((a, b) => b - a));
        expect(reply.alternatives.length).toBeLessThanOrEqual(5);
        expect(reply.alternatives.map(({ parentId }) => parentId)).not.toContain(reply.parentId);
      });
    }),
  );
});

test('no circles, wherever given links point', () => {
  const given = fc.array(fc.option(fc.nat(24), { nil: undefined, freq: 2 }), { minLength: 25, maxLength: 25 });
  fc.assert(
    fc.property(discussions, given, ({ article, comments }, parents) => {
      const linked = comments.map((comment, i): Comment => {
        const parent = parents[i];
        // Given links alone may form circles, which are the source's fault. Here each step goes to a greater i · 7 mod
        // 25.
        const rises = parent !== undefined && parent < comments.length && (parent * 7) % 25 > (i * 7) % 25;
        return rises ? { ...comment, parentId: `c${parent}` } : comment;
      });
      const replies = inferReplies({ article, comments: linked });
      const parentOf = new Map(replies.map(({ id, parentId }) => [id, parentId]));
      for (const { id } of replies) {
        let at: string | null | undefined = id;
        let steps = 0;
        while (at !== 'article' && at !== null && at !== undefined && steps <= replies.length) {
          at = parentOf.get(at);
          steps++;
        }
        expect(at, `above ${id}`).toBe('article');
      }
    }),
  );
});

test('a comment does not answer an indirect descendant', () => {
  const rows = ['tea', 'no', 'why', 'mushroom soup in the evening', 'so', 'mushroom soup in the evening', 'well', 'ah'];
  const { article, comments } = discussionOfRows(rows.map((text, i): [string, string] => [`P${i}`, text]));
  const above = new Map([
    [3, 7],
    [7, 5],
  ]);
  const linked = comments.map((comment, i) =>
    above.has(i) ? { ...comment, parentId: comments[above.get(i)!]!.id } : comment,
  );
  const reply = inferReplies({ article, comments: linked })[5]!;
  expect(reply.parentId).not.toBe(comments[3]!.id);
  expect(reply.alternatives.map(({ parentId }) => parentId)).not.toContain(comments[3]!.id);
});

test('a crowd of namesakes: a first word shared by hundreds names nobody, a whole name its owner', () => {
  const rows = Array.from({ length: 400 }, (_, i): [string, string] => [
    `User ${10_000 + i}`,
    'User said the ferry is late',
  ]);
  rows.push(['Ann', 'User 10007 said the ferry is late']);
  const { comments } = discussionOfRows(rows);
  const words = comments.map(({ text }) => scanWords(text));
  const mentions = findMentions(
    comments,
    words,
    Int32Array.from(comments, (_, i) => i),
    () => true,
  );
  expect(mentions[0]).toEqual([]);
  expect(mentions[400]).toMatchObject([{ author: 7, value: 1 }]);
});

test('a handle is a longer word of one name, or the whole name run together', () => {
  const { comments } = discussionOfRows([
    ['Mr_Ledger', 'x'],
    ['Torvald P.', 'x'],
    ['Mara Quill', 'x'],
    ['Old Quill', 'x'],
    ['Ann', '@Ledger, no'],
    ['Ann', '@torvaldp yes'],
    ['Ann', '@Quill who of you?'],
    ['Ann', 'Ledger, no'],
  ]);
  const words = comments.map(({ text }) => scanWords(text));
  const found = findMentions(
    comments,
    words,
    Int32Array.from(comments, (_, i) => Math.min(i, 4)),
    () => true,
  );
  expect(found.slice(4).map((mentions) => mentions.map(({ author, value }) => [author, value]))).toEqual([
    [[0, 1]],
    [[1, 1]],
    [],
    [],
  ]);
});

test('a thread taken up again after many other comments', () => {
  const others = Array.from({ length: 40 }, (_, i) => ({
    id: `b${i}`,
    author: `P${i}`,
    text: 'Tea, then.',
    threadId: 'b0',
  }));
  const discussion: Discussion = {
    article: { text: 'soup and tea' },
    comments: [
      { id: 'a0', author: 'Ann', text: 'Soup is best.', threadId: 'a0' },
      { id: 'a1', author: 'Bob', text: 'No, it is not.', threadId: 'a0' },
      ...others,
      { id: 'a2', author: 'Cy', text: 'I see.', threadId: 'a0' },
    ],
  };
  const last = inferReplies(discussion).at(-1)!;
  const possible = [last.parentId, ...last.alternatives.map(({ parentId }) => parentId)];
  expect(possible.sort()).toEqual(['a0', 'a1']);
});

test('quoted words count as evidence for the parent, but no reason points at them', () => {
  const discussion = discussionOfRows([
    ['Ann', 'The old bridge was sold to a scrap dealer in spring'],
    ['Bob', 'Buses are late every morning'],
    ['Cy', 'Trains, too, and nobody says why'],
    ['Di', 'True.'],
  ]);
  const quoting = discussion.comments.map((comment, i) =>
    i === 3 ? { ...comment, quoted: 'The old bridge was sold to a scrap dealer in spring' } : comment,
  );
  const id = discussion.comments[0]!.id;
  const of = (comments: readonly Comment[]) => {
    const reply = inferReplies({ ...discussion, comments }, { layout: 'tree' })[3]!;
    const own = reply.basis === 'inferred' && reply.parentId === id ? reply.probability : 0;
    const { probability = own } = reply.alternatives.find(({ parentId }) => parentId === id) ?? {};
    return { probability, reply };
  };
  const { probability, reply } = of(quoting);
  expect(probability).toBeGreaterThan(of(discussion.comments).probability + 0.3);
  for (const { at = [] } of reply.basis === 'inferred' ? reply.evidence : [])
    for (const place of at) if (place.in === reply.id) expect(place.end).toBeLessThanOrEqual('True.'.length);
});

test('the same object with another text is another comment', () => {
  const discussion = discussionOfRows([
    ['Ann', 'mushroom soup in winter'],
    ['Bob', 'fresh bread for breakfast'],
    ['Cy', 'mushroom soup'],
  ]);
  const before = JSON.stringify(inferReplies(discussion));
  const mutable = discussion.comments[2]! as { text: string };
  mutable.text = 'fresh bread';
  const after = JSON.stringify(inferReplies(discussion));
  expect(after).not.toBe(before);
  expect(after).toBe(JSON.stringify(inferReplies(structuredClone(discussion))));
});

test('a known thread overrules the text', () => {
  const discussion = discussionOfRows([
    ['Ann', 'mushroom soup is best'],
    ['Bob', 'mushroom soup? never'],
  ]);
  const threaded = {
    ...discussion,
    comments: discussion.comments.map((c, i) => (i === 1 ? { ...c, threadId: 'c1' } : c)),
  };
  expect(inferReplies(threaded)[1]).toMatchObject({ parentId: 'c1', probability: 1 });
});

test('same input, same bytes', () => {
  fc.assert(
    fc.property(discussions, (discussion) => {
      expect(JSON.stringify(inferReplies(discussion))).toBe(JSON.stringify(inferReplies(structuredClone(discussion))));
    }),
  );
});

test('given links are kept; links to nowhere or to oneself are inferred', () => {
  const rows: Comment[] = [
    { id: 'a', author: 'Ann', text: 'Soup', parentId: 'b' },
    { id: 'b', author: 'Bob', text: 'Tea', parentId: 'article' },
    { id: 'c', author: 'Cy', text: 'Bread', parentId: 'gone' },
    { id: 'd', author: 'Di', text: 'Cake', parentId: 'd' },
  ];
  expect(
    inferReplies({ article: { text: '' }, comments: rows }).map(({ basis, parentId }) => [basis, parentId === null]),
  ).toEqual([
    ['given', false],
    ['given', false],
    ['inferred', false],
    ['inferred', false],
  ]);
});

test('links below the threshold are left open, with the guess as first alternative', () => {
  const discussion = discussionOfRows([
    ['Ann', 'Soup'],
    ['Bob', 'Tea'],
    ['Cy', 'Bread'],
    ['Di', 'Cake'],
  ]);
  const open = inferReplies(discussion, { abstainBelow: 0.99 })[3]!;
  const sure = inferReplies(discussion)[3]!;
  expect(open.parentId).toBeNull();
  expect(open.alternatives[0]?.parentId).toBe(sure.parentId);
  expect(() => inferReplies(discussion, { abstainBelow: 2 })).toThrow(
    expect.objectContaining({ code: 'invalid-option' }),
  );
  expect(() => inferReplies(discussion, { abstainBelow: Number.NaN })).toThrow();
});

test('a comment of a known thread answers within it, its root answers the article', () => {
  const rows: Comment[] = [
    { id: 'r1', author: 'Ann', text: 'mushroom soup', threadId: 'r1' },
    { id: 'r2', author: 'Bob', text: 'mushroom soup again', threadId: 'r2' },
    { id: 'x', author: 'Cy', text: 'mushroom soup again', threadId: 'r1' },
    { id: 'y', author: 'Di', text: 'lost', threadId: 'nowhere' },
  ];
  expect(inferReplies({ article: { text: '' }, comments: rows }).map(({ parentId }) => parentId)).toEqual([
    'article',
    'article',
    'r1',
    'article',
  ]);
});

test('long threads keep near and similar candidates only', () => {
  const rows = Array.from({ length: NEAREST + 50 }, (_, i): [string, string] => [
    `p${i}`,
    i === 3 ? 'mushroom soup' : `talk ${i}`,
  ]);
  rows.push(['last', 'mushroom soup']);
  const context = createContext(discussionOfRows(rows));
  for (let i = 0; i < rows.length; i++) context.focus(i);
  const { count, parents } = context.candidates;
  const listed = [...parents.subarray(0, count)];
  expect(count).toBeLessThanOrEqual(MOST_CANDIDATES);
  expect(listed).toContain(-1);
  expect(listed).toContain(3);
  expect(listed).not.toContain(4);
});

test('ties go to the nearer candidate; descendants are left out', () => {
  const lists = createShortlists(1);
  lists.parents.set([-1, 0, 1]);
  const scores = new Float64Array(SHORTLIST).fill(Number.NEGATIVE_INFINITY);
  scores.set([1, 1, 1]);
  const rest = Float64Array.of(Number.NEGATIVE_INFINITY);
  const free = posteriorOf({ scores, rest }, lists, 0, () => false, 0);
  expect(free.order).toEqual([2, 1, 0]);
  expect([...free.probabilities.subarray(0, 3)]).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(posteriorOf({ scores, rest }, lists, 0, (comment) => comment === 1, 0).order).toEqual([1, 0]);
  expect(posteriorOf({ scores, rest }, lists, 0, (comment) => comment === 1, 9).order).toEqual([0, 1]);
});

test('an absence is given as a reason against a link, never for it', () => {
  const absences = /^(was|is) not |^does not |^has few |^others are |^shares no |^repeats none /;
  let against = 0;
  fc.assert(
    fc.property(discussions, (discussion) => {
      for (const { evidence } of inferReplies(discussion).filter((reply) => reply.basis === 'inferred'))
        for (const { because, contribution } of evidence) {
          if (!absences.test(because)) continue;
          expect(contribution).toBeLessThan(0);
          against++;
        }
    }),
  );
  expect(against).toBeGreaterThan(0);
});

test('a stated layout is used, otherwise it is judged', () => {
  const forum = discussionOfRows([
    ['Ann', 'soup'],
    ['Bob', 'tea'],
  ]);
  expect(inferRepliesAndLayout(forum, { layout: 'flat' }).layout).toBe('flat');
  expect(inferRepliesAndLayout(forum, { layout: 'chat' }).layout).toBe('chat');
  const judged = inferRepliesAndLayout(forum);
  expect(['flat', 'tree', 'chat']).toContain(judged.layout);
  expect(judged.layoutProbability).toBeGreaterThan(1 / 3);
  expect(() => inferReplies(forum, { layout: 'row' as never })).toThrow(
    /layout must be auto, flat, tree, chat or threaded/,
  );
});

test('many short lines by few people who call each other by name are judged a chat', () => {
  const names = ['ann', 'bob77', 'cyclist'];
  const rows = Array.from({ length: 120 }, (_, i): [string, string] => [
    names[i % 3]!,
    i % 2 ? `${names[(i + 1) % 3]}: try that again` : 'ok thanks',
  ]);
  expect(inferRepliesAndLayout(discussionOfRows(rows)).layout).toBe('chat');
});

test('the log-odds of two candidates differ as their scores do', () => {
  const looks = looksFor('tree');
  fc.assert(
    fc.property(discussions, (discussion) => {
      const context = createContext(discussion);
      const none = new Int32Array(discussion.comments.length).fill(NONE);
      const first = lookFirst(context, describePage(context), looks, none);
      const second = lookAgain(context, first, looks.second, looks.calm);
      const { look, shares } = createExplainer(context, looks, first, second);
      const sumOf = (child: number, slot: number) => {
        look(child, slot);
        return shares.reduce((sum, share) => sum + share, 0);
      };
      discussion.comments.forEach((_, child) => {
        for (let slot = 1; slot < SHORTLIST && first.lists.probabilities[child * SHORTLIST + slot]! > 1e-4; slot++) {
          const at = child * SHORTLIST;
          expect(sumOf(child, slot) - sumOf(child, 0)).toBeCloseTo(second.scores[at + slot]! - second.scores[at]!, 2);
        }
      });
    }),
  );
});

test('weights of another version are refused', () => {
  const look = { features: ['replies/gone'], cuts: [[1]], usual: [[0, 500, 500]], trees: [] };
  expect(() => inferReplies(discussionOfRows([['Ann', 'soup']]), { weights: { first: look, second: look } })).toThrow(
    /fitted with another version of the library/,
  );
});
