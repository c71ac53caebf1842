/** What is read from an export of the other formats, checked by hand. */
import { expect, test } from 'vitest';
import { fromExport, fromExports } from '../../../src/read/sites.js';
import { lines } from '../../support/comment-lines.js';
import * as exports from '../../support/site-exports.js';

test('lemmy: the tree is in the paths', () => {
  const discussion = fromExport(exports.lemmy);
  expect(discussion.article).toEqual({
    title: 'New jetty',
    text: 'Where?',
    url: 'https://lake.example/post/5',
    publishedAt: '2024-05-01T09:00:00Z',
  });
  expect(lines(discussion)).toEqual(['1 bob → article +1 gone: ', '3 cem@lake.example → 1 +3: By the *mill*.']);
  expect(discussion.comments[0]?.createdAt).toBe('2024-05-01T10:01:00.123456Z');
});

test('lemmy: with the post included, its author is known', () => {
  const [view] = exports.lemmy.comments;
  const post_view = { post: view!.post, creator: { name: 'ann', local: true }, counts: { comments: 9 } };
  const { article, commentsCounted } = fromExport({ post_view, comments: exports.lemmy.comments });
  expect([article.author, commentsCounted]).toEqual(['ann', 9]);
  expect(fromExport(exports.lemmy.comments)).toEqual(fromExport(exports.lemmy));
});

test.each([
  ['version 4', exports.lemmyFour],
  ['PieFed', exports.piefed],
])('lemmy: the names of %s', (_, data) => {
  const discussion = fromExport(data);
  expect(discussion.article).toMatchObject({ title: 'New jetty', publishedAt: '2024-05-01T09:00:00Z' });
  expect(lines(discussion)).toEqual(['1 bob → article +1: Where?', '2 cem@lake.example → 1 +2: By the *mill*.']);
  expect(discussion.comments[0]?.createdAt).toBe('2024-05-01T10:01:00Z');
});

test('lemmy: version 4 has no counts beside a post', () => {
  const [view] = exports.lemmyFour.items;
  const post_view = { post: { ...view!.post, body: 'Where?' }, creator: { name: 'ann', local: true } };
  const { article, comments } = fromExport([{ post_view, community_view: {} }, exports.lemmyFour]);
  expect(article).toMatchObject({ author: 'ann', text: 'Where?' });
  expect(comments).toEqual(fromExport(exports.lemmyFour).comments);
});

test('mastodon: the status that answers nothing is the article, long ids keep their digits', () => {
  const discussion = fromExport(exports.mastodon);
  expect(discussion).toMatchObject({
    id: '112233445566778890',
    article: {
      text: 'Roads\n\nThe bridge closes.\nAgain.',
      author: 'ann',
      url: 'https://social.example/@ann/112233445566778890',
    },
  });
  expect(lines(discussion)).toEqual([
    '112233445566778899 bob@sea.example → article +2: @ann On Monday?',
    '112233445566778901 cem → 112233445566778899 +2: Good & proper',
    '112233445566778900 ann → 112233445566778899 +2: On Sunday: https://bridge.example/closing/2024',
  ]);
});

test('mastodon: a bare context, and statuses as a list', () => {
  const { status, ancestors, descendants } = exports.mastodon;
  const below = fromExport({ ancestors: [], descendants });
  expect([below.id, below.article.text, ...below.comments.map(({ parentId }) => parentId)]).toEqual([
    status.id,
    '',
    'article',
    'article',
  ]);
  expect(fromExport([...ancestors, status, ...descendants])).toEqual(fromExport(exports.mastodon));
  expect(fromExport({ ancestors: [], descendants: [] })).toEqual({ article: { text: '' }, comments: [] });
});

test('mastodon: a repeated first status is the article only', () => {
  const { status, ancestors, descendants } = exports.mastodon;
  const statuses = [...ancestors, status, ...descendants];
  const repeated = [...statuses, ...statuses.slice(0, 2).map((one) => ({ ...one }))];
  expect(fromExport(repeated)).toEqual(fromExport(exports.mastodon));
});

test('mastodon: a status and its context in a list, in either order', () => {
  const { status, ancestors, descendants } = exports.mastodon;
  const context = { ancestors, descendants };
  expect(fromExport([status, context])).toEqual(fromExport(exports.mastodon));
  expect(fromExport([context, status])).toEqual(fromExport(exports.mastodon));
  const root = ancestors[0]!.id;
  const without = fromExport([status, { ancestors: [{ ...status, id: '5', in_reply_to_id: root }], descendants }]);
  expect(without.id).toBe(root);
});

test('mastodon: below its ancestors, a bare context’s own status is a ghost', () => {
  const { status, ancestors, descendants } = exports.mastodon;
  const [ghost, ...others] = fromExport({ ancestors, descendants }).comments;
  expect(ghost).toEqual({ id: status.id, author: '', text: '', parentId: 'article', ghost: true });
  expect(others).toEqual(fromExport(exports.mastodon).comments.slice(1));
  const hidden = { ...descendants[0]!, id: '9', in_reply_to_id: 'hidden' };
  const unclear = fromExport({ ancestors, descendants: [...descendants, hidden] }).comments;
  expect(unclear.map(({ ghost: isGhost }) => isGhost)).toEqual([undefined, undefined, undefined]);
  expect(fromExport({ ancestors, descendants: [] }).comments).toEqual([]);
});

test('reddit: gone comments that are answered stay, stubs are left out, entities are decoded', () => {
  const discussion = fromExport(exports.reddit);
  expect(discussion).toMatchObject({
    id: 't3_ferry',
    article: {
      title: 'Ferry & tolls',
      text: 'Would you pay?',
      url: 'https://forum.example/ferry',
      author: 'Ann',
      publishedAt: '2017-07-14T02:23:20Z',
    },
  });
  expect(lines(discussion)).toEqual([
    't1_a __proto__ → article +3: Yes, if tickets are < 3.',
    't1_e Eve → t1_gone +3: I missed the start.',
    't1_b [deleted] → t1_a +3 gone: ',
    't1_c Cem → t1_b: > if\n\nNever.',
  ]);
  expect(discussion.comments[2]?.createdAt).toBe('2017-07-14T02:41:00.500Z');
});

test('reddit: flat lists by post, with and without its kind; texts that are not encoded stay', () => {
  const row = (id: string, link_id: string, parent_id: string, body: string) => ({
    id,
    link_id,
    parent_id,
    author: 'Ann',
    body,
  });
  const discussions = fromExports([
    row('a', 't3_x', 't3_x', 'a <b> &amp;'),
    row('b', 't3_y', 't1_z', 'b'),
    row('c', 't3_x', 't1_a', 'c'),
    { id: 'y', subreddit: 'boats', title: 'Why?', selftext: '[removed]', author: 'Bob' },
  ]);
  expect(discussions.map(({ id, article }) => [id, article])).toEqual([
    ['t3_y', { title: 'Why?', text: '', author: 'Bob' }],
    ['t3_x', { text: '' }],
  ]);
  expect(discussions.flatMap(lines)).toEqual([
    't1_b Ann → t1_z: b',
    't1_a Ann → article: a <b> &amp;',
    't1_c Ann → t1_a: c',
  ]);
  const things = [{ kind: 't1', data: row('a', 't3_x', 't3_x', 'a') }];
  for (const data of [things, { json: { data: { things } } }, { kind: 'Listing', data: { children: things } }])
    expect(lines(fromExport(data))).toEqual(['t1_a Ann → article: a']);
});

test('reddit: the address of a post is decoded where its texts are', () => {
  const post = (id: string, title: string) => ({
    id,
    subreddit: 'boats',
    title,
    selftext: '',
    url: 'https://forum.example/ferry?day=1&amp;hour=2',
  });
  const discussions = fromExports([post('x', 'Tolls &amp; tickets'), post('y', 'Tolls & tickets')]);
  expect(discussions.map(({ article }) => article.url)).toEqual([
    'https://forum.example/ferry?day=1&hour=2',
    'https://forum.example/ferry?day=1&amp;hour=2',
  ]);
});

test('reddit: each thread is decoded as its own texts need; blanks of the editor are none', () => {
  const row = (id: string, link_id: string, body: string) => ({ id, link_id, parent_id: link_id, author: 'Ann', body });
  const discussions = fromExports([
    row('a', 't3_x', 'a &lt; b&amp;nbsp;c'),
    row('b', 't3_x', '&amp;#x200B;'),
    row('c', 't3_y', '> &lt;&#x200B;&nbsp;d'),
  ]);
  expect(discussions.flatMap(lines)).toEqual([
    't1_a Ann → article: a < b c',
    't1_b Ann → article: ',
    't1_c Ann → article: > &lt; d',
  ]);
});

test('stack-exchange: comments answer the post, or the only comment by the person they name', () => {
  const discussion = fromExport(exports.stackExchange);
  expect(discussion.article).toEqual({
    title: 'Why "knots"?',
    text: 'Why are they called knots?',
    url: 'https://boats.example/q/40',
    author: "Ann O'Hara",
    publishedAt: '2017-07-14T02:40:00Z',
  });
  expect(lines(discussion)).toEqual([
    'comment-1 Bob → article +0: Which ones?',
    "comment-2 Ann O'Hara → comment-1 +0: @Bob Those of speed.",
    'answer-41 Cem → article +7: Because of the log:\n\n    a  line <with> knots',
    'comment-201 Dan → answer-41 +0: Source?',
    'comment-202 Dan → answer-41 +0: Found it.',
    'comment-203 Cem → ~answer-41 +0: @Dan Thanks.',
  ]);
});

test('stack-exchange: comments of people without a name answer the post', () => {
  const [question] = exports.stackExchange.items;
  const comment = (comment_id: number) => ({ comment_id, owner: { user_type: 'does_not_exist' }, body: '@Ann Why?' });
  const answers = [{ answer_id: 41, body: 'a', comments: [comment(3)] }];
  expect(
    lines(fromExport({ items: [{ ...question, owner: {}, comments: [comment(1), comment(2)], answers }] })),
  ).toEqual([
    'comment-1 – → article: @Ann Why?',
    'comment-2 – → article: @Ann Why?',
    'answer-41 – → article: a',
    'comment-3 – → answer-41: @Ann Why?',
  ]);
});

test('stack-exchange: "@name" must be somebody in the row; otherwise the comment answers the post', () => {
  const [question] = exports.stackExchange.items;
  let id = 0;
  const comment = (name: string, body: string, reply?: string) => ({
    comment_id: ++id,
    owner: { display_name: name },
    body,
    ...(reply && { reply_to_user: { display_name: reply } }),
  });
  const comments = [
    comment('Bob Bay', '@Override must be there.'),
    comment('Cem', '@ann, which?', 'Ann O&#39;Hara'),
    comment('Ann O&#39;Hara', '@BobBay: Where?'),
    comment('Cem', '@AnnO&#39;Hara At the top.', 'Ann O&#39;Hara'),
    comment('Dan', '@bob! Thanks.'),
    comment('Dan', '@cem And else?'),
    comment('Eve', '@Fay Why?', 'Fay'),
    comment('Bob Day', 'Two of us.'),
    comment('Eve', '@bob Indeed.'),
  ];
  expect(
    lines(fromExport({ items: [{ ...question, comments, answers: [] }] })).map((line) => line.split(':')[0]),
  ).toEqual([
    'comment-1 Bob Bay → article',
    'comment-2 Cem → article',
    "comment-3 Ann O'Hara → comment-1",
    'comment-4 Cem → comment-3',
    'comment-5 Dan → comment-1',
    'comment-6 Dan → ?',
    'comment-7 Eve → ?',
    'comment-8 Bob Day → article',
    'comment-9 Eve → ?',
  ]);
});

test('wordpress: links from other blogs are left out, times are those of UTC', () => {
  const discussion = fromExport(exports.wordpress);
  expect(discussion).toMatchObject({
    id: '8',
    article: { text: '', title: 'The jetty – again', url: 'https://news.example/jetty/' },
  });
  expect(lines(discussion)).toEqual([
    '1 – → article: Too late.\n\n- rain\n- wind',
    '3 Cem → 1: > Too late\n\nSays who?',
  ]);
  expect(discussion.comments[0]?.createdAt).toBe('2024-05-01T10:01:00Z');
});

test('wordpress: names are decoded', () => {
  const [row] = exports.wordpress;
  expect(fromExport([{ ...row, author_name: 'Cy &amp; Co &#8211; <3' }]).comments[0]?.author).toBe('Cy & Co – <3');
  const reply = { ...exports.wordpressCom.comments[1], author: { name: 'Cy &amp; Co' } };
  expect(fromExport({ comments: [reply] }).comments[0]?.author).toBe('Cy & Co');
});

test('wordpress-com: parents are objects or false', () => {
  const discussion = fromExport(exports.wordpressCom);
  expect(discussion.article).toEqual({ text: '', title: 'Jetty', url: 'https://news.example/jetty/' });
  expect(lines(discussion)).toEqual(['1 Ann → article +0: Yes?', '2 Bob → 1 +3: No.']);
});

test('youtube: replies have a thread, but no parent', () => {
  const discussion = fromExport(exports.youtube);
  expect(discussion.article).toEqual({ text: '', url: 'https://www.youtube.com/watch?v=v-1' });
  expect(lines(discussion)).toEqual([
    'Ug1 @ann → article +1: First\nferry',
    'Ug1.a @bob → ~Ug1 +1: I <3 it\nstill',
    'Ug1.b @cem → ~Ug1 +1: @bob no\nway "ever"',
  ]);
});

test('youtube: an id that no address can hold is no error', () => {
  const text = JSON.stringify(exports.youtube).replaceAll('"v-1"', '"\\ud800&"');
  expect(fromExport(JSON.parse(text)).article.url).toBe('https://www.youtube.com/watch?v=%EF%BF%BD%26');
});

test('youtube: pages of replies join their thread', () => {
  const reply = {
    kind: 'youtube#comment',
    id: 'Ug1.c',
    snippet: { parentId: 'Ug1', authorDisplayName: '@dan', textDisplay: 'Me', publishedAt: '2024-05-01T10:20:00Z' },
  };
  const pages = [exports.youtube, { kind: 'youtube#commentListResponse', items: [reply] }];
  expect(lines(fromExport(pages)).at(-1)).toBe('Ug1.c @dan → ~Ug1: Me');
});

test('youtube: yt-dlp’s files include the video', () => {
  const discussion = fromExport(exports.ytDlp);
  expect(discussion).toMatchObject({
    id: 'v-1',
    article: {
      title: 'Ferry',
      text: 'The last trip.',
      author: 'Ann at Sea',
      url: 'https://www.youtube.com/watch?v=v-1',
      publishedAt: '2024-05-01T07:53:20Z',
    },
  });
  expect(lines(discussion)).toEqual(['Ug1 @ann → article +1: First\nferry', 'Ug1.b @cem → ~Ug1: @ann no']);
});

test('youtube: parents of nested replies, several videos and the uploader’s name, from yt-dlp', () => {
  const info = exports.ytDlp as Record<string, unknown> & { comments: object[] };
  const { channel: _, ...second } = info;
  const comments = [
    ...info.comments,
    { id: 'Ug1.c', parent: 'Ug1.b', author: '@dan', text: 'Me', timestamp: 1_714_560_000 },
  ];
  const [one, two] = fromExports([info, { ...second, uploader: 'Bob', comments }]);
  expect(one!.comments).toHaveLength(2);
  expect(two!.article.author).toBe('Bob');
  expect(two!.comments.at(-1)).toMatchObject({ parentId: 'Ug1.b', createdAt: '2024-05-01T10:40:00Z' });
});

test.each([
  ['body_markdown', 'Words'],
  ['answers', []],
  ['comments', []],
])('stack-exchange: one question with %s is enough to accept the filter', (name, value) => {
  const items = [
    { question_id: 1, title: 'Ferry?' },
    { question_id: 2, title: 'Rope?', [name]: value },
  ];
  expect(fromExports({ items })).toHaveLength(2);
});

test('wordpress-com: if a comment has no address, the post has one', () => {
  const { comments } = exports.wordpressCom as { comments: object[] };
  const rows = comments.map((row) => ({ ...row, URL: '' }));
  expect(fromExport({ comments: rows }).article.url).toMatch(/^https:/);
});

test.each([
  ['if (x<y && z>2) stop', 'if (x<y && z>2) stop'],
  ['I <3 it & you', 'I <3 it & you'],
  ['<a href="https://a.example/">0:12</a> this', '0:12 this'],
  ['one<br>two', 'one\ntwo'],
  ['<b>Yes</b>', 'Yes'],
  ['it&#39;s', "it's"],
])('youtube: HTML is distinguished from plain text: %s', (textDisplay, text) => {
  const comment = { kind: 'youtube#comment', id: 'Ug1', snippet: { authorDisplayName: '@dan', textDisplay } };
  expect(fromExport([comment]).comments[0]?.text).toBe(text);
});
