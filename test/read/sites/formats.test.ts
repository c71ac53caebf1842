/** What is read from an export of each format, checked by hand; formats from Lemmy on are in their own file. */
import { expect, test } from 'vitest';
import { fromExport, fromExports, siteFormats } from '../../../src/read/sites.js';
import { lines } from '../../support/comment-lines.js';
import * as exports from '../../support/site-exports.js';

test.each(exports.SITE_EXPORTS)('%s is recognised as nothing else (%#)', (id, data) => {
  expect(siteFormats.filter(({ recognizes }) => recognizes(data)).map((format) => format.id)).toEqual([id]);
});

test('every format has an export here', () => {
  expect([...new Set(exports.SITE_EXPORTS.map(([id]) => id))]).toEqual(siteFormats.map(({ id }) => id));
});

test('bluesky: gone posts above stay, blocked ones below are left out', () => {
  const discussion = fromExport(exports.bluesky);
  expect(discussion.article).toEqual({ text: '', url: 'at://did:plc:ann/app.bsky.feed.post/1' });
  expect(discussion.id).toBe(discussion.article.url);
  expect(
    lines(discussion).map((line) => line.replaceAll(/at:\/\/did:plc:(\w+)\/app.bsky.feed.post\/1/g, '$1')),
  ).toEqual(['bob – → ? gone: ', 'cem cem.example → bob +4: Which one?', 'dan dan.example → cem +4: The old one.']);
  expect(discussion.comments[1]?.createdAt).toBe('2024-05-01T10:12:00.000Z');
});

test('bluesky: the root, if present, is the article', () => {
  const { thread } = exports.bluesky;
  const root = {
    post: {
      uri: 'at://did:plc:ann/app.bsky.feed.post/1',
      author: { handle: 'ann' },
      record: { text: 'The map is out.' },
    },
  };
  const parent = {
    post: {
      ...thread.post,
      uri: 'at://did:plc:bob/app.bsky.feed.post/1',
      record: { text: 'Oh', reply: { root: root.post, parent: root.post } },
    },
    parent: root,
  };
  const { article, comments } = fromExport({ thread: { ...thread, parent } });
  expect(article).toMatchObject({ text: 'The map is out.', author: 'ann' });
  expect(comments.map(({ parentId }) => parentId)).toEqual(['article', parent.post.uri, thread.post.uri]);
});

test('convokit: the utterance a conversation is named after is the article', () => {
  const discussion = fromExport(exports.convokit);
  expect(discussion.article).toEqual({ text: 'Who has the key?', author: 'ann', publishedAt: '2017-07-14T02:40:00Z' });
  expect(lines(discussion)).toEqual(['u2 bob → article +2: I do.', 'u3 ann → u2: Good.']);
  expect(discussion.comments.map(({ createdAt }) => createdAt)).toEqual([
    '2017-07-14T02:41:00Z',
    '2017-07-14T02:41:30Z',
  ]);
});

test('convokit: a repeated first utterance is the article only', () => {
  const [first, ...others] = exports.convokit;
  expect(fromExport([first, ...others, first])).toEqual(fromExport(exports.convokit));
  expect(fromExport([...others, { ...first }, first])).toEqual(fromExport(exports.convokit));
});

test('convokit: older field names, invalid times, several conversations', () => {
  const row = (id: string, root: string, reply: string | null, timestamp: unknown) => ({
    id,
    root,
    user: { id: 'ann' },
    'reply-to': reply,
    timestamp,
    text: id,
  });
  const discussions = fromExports([
    row('a', 'a', null, 1),
    row('b', 'a', 'a', null),
    row('c', 'x', 'lost', '2024-05-01T10:00:00Z'),
    row('d', 'x', null, 'noon'),
  ]);
  expect(discussions.map(({ id, article }) => [id, article])).toEqual([
    ['a', { text: 'a', author: 'ann' }],
    ['x', { text: '' }],
  ]);
  expect(discussions.flatMap(lines)).toEqual(['b ann → article: b', 'c ann → lost: c', 'd ann → ?: d']);
  expect(discussions[1]?.comments.map(({ createdAt }) => createdAt)).toEqual(['2024-05-01T10:00:00Z', undefined]);
});

test('convokit: corpora from Reddit read like Reddit', () => {
  const row = (id: string, reply_to: string | null, text: string) => ({
    id,
    conversation_id: 't3_a',
    speaker: 'ann',
    reply_to,
    timestamp: null,
    text,
  });
  const rows = [
    row('t3_a', null, 'Ferry &amp; tolls'),
    row('t1_b', 't3_a', '[deleted]'),
    row('t1_c', 't1_b', '&gt; if\n\n&amp;#x200B;\n\nNever,&amp;nbsp;ever.'),
    row('t1_d', 't1_c', '[removed]'),
  ];
  const discussion = fromExport(rows);
  expect(discussion.article.text).toBe('Ferry & tolls');
  expect(lines(discussion)).toEqual(['t1_b ann → article gone: ', 't1_c ann → t1_b: > if\n\n\n\nNever, ever.']);
  const elsewhere = rows.map((one) => ({ ...one, id: `u${one.id}`, conversation_id: 'u' }));
  expect(fromExport(elsewhere).comments.map(({ text }) => text)).toEqual(rows.map(({ text }) => text));
  const bare = (id: string | null) => id?.slice(3) ?? null;
  const meta = { score: 2, subreddit: 'harbour', permalink: '' };
  const subreddit = rows.map((one) => ({ ...one, id: bare(one.id), reply_to: bare(one.reply_to), root: 'a', meta }));
  expect(lines(fromExport(subreddit.map(({ conversation_id: _, ...one }) => one)))).toEqual([
    'b ann → article +2 gone: ',
    'c ann → b +2: > if\n\n\n\nNever, ever.',
  ]);
});

test('discourse: replies, else the only post quoted; notices and deleted posts are left out', () => {
  const discussion = fromExport(exports.discourse);
  expect(discussion).toMatchObject({
    id: '77',
    article: {
      title: 'Moving the jetty',
      text: 'Shall we move it?',
      author: 'ann',
      publishedAt: '2024-05-01T10:01:00.000Z',
    },
  });
  expect(lines(discussion)).toEqual([
    '2 bob → article +5: Yes.',
    '3 cem → 2: > Yes.\n\nNo :anchor:',
    '6 eve → ?: > Yes.\n>\n> No\n\nBoth of you are right.',
    '7 fay → ?: > Elsewhere\n\nSee there.',
    '8 bob → 99: And the cranes?',
  ]);
});

test('discourse: pages of a topic are one discussion, posts on both pages one comment', () => {
  const { post_stream, ...topic } = exports.discourse;
  const page = (from: number, to: number) => ({
    ...topic,
    post_stream: { ...post_stream, posts: post_stream.posts.slice(from, to) },
  });
  expect(fromExport([page(0, 4), page(2, 9)])).toEqual(fromExport(exports.discourse));
});

test('disqus: by thread, oldest first, spam is left out', () => {
  const discussion = fromExport(exports.disqus);
  expect(discussion).toMatchObject({
    id: '9',
    article: { text: '', title: 'Jetty', url: 'https://news.example/jetty' },
  });
  expect(lines(discussion)).toEqual([
    '1 Guest → article +1: I like it.',
    '2 Bob → 1 +1 gone: ',
    '3 Guest → 2 +1: Me, too.',
  ]);
  expect(discussion.comments[0]?.createdAt).toBe('2024-05-01T10:01:00Z');
});

test('github: comments of a review have a thread; deleted accounts have no name', () => {
  const discussion = fromExport(exports.github);
  expect(discussion.article).toEqual({ text: '', url: 'https://code.example/o/r/pull/6' });
  expect(lines(discussion)).toEqual([
    '1 ann → article +2: Remove this.',
    '2 bob → ~1 +2: It is needed.',
    '3 – → ~1 +2: > It is needed.\n\nWhere?',
  ]);
});

test.each([
  ['with the issue beside them', exports.githubIssue, '7 bob → ?: Where?'],
  ['as the command line program prints them', exports.ghCommand, 'IC_1 bob → ? +2: Where?'],
])('github: comments of an issue %s', (_, data, line) => {
  const discussion = fromExport(data);
  expect(discussion.article).toEqual({
    title: 'Leak',
    text: 'It leaks.',
    url: 'https://code.example/o/r/issues/4',
    author: 'ann',
    publishedAt: '2024-05-01T09:00:00Z',
  });
  expect(lines(discussion)).toEqual([line]);
});

test('github: reviews have times; those without text are not comments', () => {
  const [row] = exports.github;
  const review = (id: number, body: string | null, more: object = {}) => ({
    id,
    user: { login: 'eve' },
    body,
    state: 'COMMENTED',
    pull_request_url: row!.pull_request_url,
    submitted_at: `2024-05-01T10:0${id}:00Z`,
    ...more,
  });
  const discussion = fromExport([review(3, 'Fine.'), review(1, ''), review(2, null), review(4, '<!-- Say why -->\n')]);
  expect(lines(discussion)).toEqual(['3 eve → article: Fine.']);
  expect(discussion.comments[0]?.createdAt).toBe('2024-05-01T10:03:00Z');
});

test('github: reviews included with a pull request are placed among its comments', () => {
  const review = (id: string, time: string, body: string) => ({
    id,
    author: { login: 'eve' },
    body,
    submittedAt: `2024-05-01T${time}:00Z`,
    state: 'COMMENTED',
  });
  const reviews = [
    review('PRR_1', '09:30', 'Fix the hose.'),
    review('PRR_2', '10:30', ''),
    review('PRR_3', '11:00', 'Ok.'),
  ];
  expect(lines(fromExport({ ...exports.ghCommand, reviews }))).toEqual([
    'PRR_1 eve → article: Fix the hose.',
    'IC_1 bob → ? +2: Where?',
    'PRR_3 eve → article: Ok.',
  ]);
  const { comments: _, ...withoutComments } = exports.ghCommand;
  expect(lines(fromExport({ ...withoutComments, reviews }))).toHaveLength(2);
});

test('github: the account of deleted users stands for nobody', () => {
  const [comment] = exports.github;
  const rows = [1, 2].map((id) => ({ ...comment, id, in_reply_to_id: undefined, user: { login: 'ghost' } }));
  expect(fromExport(rows).comments.map(({ author }) => author)).toEqual(['', '']);
});

test.each([
  ['<!-- Which version? -->\n2.1\n<!-- How? -->', '2.1'],
  ['a <!-- b\n\n<!-- c -->d', 'a d'],
  ['Use `<!-- x -->`, not ``a`b <!-- y -->``.', 'Use `<!-- x -->`, not ``a`b <!-- y -->``.'],
  ['```html\n<!-- x -->\n```\n<!-- y -->', '```html\n<!-- x -->\n```'],
  ['it is not ` closed <!-- x -->so', 'it is not ` closed so'],
  ['begin with <!-- and go on', 'begin with <!-- and go on'],
  [' as it stands\n', ' as it stands\n'],
])("github: remarks of templates are nobody's words: %j", (body, text) => {
  expect(fromExport({ ...exports.githubIssue, issue: { ...exports.githubIssue.issue, body } }).article.text).toBe(text);
});

test('hacker-news: items in any order; gone comments that are answered stay', () => {
  const discussion = fromExport(exports.hackerNews);
  expect(discussion.article).toEqual({
    title: 'Ferry tolls',
    text: '',
    url: 'https://ferry.example/',
    author: 'ann',
    publishedAt: '2017-07-14T02:40:00Z',
  });
  expect(lines(discussion)).toEqual([
    '11 – → article gone: ',
    "14 eve → article: It's a boat.",
    '12 cem → 11: > two tickets\n\nWhy two?',
  ]);
});

test('hacker-news: dead comments are gone if their words are; titles are decoded, not stripped', () => {
  const [, story] = exports.hackerNews;
  const dead = (id: number, text: string) => ({ id, type: 'comment', by: 'bob', parent: 10, dead: true, text });
  const discussion = fromExport([
    { ...story, title: 'A &lt;b&gt; &amp; a <c>' },
    dead(11, '[flagged]'),
    dead(12, 'Mine.'),
    dead(13, '[dead]'),
    { id: 14, type: 'comment', by: 'cem', parent: 13, text: '[dead]' },
  ]);
  expect(discussion.article.title).toBe('A <b> & a <c>');
  expect(lines(discussion)).toEqual(['12 bob → article: Mine.', '13 bob → article gone: ', '14 cem → 13: [dead]']);
});

test('hacker-news: Algolia’s tree', () => {
  const discussion = fromExport(exports.algolia);
  expect(discussion.article).toMatchObject({ title: 'Ferry tolls', text: 'Ask me.\n\nAnything.', author: 'ann' });
  expect(lines(discussion)).toEqual(['11 bob → article: Why?', '12 ann → 11: Money.']);
});

test('hacker-news: several stories, comments without one, a circle', () => {
  const item = (id: number, parent?: number) => ({
    id,
    type: parent ? 'comment' : 'story',
    by: 'ann',
    text: `${id}`,
    ...(parent && { parent }),
  });
  const discussions = fromExports([
    item(1),
    item(2),
    item(3, 2),
    item(4, 3),
    item(5, 90),
    item(6, 5),
    item(7, 8),
    item(8, 7),
  ]);
  expect(discussions.map(({ id }) => id)).toEqual(['1', '2', '90', '7']);
  expect(discussions.flatMap(lines)).toEqual([
    '3 ann → article: 3',
    '4 ann → 3: 4',
    '5 ann → article: 5',
    '6 ann → 5: 6',
    '7 ann → 8: 7',
    '8 ann → article: 8',
  ]);
});
