/** What comes out of an export of each format, checked by hand. */
import { expect, test } from 'vitest';
import { fromExport, fromExports, siteFormats } from '../../../src/read/sites.js';
import type { Discussion } from '../../../src/schema/index.js';
import * as exports from '../../support/site-exports.js';

/** A comment a line: id, author, whom it answers (`~` for a known thread), votes, what it is when not of that time or gone, text. */
function lines({ comments }: Discussion): string[] {
  return comments.map(({ id, author, parentId, threadId, votes, ghost, text }) => {
    const link = parentId ?? (threadId === undefined ? '?' : `~${threadId}`);
    return `${id} ${author || '–'} → ${link}${votes === undefined ? '' : ` +${votes}`}${ghost ? ' gone' : ''}: ${text}`;
  });
}

test.each(exports.SITE_EXPORTS)('%s is recognised as nothing else (%#)', (id, data) => {
  expect(siteFormats.filter(({ recognizes }) => recognizes(data)).map((format) => format.id)).toEqual([id]);
});

test('every format has an export here', () => {
  expect([...new Set(exports.SITE_EXPORTS.map(([id]) => id))]).toEqual(siteFormats.map(({ id }) => id));
});

test('bluesky: what is gone above the post stays, what is blocked below is left out', () => {
  const discussion = fromExport(exports.bluesky);
  expect(discussion.article).toEqual({ text: '', url: 'at://did:plc:ann/app.bsky.feed.post/1' });
  expect(discussion.id).toBe(discussion.article.url);
  expect(
    lines(discussion).map((line) => line.replaceAll(/at:\/\/did:plc:(\w+)\/app.bsky.feed.post\/1/g, '$1')),
  ).toEqual(['bob – → ? gone: ', 'cem cem.example → bob +4: Which one?', 'dan dan.example → cem +4: The old one.']);
  expect(discussion.comments[1]?.createdAt).toBe('2024-05-01T10:12:00.000Z');
});

test('bluesky: the root, where it is there, is the article', () => {
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

test('convokit: older names of fields, times that are none, several conversations', () => {
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

test("convokit: what was made of Reddit reads as Reddit's own", () => {
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

test('discourse: pages of one topic are one discussion, posts on both of them one comment', () => {
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

test('github: comments of a review know their thread; accounts that are gone are nobody', () => {
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

test('github: reviews say when they were sent; those without a word are no comments', () => {
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

test('hacker-news: items in any order; who is gone and answered stays', () => {
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

test('hacker-news: the tree Algolia gives', () => {
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

test('lemmy: with the post beside the comments its author is known', () => {
  const [view] = exports.lemmy.comments;
  const post_view = { post: view!.post, creator: { name: 'ann', local: true }, counts: {} };
  expect(fromExport({ post_view, comments: exports.lemmy.comments }).article.author).toBe('ann');
  expect(fromExport(exports.lemmy.comments)).toEqual(fromExport(exports.lemmy));
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

test('mastodon: a status and its context in a list, in either order', () => {
  const { status, ancestors, descendants } = exports.mastodon;
  const context = { ancestors, descendants };
  expect(fromExport([status, context])).toEqual(fromExport(exports.mastodon));
  expect(fromExport([context, status])).toEqual(fromExport(exports.mastodon));
  const root = ancestors[0]!.id;
  const without = fromExport([status, { ancestors: [{ ...status, id: '5', in_reply_to_id: root }], descendants }]);
  expect(without.id).toBe(root);
});

test('mastodon: below its ancestors the status a bare context is of is a ghost', () => {
  const { status, ancestors, descendants } = exports.mastodon;
  const [ghost, ...others] = fromExport({ ancestors, descendants }).comments;
  expect(ghost).toEqual({ id: status.id, author: '', text: '', parentId: 'article', ghost: true });
  expect(others).toEqual(fromExport(exports.mastodon).comments.slice(1));
  const hidden = { ...descendants[0]!, id: '9', in_reply_to_id: 'hidden' };
  const unclear = fromExport({ ancestors, descendants: [...descendants, hidden] }).comments;
  expect(unclear.map(({ ghost: isGhost }) => isGhost)).toEqual([undefined, undefined, undefined]);
  expect(fromExport({ ancestors, descendants: [] }).comments).toEqual([]);
});

test('reddit: who is gone and answered stays, stubs are left out, entities are decoded', () => {
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

test('stack-exchange: comments answer the post, or whom they name when that is one comment', () => {
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

test('stack-exchange: "@name" is looked for among those who wrote there; what is no name answers the post', () => {
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
  expect(discussion.article).toEqual({ text: '', title: 'Jetty', url: 'https://api.example/posts/8' });
  expect(lines(discussion)).toEqual(['1 Ann → article +0: Yes?', '2 Bob → 1 +3: No.']);
});

test('youtube: replies know their thread, not whom they answer', () => {
  const discussion = fromExport(exports.youtube);
  expect(discussion.article).toEqual({ text: '', url: 'https://www.youtube.com/watch?v=v-1' });
  expect(lines(discussion)).toEqual([
    'Ug1 @ann → article +1: First\nferry',
    'Ug1.a @bob → ~Ug1 +1: I <3 it\nstill',
    'Ug1.b @cem → ~Ug1 +1: @bob no\nway "ever"',
  ]);
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

test.each([
  ['if (x<y && z>2) stop', 'if (x<y && z>2) stop'],
  ['I <3 it & you', 'I <3 it & you'],
  ['<a href="https://a.example/">0:12</a> this', '0:12 this'],
  ['one<br>two', 'one\ntwo'],
  ['<b>Yes</b>', 'Yes'],
  ['it&#39;s', "it's"],
])('youtube: HTML is told from plain text: %s', (textDisplay, text) => {
  const comment = { kind: 'youtube#comment', id: 'Ug1', snippet: { authorDisplayName: '@dan', textDisplay } };
  expect(fromExport([comment]).comments[0]?.text).toBe(text);
});
