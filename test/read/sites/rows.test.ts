/** Rows that are missing, or replaced by an error from the site. */
import { expect, test } from 'vitest';
import { utcOf } from '../../../src/read/sites/field.js';
import { fromExport } from '../../../src/read/sites.js';
import { DiscussionError } from '../../../src/schema/index.js';
import * as exports from '../../support/site-exports.js';

const [story] = exports.hackerNews;

test.each<[string, unknown, string]>([
  ['bluesky', { thread: { ...exports.bluesky.thread, replies: [{ error: 'NotFound' }] } }, 'thread.replies.0'],
  ['convokit', [...exports.convokit, { error: 'none' }], '3'],
  ['discourse', [exports.discourse, { errors: ['Slow down.'], error_type: 'rate_limit' }], '1'],
  ['disqus', [exports.disqus, { code: 13 }], '1'],
  ['github', [exports.github[0], { message: 'API rate limit exceeded' }], '1'],
  ['hacker-news', [story, { error: 'Permission denied' }], '1'],
  ['lemmy', [exports.lemmy, { error: 'rate_limit_error' }], '1'],
  ['mastodon', [exports.mastodon.status, { error: 'Record not found' }], '1'],
  ['reddit', [exports.reddit[0], { message: 'Too Many Requests', error: 429 }], '1'],
  ['reddit, a list that is none', { kind: 'Listing', data: { children: { a: 1 } } }, 'data.children'],
  ['reddit, no list', [exports.reddit[0], { kind: 'Listing', data: {} }], '1.data'],
  ['stack-exchange', [exports.stackExchange, { error_id: 502, error_name: 'throttle_violation' }], '1'],
  ['stack-exchange, no filter', { items: [{ question_id: 1, title: 'Ferry?', answer_count: 2 }] }, 'items.0'],
  ['wordpress', [...exports.wordpress, { code: 'rest_forbidden' }], '3'],
  ['wordpress-com', { comments: [...exports.wordpressCom.comments, { error: 'unknown' }] }, 'comments.2'],
  ['youtube', [exports.youtube, { error: { code: 403, message: 'Quota' } }], '1'],
])('an error in place of a row or a page is not a comment: %s', (_, data, path) => {
  let error: unknown;
  try {
    fromExport(data);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(DiscussionError);
  expect(error).toMatchObject({ code: 'invalid-discussion', place: { path } });
});

test('the message says what to do', () => {
  expect(() => fromExport([exports.youtube, { error: {} }])).toThrow(
    'In the YouTube export, 1 has no "snippet", without which it cannot be read. Leave it out, or load it again.',
  );
  const { comments } = exports.lemmy;
  const { id: _, ...comment } = comments[1]!.comment;
  expect(() => fromExport({ comments: [comments[0], { ...comments[1], comment }] })).toThrow(
    'In the Lemmy export, comments.1.comment has no "id", without which it cannot be read.',
  );
});

test.each<[string, readonly unknown[]]>([
  ['convokit', exports.convokit],
  ['discourse', [exports.discourse]],
  ['github', exports.github],
  ['hacker-news', exports.hackerNews],
  ['lemmy', exports.lemmy.comments],
  ['mastodon', [exports.mastodon.status]],
  ['reddit', exports.reddit],
  ['wordpress', exports.wordpress],
  ['youtube', [exports.youtube]],
])('null in a list is skipped: %s', (_, rows) => {
  expect(fromExport([null, ...rows.flatMap((row) => [row, null])])).toEqual(fromExport(rows));
});

test.each([
  ['2024-05-01T10:00:00', '2024-05-01T10:00:00Z'],
  ['2024-05-01T10:00:00+02:00', '2024-05-01T10:00:00+02:00'],
  ['2024-05-01', '2024-05-01'],
])('a time of day without an offset is in UTC, a day alone is no time of day: %s', (value, time) => {
  expect(utcOf({ value, step: 'date', within: undefined })).toBe(time);
});
