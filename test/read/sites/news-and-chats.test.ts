/** What is read from exports of newspapers, chats and lists of messages, checked by hand. */
import { expect, test } from 'vitest';
import { fromExport, fromExports, readExport } from '../../../src/read/sites.js';
import { lines } from '../../support/comment-lines.js';
import * as exports from '../../support/site-exports.js';

const ARTICLE = { text: '', title: 'Ferry to close', url: 'https://news.example/ferry' };

test('guardian: replies by what they answer, or by what they stand in; removed ones are left out', () => {
  const discussion = fromExport(exports.guardian);
  expect(discussion.article).toEqual(ARTICLE);
  expect(discussion.id).toBe(ARTICLE.url);
  expect(lines(discussion)).toEqual([
    '11 Ann → article +2: Who will pay for the bus?',
    '12 Bob → 11 +2: > Who will pay\n\nWe all will.',
    '13 Cem → 12 +2: Not me.',
    '14 Dan → 11 +2: Nor me.',
  ]);
  expect(discussion.comments[0]?.createdAt).toBe('2017-07-14T02:41:00Z');
});

test('guardian: a removed comment with an answer stays without words; pages of two articles are two discussions', () => {
  const answer = {
    ...exports.guardian.discussion.comments[0],
    id: 19,
    isoDateTime: '2017-07-14T02:49:00Z',
    responses: [],
    responseTo: { displayName: 'Eve', commentId: '15' },
  };
  const page = (webUrl: string) => ({
    discussion: { ...exports.guardian.discussion, webUrl, comments: [exports.guardian.discussion.comments[1], answer] },
  });
  const discussions = fromExports([page('https://news.example/a'), page('https://news.example/b')]);
  expect(discussions.map(({ id }) => id)).toEqual(['https://news.example/a', 'https://news.example/b']);
  expect(lines(discussions[0]!)).toEqual(['15 Eve → article +2 gone: ', '19 Ann → 15 +2: Who will pay for the bus?']);
});

test('new york times: replies by their parent, or by what they stand in', () => {
  const discussion = fromExport([exports.newYorkTimes]);
  expect(discussion.article).toEqual({ text: '' });
  expect(lines(discussion)).toEqual([
    '21 Ann → article +5: Who will pay?\n\nNot the county.',
    '22 Bob → 21 +5: We will.',
    "23 Cem → 21 +5: I won't.",
  ]);
  expect(discussion.comments[0]?.createdAt).toBe('2017-07-14T02:40:21Z');
});

test('openweb: names by id, votes up less votes down', () => {
  const discussion = fromExport(exports.openWeb);
  expect(discussion.article).toEqual(ARTICLE);
  expect(lines(discussion)).toEqual([
    'c1 Ann → article +2: Who pays & when?\nNobody knows.',
    'c2 Somebody → c1 +2: We do.',
    'c4 Somebody → c2 +2: Later.',
  ]);
});

test.each([
  ['<p>Hi &amp; <b>x</b></p>', 'Hi & x'],
  ['<p>Who pays?</p>\n<p>The town,<br>I think.</p>', 'Who pays?\n\nThe town,\nI think.'],
  ['Who <i>pays</i>?\nThe town.\n\nOr we.', 'Who pays?\nThe town.\n\nOr we.'],
  ['1 < 2 &amp; 3 > 2\n<sigh>', '1 < 2 & 3 > 2\n<sigh>'],
  ['Write &lt;b&gt; here.', 'Write <b> here.'],
])('openweb: HTML becomes plain text, and plain text stays: %j', (text, words) => {
  const comment = { id: 'c1', content: [{ text }] };
  const { comments } = fromExport({ conversation: { conversation_id: 'c', comments: [comment] } });
  expect(comments[0]?.text).toBe(words);
});

test('coral: replies inside replies, deleted and rejected comments', () => {
  const discussion = fromExport(exports.coral);
  expect(discussion.article).toEqual({ ...ARTICLE, author: 'Jo Reporter', publishedAt: '2017-07-13T06:00:00.000Z' });
  expect(lines(discussion)).toEqual([
    'a Ann → article +4: Who pays?',
    'b Bob → a +4 gone: ',
    'c Cem → b +4: He is right.',
  ]);
});

test('lobsters: the story with its text; people as objects or names', () => {
  const discussion = fromExport(exports.lobsters);
  expect(discussion.article).toEqual({
    text: 'Why are they late?',
    title: 'Ferry timetables',
    url: 'https://links.example/s/ferry1',
    author: 'ann',
    publishedAt: '2017-07-13T21:40:00.000-05:00',
  });
  expect(lines(discussion)).toEqual(['a bob → article +7: > late\n\nBy design.', 'b cem → a +1: Whose?']);
});

test('telegram: answers are given, others left open; texts in parts; no events', () => {
  const discussion = fromExport(exports.telegram);
  expect(discussion).toMatchObject({ id: '77', article: { title: 'Harbour group' } });
  expect(lines(discussion)).toEqual([
    '2 Ann → ?: The ferry goes: ferry.example!',
    '3 – → 2 gone: ',
    '4 Cem → 3: Nice picture.',
    '5 Dan → ?: As they say over there.',
  ]);
  expect(discussion.comments[0]?.createdAt).toBe('2017-07-14T02:40:00Z');
});

test('telegram: an export of all chats has a discussion for each', () => {
  const empty = { name: 'Saved', type: 'saved_messages', id: 1, messages: [] };
  expect(fromExports({ chats: { list: [empty, exports.telegram] } }).map(({ id }) => id)).toEqual(['1', '77']);
});

test('discord: answers are given; forwarded messages and those that follow are left open', () => {
  const discussion = fromExport(exports.discord);
  expect(discussion).toMatchObject({ id: '6', article: { title: 'ferry' } });
  expect(lines(discussion)).toEqual(['2 ANN → ?: Who pays?', '3 BOB → 2: We do.', '5 dan → ?: Seen elsewhere.']);
});

test('hacker news search: comments of a story that is not among the hits, oldest first', () => {
  const discussion = fromExport(exports.algoliaSearch);
  expect(discussion.article).toEqual({ text: '', title: 'Ferry & tolls', url: 'https://ferry.example/' });
  expect(lines(discussion)).toEqual([
    '31 bob → article: I buy two.',
    '33 cem → 31: > two\n\nWhy?',
    '35 eve → 34: See above.',
  ]);
});

test('hacker news search: a story among the hits is the article', () => {
  const story = {
    objectID: '30',
    story_id: 30,
    author: 'ann',
    title: 'Tolls',
    url: null,
    story_text: 'Would you <i>pay</i>?',
    created_at_i: 1_500_000_000,
  };
  const { article, comments } = fromExport([{ hits: [...exports.algoliaSearch.hits, story] }]);
  expect(article).toEqual({
    text: 'Would you pay?',
    title: 'Tolls',
    author: 'ann',
    publishedAt: '2017-07-14T02:40:00Z',
  });
  expect(comments.map(({ id }) => id)).toEqual(['31', '33', '35']);
});

test('github: comments and reviews of a timeline, without its events', () => {
  const discussion = fromExport(exports.githubTimeline);
  expect(discussion.article.url).toBe('https://github.com/o/r/pull/5');
  expect(lines(discussion)).toEqual(['41 bob → ?: It leaks.', '42 cem → article: Looks dry to me.']);
});

test('bluesky: a repeated root is the article only', () => {
  const thread = exports.blueskyList.thread.flatMap((row) => [row, { ...row }]);
  expect(fromExport({ thread })).toEqual(fromExport(exports.blueskyList));
});

test('bluesky: posts in a list read like those in a tree', () => {
  const discussion = fromExport(exports.blueskyList);
  expect(discussion.article).toMatchObject({ text: 'The map is out.', author: 'ann.example' });
  expect(
    lines(discussion).map((line) => line.replaceAll(/at:\/\/did:plc:(\w+)\/app.bsky.feed.post\/1/g, '$1')),
  ).toEqual(['bob bob.example → article +1: Which one?', 'dan dan.example → bob +1: The old one.']);
});

test.each([
  ['guardian', { ...exports.guardian, discussion: { ...exports.guardian.discussion, comments: [{ body: 'x' }] } }],
  ['coral', { data: { story: { comments: { edges: [{ cursor: 1 }] } } } }],
  ['openweb', { conversation: { conversation_id: 'c', comments: [{ content: [] }] } }],
  ['telegram', { ...exports.telegram, messages: [{ type: 'message', from_id: 'u', text: 5, id: 1 }] }],
])('%s: a broken row is refused with its place', (_, data) => {
  expect(() => readExport(JSON.stringify(data))).toThrow(
    expect.objectContaining({ code: 'invalid-discussion', place: { path: expect.stringMatching(/\S/) } }),
  );
});
