import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendDiscussion } from '../../src/read/mend.js';
import type { Comment } from '../../src/schema/index.js';
import { parseDiscussion } from '../../src/schema/parse.js';
import { discussionOf } from '../support/discussions.js';

const comment = (id: string, parentId?: string): Comment => ({
  id,
  author: 'Ann',
  text: `text of ${id}`,
  ...(parentId === undefined ? {} : { parentId }),
});
const codes = (comments: readonly Comment[]) =>
  mendDiscussion(discussionOf(comments)).diagnostics.map(({ code }) => code);

test('a valid discussion is returned as the same object', () => {
  const sound = discussionOf([comment('a', 'article'), comment('b', 'a'), comment('c', 'b')]);
  expect(mendDiscussion(sound)).toEqual({ discussion: sound, diagnostics: [] });
  expect(mendDiscussion(sound).discussion).toBe(sound);
});

test('a missing article and missing comments are reported', () => {
  expect(mendDiscussion({ article: { text: '' }, comments: [] }).diagnostics.map(({ code }) => code)).toEqual([
    'no-article',
    'no-comments',
  ]);
});

test('missing, repeated and reserved ids are replaced by free ones', () => {
  const { discussion, diagnostics } = mendDiscussion(
    discussionOf([comment(''), comment('c1'), comment('c1'), comment('article'), comment('c3')]),
  );
  expect(discussion.comments.map(({ id }) => id)).toEqual(['c2', 'c1', 'c4', 'c5', 'c3']);
  expect(diagnostics.map(({ code, commentId }) => [code, commentId])).toEqual([
    ['missing-id', 'c2'],
    ['duplicate-id', 'c4'],
    ['duplicate-id', 'c5'],
  ]);
});

test('links to nowhere, to oneself and round in a circle are dropped, all others kept', () => {
  const { discussion, diagnostics } = mendDiscussion(
    discussionOf([
      comment('a', 'c'),
      comment('b', 'a'),
      comment('c', 'b'),
      comment('d', 'd'),
      comment('e', 'zz'),
      comment('f', 'c'),
    ]),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['self-reply', 'dangling-parent', 'cyclic-parent']);
  expect(discussion.comments.map(({ parentId }) => parentId)).toEqual(['c', undefined, 'b', undefined, undefined, 'c']);
});

test.each([null, '', 0, '0'])(
  'the parent %j is the article where a comment names another, and else unknown',
  (none) => {
    const parentsOf = (links: readonly (readonly [id: string, parentId?: unknown])[]) => {
      const comments = links.map(([id, parentId]) => ({ ...comment(id), parentId }) as Comment);
      const { discussion, diagnostics } = mendDiscussion(discussionOf(comments));
      expect(parseDiscussion(discussionOf(comments)).comments).toEqual(discussion.comments);
      return [discussion.comments.map(({ parentId }) => parentId), diagnostics.map(({ code }) => code)];
    };
    expect(
      parentsOf([
        ['a', none],
        ['b', 'a'],
        ['c', none],
      ]),
    ).toEqual([['article', 'a', 'article'], []]);
    expect(
      parentsOf([
        ['a', none],
        ['b', 'article'],
        ['c', none],
      ]),
    ).toEqual([[undefined, 'article', undefined], []]);
    expect(
      parentsOf([
        ['a', none],
        ['b', none],
      ]),
    ).toEqual([[undefined, undefined], []]);
  },
);

test('a comment may have the id 0', () => {
  const comments = [comment('0', 'article'), comment('b', '0'), { ...comment('c'), parentId: 0 } as never];
  expect(mendDiscussion(discussionOf(comments)).discussion.comments.map(({ parentId }) => parentId)).toEqual([
    'article',
    '0',
    '0',
  ]);
});

test('parents that only some comments state are counted', () => {
  const some = [comment('a'), comment('b', 'a'), comment('c'), comment('d', 'article')];
  const { discussion, diagnostics } = mendDiscussion(discussionOf(some));
  expect(discussion.comments).toEqual(some);
  expect(diagnostics).toEqual([
    {
      code: 'missing-parent',
      message: expect.stringMatching(/^2 of 4 comments state a parent, 2 do not.*"article"\.$/),
    },
  ]);
  expect(codes([comment('a'), comment('b', 'article')])).toEqual([]);
  expect(codes([comment('a'), comment('b', 'zz')])).toEqual(['dangling-parent']);
});

test('fields that only parseDiscussion reads are named once', () => {
  const rows = [
    { ...comment('a', 'article'), created_at: '2026-03-01', ups: 3, answers: [{ id: 'c', text: 'Why?' }] },
    { ...comment('b', 'a'), created_at: '2026-03-01', date: '2026-03-02', user: 'ann77' },
  ];
  const { discussion, diagnostics } = mendDiscussion(discussionOf(rows));
  expect(discussion.comments).toEqual(rows);
  expect(diagnostics).toEqual([
    {
      code: 'other-name',
      message: expect.stringMatching(/^Comments have "created_at", "answers", "date", .*parseDiscussion\(\)/),
    },
  ]);
  expect(mendDiscussion(parseDiscussion(discussionOf(rows))).diagnostics).toEqual([]);
});

test.each([
  { createdAt: '2026-03-01', date: '2026-03-02', created_at: 1_772_000_000 },
  { parent: { id: 'a' }, time: 3, body: 'x', parent_id: null, replies: [], answers: ['yes'], replyto: undefined },
])('fields that mean nothing, or say what is known, are not named: %j', (fields) => {
  expect(codes([{ ...comment('a', 'article'), ...fields }])).toEqual([]);
});

test.each(['deutsch', 'German', 'e', '1'])('the language %s is no tag, is kept and reported', (language) => {
  const data = { ...discussionOf([comment('a', 'article')]), language };
  const { discussion, diagnostics } = mendDiscussion(data);
  expect(discussion.language).toBe(language);
  expect(diagnostics).toEqual([{ code: 'unknown-language', message: expect.stringContaining(`"${language}"`) }]);
});

test.each(['', 'de', 'pt-BR', 'zh_Hans', 'gsw'])('the language "%s" is not reported', (language) => {
  expect(mendDiscussion({ ...discussionOf([comment('a', 'article')]), language }).diagnostics).toEqual([]);
});

test('data without any author is reported', () => {
  const nameless = (id: string): Comment => ({ ...comment(id, 'article'), author: ' ' });
  expect(codes([nameless('a'), nameless('b')])).toEqual(['no-author']);
  expect(codes([nameless('a'), comment('b', 'article')])).toEqual([]);
  expect(codes([nameless('a')])).toEqual([]);
});

test('messages stay readable if ids are very long', () => {
  const [diagnostic] = mendDiscussion(discussionOf([comment('x'.repeat(10_000), 'y'.repeat(10_000))])).diagnostics;
  expect(diagnostic!.message.length).toBeLessThan(200);
});

test('ids named like properties of objects are ids like any other', () => {
  expect(
    codes([
      comment('__proto__', 'article'),
      comment('constructor', '__proto__'),
      comment('hasOwnProperty', 'toString'),
    ]),
  ).toEqual(['dangling-parent']);
});

test('a circle of 100,000 comments is cut once', () => {
  const n = 100_000;
  const { discussion, diagnostics } = mendDiscussion(
    discussionOf(Array.from({ length: n }, (_, i) => comment(`k${i}`, `k${(i + 1) % n}`))),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['cyclic-parent']);
  expect(discussion.comments.filter(({ parentId }) => parentId === undefined).length).toBe(1);
});

test('whatever the links, the result is a forest of all comments, and mending it again changes nothing', () => {
  const id = fc.constantFrom('', 'article', 'a', 'b', 'c', 'd', 'c1', 'c2');
  fc.assert(
    fc.property(fc.array(fc.tuple(id, fc.option(id, { nil: undefined })), { maxLength: 8 }), (links) => {
      const { discussion } = mendDiscussion(discussionOf(links.map(([own, parent]) => comment(own, parent))));
      expect(discussion.comments.length).toBe(links.length);
      const parents = new Map(discussion.comments.map((each) => [each.id, each.parentId]));
      expect(parents.size).toBe(links.length);
      for (const start of parents.keys()) {
        let steps = 0;
        for (let at: string | undefined = start; at !== undefined && at !== 'article'; at = parents.get(at)) {
          expect(parents.has(at)).toBe(true);
          expect(steps++).toBeLessThanOrEqual(links.length);
        }
      }
      expect(mendDiscussion(discussion).discussion.comments).toEqual(discussion.comments);
    }),
    { seed: 11 },
  );
});

const timed = (createdAt: string, id: string, parentId?: string): Comment => ({ ...comment(id, parentId), createdAt });
const falling = [
  timed('2026-03-01T12:00Z', 'd', 'article'),
  timed('2026-03-01T12:30+01:00', 'c', 'a'),
  timed('2026-03-01T11:00Z', 'b', 'article'),
  timed('2026-03-01T10:00Z', 'a', 'article'),
];

test('newest-first comments are reversed, and this is reported', () => {
  const { discussion, diagnostics } = mendDiscussion(discussionOf(falling));
  expect(discussion.comments).toEqual([...falling].reverse());
  expect(diagnostics.map(({ code }) => code)).toEqual(['newest-first']);
  expect(mendDiscussion(discussion).diagnostics).toEqual([]);
});

const onPage = (comments: readonly Comment[]) =>
  comments.map((each, i) => ({ ...each, source: { start: 10 * i, end: 10 * i + 9 } }));

test.each([
  ['some have no time', [comment('x'), ...falling]],
  ['some have an offset and some have none', [timed('2026-03-01T13:00', 'x'), ...falling]],
  ['they stand as on the page they were read off', onPage(falling.slice(2))],
  ['they stand as on such a page, turned round', onPage(falling.slice(2).reverse()).reverse()],
])('comments keep their order if %s', (_, comments) => {
  expect(mendDiscussion(discussionOf(comments)).discussion.comments).toEqual(comments);
});

test.each([
  ['one stands under what it answers', [...falling, timed('2026-03-01T12:15Z', 'x', 'd')], 'abcdx'],
  ['many rise', [...falling, timed('2026-03-01T11:15Z', 'x', 'a'), timed('2026-03-01T12:45Z', 'y', 'a')], 'abxcdy'],
  ['only two differ', falling.slice(2), 'ab'],
  ['they no longer stand as on a page', [1, 0, 2].map((i) => onPage([...falling.slice(1)].reverse())[i]!), 'abc'],
  ['two are of one time', [...falling.slice(2), timed('2026-03-01T11:00Z', 'x')], 'abx'],
])('comments are sorted by time if %s, and this is reported', (_, comments, order) => {
  const { discussion, diagnostics } = mendDiscussion(discussionOf(comments));
  expect(discussion.comments.map(({ id }) => id).join('')).toBe(order);
  expect(new Set(discussion.comments)).toEqual(new Set(comments));
  expect(diagnostics.map(({ code }) => code)).toEqual(['out-of-order']);
  expect(mendDiscussion(discussion)).toEqual({ discussion, diagnostics: [] });
});

test.each([
  ['with a blank', ['2026-03-03 12:00:00', '2026-03-02 12:00:00', '2026-03-01 12:00:00']],
  ['of days alone', ['2026-03-03', '2026-03-02', '2026-03-01']],
  ['of mail', ['Tue, 3 Mar 2026 12:00:00 GMT', 'Mon, 2 Mar 2026 12:00:00 +0100', 'Sun, 1 Mar 2026 12:00:00 GMT']],
])('times %s are times, and stay as they are', (_, times) => {
  const { discussion, diagnostics } = mendDiscussion(discussionOf(times.map((time, i) => timed(time, `k${i}`))));
  expect(discussion.comments.map(({ createdAt }) => createdAt)).toEqual([...times].reverse());
  expect(diagnostics.map(({ code }) => code)).toEqual(['newest-first']);
});

test('days alone are not put before or after times of that day', () => {
  const mixed = [timed('2026-03-01T12:00', 'a'), timed('2026-03-01', 'b'), timed('2026-03-01T13:00', 'c')];
  expect(mendDiscussion(discussionOf(mixed))).toEqual({ discussion: discussionOf(mixed), diagnostics: [] });
});

test('times that cannot be read are reported once, and kept', () => {
  const times = ['2026-03-02T12:00Z', `1.3.2026 ${'x'.repeat(200)}`, 'vorgestern', ''];
  const { discussion, diagnostics } = mendDiscussion(discussionOf(times.map((time, i) => timed(time, `k${i}`))));
  expect(discussion.comments.map(({ createdAt }) => createdAt)).toEqual(times);
  expect(diagnostics).toEqual([
    {
      code: 'unreadable-time',
      message: expect.stringMatching(/^2 of 4 comments have .* such as "1\.3\.2026 x{20,40}…" of comment "k1"; write/),
      commentId: 'k1',
    },
  ]);
});

test('comments read from a page are reversed if they mostly fall', () => {
  const { discussion, diagnostics } = mendDiscussion(discussionOf(onPage(falling)));
  expect(discussion.comments).toEqual(onPage(falling).reverse());
  expect(diagnostics.map(({ code }) => code)).toEqual(['newest-first']);
});

test('comments that mostly fall are reversed, then sorted', () => {
  const mostly = [...falling.slice(0, 3), timed('2026-03-01T11:15Z', 'x', 'a'), falling[3]!];
  const { discussion, diagnostics } = mendDiscussion(discussionOf(mostly));
  expect(discussion.comments.map(({ id }) => id).join('')).toBe('abxcd');
  expect(diagnostics.map(({ code }) => code)).toEqual(['newest-first']);
});
