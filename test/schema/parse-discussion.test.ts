import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DiscussionError } from '../../src/schema/index.js';
import { parseDiscussion } from '../../src/schema/parse.js';
import { errorOf } from '../support/discussions.js';

test('a complete discussion comes back equal', () => {
  const discussion = {
    id: 'd1',
    language: 'en',
    article: {
      title: 'Pool',
      text: 'It closed.',
      url: 'https://example.org',
      author: 'Staff',
      publishedAt: '2020-01-01',
    },
    comments: [
      {
        id: 'a',
        author: 'Ann',
        text: 'Good.',
        createdAt: '2020-01-02',
        votes: -3,
        quoted: 'It',
        ghost: true as const,
        source: { start: 0, end: 5 },
      },
      { id: 'b', author: 'Bob', text: 'Why?', parentId: 'a', threadId: 'a' },
    ],
  };
  expect(parseDiscussion(discussion)).toEqual(discussion);
});

test('absent and null fields are filled in or left out', () => {
  const data = {
    id: null,
    article: null,
    comments: [{ text: 'Hi', author: null, id: null, votes: null, ghost: false }, { text: 'Ho' }],
  };
  expect(parseDiscussion(data)).toEqual({
    article: { text: '' },
    comments: [
      { id: '', author: '', text: 'Hi' },
      { id: '', author: '', text: 'Ho' },
    ],
  });
});

test('ids that are numbers become text', () => {
  const { id, comments } = parseDiscussion({
    id: 12,
    comments: [
      { id: 1, text: '' },
      { id: 2, text: '', parentId: 1, threadId: 1 },
    ],
  });
  expect(id).toBe('12');
  expect(comments[1]).toEqual({ id: '2', author: '', text: '', parentId: '1', threadId: '1' });
});

test.each([
  [{ id: 2 ** 53, text: '' }, 'id'],
  [{ text: '', parentId: -(2 ** 60) }, 'parentId'],
  [{ text: '', threadId: Number.POSITIVE_INFINITY }, 'threadId'],
  [{ text: '', 'reply-to': 1e21 }, 'reply-to'],
])('a number that has lost digits is no id: %j', (comment, name) => {
  const error = errorOf(() => parseDiscussion({ comments: [{ id: Number.MAX_SAFE_INTEGER, text: '' }, comment] }));
  expect(error).toMatchObject({ code: 'invalid-discussion', place: { path: `comments.1.${name}` } });
  expect(error.message).toContain('quotation marks');
});

test('unknown fields are left out', () => {
  const { comments } = parseDiscussion({
    comments: [{ id: 'a', author: 'Ann', text: 'Hi', avatar: { url: 'x' }, replies: 3 }],
  });
  expect(comments).toEqual([{ id: 'a', author: 'Ann', text: 'Hi' }]);
});

test('a field under another site’s name is used if its own is absent', () => {
  const { comments } = parseDiscussion({
    comments: [
      { id: 1, speaker: 'Ann', body: 'Hi', reply_to: null },
      { id: 2, user: { name: 'Bob' }, username: 'Bob', message: 'Ho', 'reply-to': 1 },
      { id: 3, author: 'Cid', user: 'cid77', text: '', content: 'Not this.', parentId: '2', parent: 1 },
      { id: 4, user: { name: 'Dot' }, author: 'Dot', content: 'Well.', inReplyTo: '3' },
    ],
  });
  expect(comments).toEqual([
    { id: '1', author: 'Ann', text: 'Hi', parentId: 'article' },
    { id: '2', author: 'Bob', text: 'Ho', parentId: '1' },
    { id: '3', author: 'Cid', text: '', parentId: '2' },
    { id: '4', author: 'Dot', text: 'Well.', parentId: '3' },
  ]);
});

test('a field may be spelt in another way, and its own name comes first', () => {
  const data = {
    Article: { Text: 'It closed.', published_at: '2023-11-10' },
    comments: [
      { ID: 1, Author: 'Ann', text: 'Hi', parent_id: null, created_at: '2023-11-14 10:00', minutes_ago: 3 },
      { id: 2, author: 'Bob', text: 'Ho', parent_id: 1, 'thread-id': 1, user_name: 'bob77' },
      { id: 3, author: 'Cid', text: 'Hm', parentId: '2', parent_id: 1, username: 'cid77' },
    ],
  };
  expect(parseDiscussion(data)).toEqual({
    article: { text: 'It closed.', publishedAt: '2023-11-10' },
    comments: [
      { id: '1', author: 'Ann', text: 'Hi', parentId: 'article', createdAt: '2023-11-14 10:00', minutesAgo: 3 },
      { id: '2', author: 'Bob', text: 'Ho', parentId: '1', threadId: '1' },
      { id: '3', author: 'Cid', text: 'Hm', parentId: '2' },
    ],
  });
});

test.each(['parentCommentId', 'parent_comment_id', 'inReplyToId', 'in_reply_to_id', 'parent', 'reply_to'])(
  '%s is a parent, author_name an author',
  (name) => {
    const comments = [
      { id: 1, author_name: 'Ann', text: 'Hi', [name]: 0 },
      { id: 2, authorName: 'Bob', text: 'Ho', [name]: 1 },
    ];
    expect(parseDiscussion({ comments }).comments).toEqual([
      { id: '1', author: 'Ann', text: 'Hi', parentId: 'article' },
      { id: '2', author: 'Bob', text: 'Ho', parentId: '1' },
    ]);
  },
);

test.each([
  [{ createdAt: new Date('2023-11-14T10:00Z') }, '2023-11-14T10:00:00Z'],
  [{ createdAt: 1_699_956_000 }, '2023-11-14T10:00:00Z'],
  [{ created_at: 1_699_956_000_500 }, '2023-11-14T10:00:00.500Z'],
  [{ createdAt: 'last week', date: '2023-11-14' }, 'last week'],
  [{ time: 7, timestamp: 1_699_956_000 }, '2023-11-14T10:00:00Z'],
  [{ date: '14.11.2023', published: '2023-11-14 10:00' }, '2023-11-14 10:00'],
  [{ created: 'Tue, 14 Nov 2023 10:00:00 GMT' }, 'Tue, 14 Nov 2023 10:00:00 GMT'],
  [{ date: '14.11.2023', time: { seconds: 1 }, created: true, published: 1e300 }, undefined],
])('the time of %j is %s', (fields, createdAt) => {
  expect(parseDiscussion({ comments: [{ text: '', ...fields }] }).comments[0]?.createdAt).toBe(createdAt);
});

test.each([
  [{ article: { headline: 'Pool', body: 'It closed.', user: 'Staff' } }],
  [{ article: { title: 'Pool', text: 'It closed.', content: 'Not this.', author: 'Staff', parent: { id: 1 } } }],
  [{ title: 'Pool', text: 'It closed.', author: 'Staff' }],
  [{ article: null, headline: 'Pool', content: 'It closed.', username: 'Staff' }],
])('so are those of the article, which may be beside the comments: %j', (data) => {
  expect(parseDiscussion({ ...data, comments: [] }).article).toEqual({
    title: 'Pool',
    text: 'It closed.',
    author: 'Staff',
  });
});

test('with an article, or without text, fields of the discussion are not an article', () => {
  const article = { text: 'It closed.' };
  expect(parseDiscussion({ article, title: 'Page 3', text: 'More', comments: [] }).article).toEqual(article);
  expect(parseDiscussion({ title: 7, text: {}, user: {}, url: 'x', comments: [] }).article).toEqual({ text: '' });
});

test('an object beside title and comments is the site’s', () => {
  const data = { title: 'Pool', user: { login: 'x' }, url: { raw: 'y' }, languages: ['en'], comments: [] };
  expect(parseDiscussion(data)).toEqual({ article: { title: 'Pool', text: '' }, comments: [] });
});

test('a field with one more letter at the end is another field', () => {
  const comments = [{ id: 'a', text: 'Hi.', parentIds: ['x'], threadIdx: 3 }];
  expect(parseDiscussion({ comments }).comments).toEqual([{ id: 'a', author: '', text: 'Hi.' }]);
});

test('own fields named __proto__ change nothing', () => {
  const { comments } = parseDiscussion(
    JSON.parse('{"comments":[{"__proto__":{"author":"evil"},"constructor":1,"text":"Hi"}]}'),
  );
  expect(comments).toEqual([{ id: '', author: '', text: 'Hi' }]);
  expect(({} as { author?: string }).author).toBeUndefined();
});

test.each([
  [null, undefined, 'null'],
  ['text', undefined, '"text"'],
  [[{ text: 'a' }], undefined, 'Wrap the list'],
  [{}, 'comments', 'missing'],
  [{ comments: {} }, 'comments', 'an object'],
  [{ comments: [{ text: 'a' }, 7] }, 'comments.1', '7'],
  [{ comments: [[]] }, 'comments.0', 'a list'],
  [{ comments: [{ author: 'Ann' }] }, 'comments.0.text', 'empty text'],
  [{ comments: [{ text: 4 }] }, 'comments.0.text', 'a text'],
  [{ comments: [{ text: '', author: true }] }, 'comments.0.author', 'is a boolean'],
  [{ comments: [{ text: '', votes: 'x'.repeat(100) }] }, 'comments.0.votes', '…'],
  [{ comments: [{ text: '', ghost: 'yes' }] }, 'comments.0.ghost', 'true'],
  [{ comments: [{ text: '', source: { start: -1, end: 2 } }] }, 'comments.0.source.start', 'at least 0'],
  [{ comments: [{ text: '', source: { start: 0.5, end: 2 } }] }, 'comments.0.source.start', 'whole number'],
  [{ comments: [{ text: '', createdAt: 17 }] }, 'comments.0.createdAt', 'ISO 8601'],
  [{ comments: [{ text: '', createdAt: new Date('') }] }, 'comments.0.createdAt', 'is an invalid date'],
  [{ comments: [{ text: '', created_at: { $date: 1 } }] }, 'comments.0.createdAt', 'ISO 8601'],
  [{ comments: [{ text: '', parnetId: 'a' }] }, 'comments.0.parnetId', 'Rename it to "parentId"'],
  [{ comments: [{ text: '', authorName: { first: 'Ann' } }] }, 'comments.0.authorName', 'the text of it as "author"'],
  [{ comments: [{ text: '', user: { name: 'Ann' } }] }, 'comments.0.user', 'Give the text of it as "author"'],
  [{ comments: [{ text: '', username: 7 }] }, 'comments.0.username', 'is 7'],
  [{ comments: [{ text: '', parent: { id: 1 } }] }, 'comments.0.parent', '"parentId", but is an object'],
  [
    { comments: [{ text: '', replies: [{ text: '' }, { text: '', replies: { kind: 'Listing' } }] }] },
    'comments.0.replies.1.replies',
    'a list of comments',
  ],
  [{ comments: [], article: 'Text' }, 'article', '{ "text": … }'],
  [{ comments: [], article: { content: { rendered: '' } } }, 'article.content', 'Give the text of it as "text"'],
  [{ comments: [], articel: { text: 'a' } }, 'articel', 'Rename it to "article"'],
  [{ comments: [], artcle: 'a' }, 'artcle', 'Rename it to "article"'],
  [{ commments: [] }, 'commments', 'Rename it to "comments"'],
  [{ comments: [], title: 'a', text: 7 }, 'text', 'a text'],
  [{ comments: [], language: 3 }, 'language', 'a text'],
])('%j is refused with its place and a remedy', (data, path, words) => {
  const error = errorOf(() => parseDiscussion(data));
  expect(error.code).toBe('invalid-discussion');
  expect(error.place.path).toBe(path);
  expect(error.message).toContain(words);
  expect(error.message).toContain('schemas/discussion.schema.json');
});

test('replies nested under two names are flattened and linked', () => {
  const { comments } = parseDiscussion({
    comments: [
      {
        id: 'a',
        text: '1',
        replies: [
          { id: 'b', text: '2', children: [{ id: 'c', text: '3' }] },
          { id: 'd', text: '4' },
        ],
      },
      { id: 'e', text: '5', replies: '' },
    ],
  });
  expect(comments.map(({ id, parentId }) => [id, parentId])).toEqual([
    ['a', 'article'],
    ['b', 'a'],
    ['c', 'b'],
    ['d', 'a'],
    ['e', 'article'],
  ]);
});

test.each(['comments', 'answers', 'responses', 'subcomments', 'sub_comments'])(
  'replies may be nested in %s, which may be something else',
  (name) => {
    const parentsOf = (inside: unknown) =>
      parseDiscussion({ comments: [{ id: 'a', text: '1', [name]: inside }] }).comments.map(({ parentId }) => parentId);
    expect(parentsOf([{ id: 'b', body: '2', [name]: [{ text: '3' }] }])).toEqual(['article', 'a', 'b']);
    for (const other of [[], ['yes'], [{ count: 3 }], { text: '' }, 5, 'none'])
      expect(parentsOf(other)).toEqual([undefined]);
  },
);

test('a root of nested data keeps the parent it states', () => {
  const { comments } = parseDiscussion({
    comments: [
      { id: 'a', text: '1', replies: [{ id: 'b', text: '2' }] },
      { id: 'c', text: '3', parentId: 'b' },
    ],
  });
  expect(comments.map(({ parentId }) => parentId)).toEqual(['article', 'a', 'b']);
});

test('a null parent means the article if others have one, and unknown if none has', () => {
  const rows = [
    { id: 'a', text: '1', parentId: null },
    { id: 'b', text: '2' },
  ];
  const parentsOf = (comments: unknown[]) => parseDiscussion({ comments }).comments.map(({ parentId }) => parentId);
  expect(parentsOf(rows)).toEqual([undefined, undefined]);
  expect(parentsOf([...rows, { id: 'c', text: '3', parentId: 'a' }])).toEqual(['article', undefined, 'a']);
});

test('a nested comment that needs an id gets a free one', () => {
  const { comments } = parseDiscussion({
    comments: [
      { text: 'no id', replies: [{ id: 'c1', text: 'first' }] },
      { id: 'c1', text: 'taken', replies: [{ text: 'second' }] },
      { id: 'article', text: 'reserved', children: [{ text: 'third', parentId: 'elsewhere' }] },
    ],
  });
  expect(comments.map(({ id, text, parentId }) => [id, text, parentId])).toEqual([
    ['c2', 'no id', 'article'],
    ['c1', 'first', 'c2'],
    ['c3', 'taken', 'article'],
    ['', 'second', 'c3'],
    ['c4', 'reserved', 'article'],
    ['', 'third', 'c4'],
  ]);
});

test('data that contains itself is refused, not followed for ever', () => {
  const comment = { text: '', replies: [] as unknown[] };
  comment.replies.push(comment);
  expect(errorOf(() => parseDiscussion({ comments: [comment] })).message).toContain('contains itself');
});

test('more faults than zod can collect still give one error', () => {
  expect(errorOf(() => parseDiscussion({ comments: new Array(300_000).fill({}) })).place.path).toBe('comments.0.text');
});

test('any JSON value gives a Discussion or a DiscussionError', () => {
  const key = fc.constantFrom(
    'id',
    'comments',
    'article',
    'text',
    'author',
    'parentId',
    'replies',
    'children',
    'language',
    'votes',
    'source',
    '__proto__',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));
  const comment = fc.record(
    { id: value, author: value, text: fc.string(), replies: fc.oneof(value, fc.array(value)) },
    { requiredKeys: ['text'] },
  );
  const data = fc.oneof(
    value,
    fc.record(
      { comments: fc.array(fc.oneof(comment, value), { maxLength: 4 }), article: value },
      { requiredKeys: ['comments'] },
    ),
  );
  let read = 0;
  fc.assert(
    fc.property(data, (json) => {
      try {
        const { article, comments } = parseDiscussion(json);
        read++;
        return (
          typeof article.text === 'string' &&
          comments.every(({ id, author, text }) => [id, author, text].every((field) => typeof field === 'string'))
        );
      } catch (error) {
        return error instanceof DiscussionError && error.code === 'invalid-discussion';
      }
    }),
    { numRuns: 2000, seed: 1 },
  );
  expect(read).toBeGreaterThan(50);
});
