import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { mendDiscussion, readDiscussion } from '../../src/read/index.js';
import { readExport, readExports } from '../../src/read/sites.js';
import type { Diagnostic, Discussion } from '../../src/schema/index.js';
import { COMMENTS, pageOf } from '../support/pages.js';
import { SITE_EXPORTS } from '../support/site-exports.js';

const pageUnder = (header: string) => pageOf((author, text) => `${author}\n${text}`, header);
const reported = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => code === 'incomplete');

test.each([
  [`${COMMENTS.length} Comments`, COMMENTS.length],
  [`Comments\n${COMMENTS.length}`, COMMENTS.length],
  ['Comments (1,234)', 1234],
  ['1.2K comments', 1200],
  ['Comments', undefined],
])('how many comments a page counts: "%s"', (header, count) => {
  const { discussion, diagnostics } = readDiscussion(pageUnder(header));
  expect(discussion.comments).toHaveLength(COMMENTS.length);
  expect(discussion.commentsCounted).toBe(count);
  expect(reported(diagnostics)).toHaveLength((count ?? 0) > COMMENTS.length ? 1 : 0);
});

test('a page with fewer comments than it counts says where it counts them', () => {
  const page = pageUnder('312 Comments');
  const [{ message, line } = { message: '', line: 0 }] = reported(analyze(page).diagnostics);
  expect(message).toContain(`counts 312 comments, of which ${COMMENTS.length} are here`);
  expect(page.split('\n')[line! - 1]).toBe('312 Comments');
});

const discussionOf = (count: number, commentsCounted: number): Discussion => ({
  commentsCounted,
  article: { text: 'Soup.' },
  comments: Array.from({ length: count }, (_, i) => ({ id: `c${i}`, author: 'Ann', text: 'Soup?' })),
});

test.each([
  [9, 10, 0],
  [8, 10, 1],
  [12, 10, 0],
  [0, 3, 1],
])('of data with %i of %i comments, %i diagnostics', (count, counted, expected) => {
  expect(reported(mendDiscussion(discussionOf(count, counted)).diagnostics)).toHaveLength(expected);
});

test('ghosts are not comments that are here', () => {
  const { comments, ...rest } = discussionOf(10, 10);
  const ghosts = comments.map((comment, i) => (i < 2 ? { ...comment, text: '', ghost: true as const } : comment));
  expect(reported(mendDiscussion({ ...rest, comments: ghosts }).diagnostics)[0]?.message).toContain(
    'of which 8 are here',
  );
});

const comment = {
  id: 'b',
  body: 'Soup?',
  author: 'Bob',
  parent_id: 't3_a',
  link_id: 't3_a',
  created_utc: 1_500_000_060,
};
const post = { id: 'a', subreddit: 'soups', title: 'Soup', selftext: '', author: 'Ann', created_utc: 1_500_000_000 };

test.each([
  ['Reddit', [{ ...post, num_comments: 40 }, comment]],
  [
    'Hacker News',
    [
      { id: 7, type: 'story', by: 'ann', time: 1_500_000_000, title: 'Soup', descendants: 40 },
      { id: 8, type: 'comment', by: 'bob', time: 1_500_000_060, parent: 7, text: 'Which?' },
    ],
  ],
  [
    'Hacker News search',
    {
      hits: [
        { objectID: '30', story_id: 30, title: 'Soup', author: 'ann', created_at_i: 1_500_000_000, num_comments: 40 },
        {
          objectID: '31',
          story_id: 30,
          parent_id: 30,
          author: 'bob',
          created_at_i: 1_500_000_060,
          comment_text: 'Which?',
        },
      ],
    },
  ],
  [
    'Discourse',
    {
      id: 3,
      title: 'Soup',
      posts_count: 41,
      post_stream: {
        posts: [
          { id: 1, post_number: 1, username: 'ann', cooked: '<p>Soup.</p>', created_at: '2024-03-12T10:00:00Z' },
          { id: 2, post_number: 2, username: 'bob', cooked: '<p>Soup?</p>', created_at: '2024-03-12T10:01:00Z' },
        ],
      },
    },
  ],
])('an export of %s that is only the first page of many says so', (_, data) => {
  const discussion = readExport(JSON.stringify(data));
  expect(discussion.commentsCounted).toBe(40);
  expect(reported(analyze(discussion).diagnostics)[0]?.message).toContain('counts 40 comments, of which 1 is here');
});

test('what is no count in an export counts nothing', () => {
  const discussion = readExport(JSON.stringify([{ ...post, num_comments: 'many' }, comment]));
  expect(discussion).not.toHaveProperty('commentsCounted');
});

type Node = Record<string | number, unknown>;

/** The same data with a count in one place, if there is such a place. */
function withCount(data: unknown, path: readonly (string | number)[]): unknown {
  const copy = structuredClone(data);
  const holder = path.slice(0, -1).reduce<unknown>((node, step) => (node as Node | undefined)?.[step], copy);
  if (typeof holder === 'object' && holder !== null) (holder as Node)[path.at(-1)!] = 400;
  return copy;
}

test.each<[string, (string | number)[]]>([
  ['disqus', ['response', 0, 'thread', 'posts']],
  ['github', ['issue', 'comments']],
  ['guardian', ['discussion', 'commentCount']],
  ['lobsters', ['comment_count']],
  ['new-york-times', ['results', 'totalCommentsFound']],
  ['youtube', ['comment_count']],
])('%s says how many comments there are in %j', (format, path) => {
  const samples = SITE_EXPORTS.filter(([id]) => id === format);
  const counts = samples.map(([, data]) => readExports(JSON.stringify(withCount(data, path)))[0]?.commentsCounted);
  expect(counts).toContain(400);
});
