import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { readDiscussion } from '../../src/read/page.js';
import { inferReplies, inferRepliesAndLayout } from '../../src/replies/index.js';
import { discussionOfRows } from '../support/replies.js';
import { readSeeds } from '../support/seeds.js';

/** A page that shows answers below what they answer. Ages go up and down. */
const ROWS: [author: string, text: string, age: number][] = [
  ['Ann', 'The harbour bridge should stay open for cyclists.', 300],
  ['Bob', 'Who pays for the repairs of the bridge?', 200],
  ['Cy', 'The county does.', 100],
  ['Di', 'I cycle there every day.', 250],
  ['Ed', 'Close the bridge, it is rotten.', 400],
  ['Flo', 'It was inspected last May.', 350],
];

test('if ages go up and down, the layout is threaded for certain', () => {
  const { layout, layoutProbability } = inferRepliesAndLayout(discussionOfRows(ROWS));
  expect([layout, layoutProbability]).toEqual(['threaded', 1]);
  const sorted = [...ROWS].sort(([, , a], [, , b]) => b - a);
  expect(inferRepliesAndLayout(discussionOfRows(sorted)).layout).not.toBe('threaded');
  expect(inferRepliesAndLayout(discussionOfRows(ROWS), { layout: 'tree' }).layout).toBe('tree');
});

test('nobody answers what was written later, or what an older comment has passed', () => {
  const times = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 40 });
  fc.assert(
    fc.property(times, (ages) => {
      const discussion = discussionOfRows(ages.map((age, i) => [`N${i % 5}`, ROWS[i % ROWS.length]![1], age]));
      for (const { id, parentId, alternatives } of inferReplies(discussion, { layout: 'threaded' })) {
        const child = Number(id.slice(1)) - 1;
        for (const parent of [parentId!, ...alternatives.map((row) => row.parentId)]) {
          if (parent === 'article') continue;
          const at = Number(parent.slice(1)) - 1;
          expect(Math.max(...ages.slice(at + 1, child + 1))).toBeLessThanOrEqual(ages[at]!);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('a page whose dates go up and down is not turned round, though most fall', () => {
  const dates = ['15:00', '14:00', '14:30', '12:00', '12:10', '11:00', '9:00'];
  const [author, text] = [0, 1].map((column) => (i: number) => ROWS[i % ROWS.length]![column]!);
  const comments = dates.flatMap((time, i) => [`${author!(i)}${i}`, `14.03.2026 ${time}`, text!(i), 'Reply Share']);
  const page = ['The council closed the bridge for a year.', '7 comments', 'Sort by: Newest', ...comments].join('\n');
  const { discussion, diagnostics } = readDiscussion(page);
  expect(discussion.comments.map(({ author }) => author)).toEqual([
    'Ann0',
    'Bob1',
    'Cy2',
    'Di3',
    'Ed4',
    'Flo5',
    'Ann6',
  ]);
  expect(diagnostics.map(({ code }) => code)).not.toContain('newest-first');
});

test('ages are kept as coarse as the page says them', () => {
  const page = ['Ann', '3 hours ago', 'Soup.', 'Bob', 'just now', 'Bread.', 'Cy', '2 days ago', 'Tea.'];
  const { comments } = readDiscussion(['The kitchen reopened.', '3 comments', ...page].join('\n')).discussion;
  expect(comments.map(({ minutesAgo }) => minutesAgo)).toEqual([180, 0, 2880]);
});

test('weekdays are no ages, as a week may begin between them', () => {
  const days = [
    'Friday at 5:04 PM',
    'Saturday at 6:00 PM',
    'Sunday at 9:00 AM',
    'Monday at 9:30 AM',
    'Tuesday at 8:00 AM',
  ];
  const page = ['The kitchen reopened.', '5 comments', ...days.flatMap((day, i) => [`Cook${i}`, day, 'Soup.'])];
  const { comments } = readDiscussion(page.join('\n')).discussion;
  expect(comments.map(({ author, minutesAgo }) => [author, minutesAgo])).toEqual(
    days.map((_, i) => [`Cook${i}`, undefined]),
  );
});

test('data said to be threaded keeps its order, and a page is not turned round', () => {
  const times = ['2026-03-14T12:00', '2026-03-14T13:00', '2026-03-14T10:00'];
  const comments = times.map((createdAt, i) => ({ id: `c${i}`, author: `N${i}`, text: ROWS[i]![1], createdAt }));
  const data = { article: { text: '' }, comments };
  expect(analyze(data).discussion.comments.map(({ id }) => id)).toEqual(['c2', 'c0', 'c1']);
  expect(analyze(data, { layout: 'threaded' }).discussion.comments.map(({ id }) => id)).toEqual(['c0', 'c1', 'c2']);
  const page =
    'The bridge is closed.\n2 comments\nAnn\n2 hours ago\nWhy?\nBob\n5 hours ago\nAt last.\nCy\n9 hours ago\nOh.';
  expect(analyze(page).discussion.comments[0]!.author).toBe('Cy');
  expect(analyze(page, { layout: 'threaded' }).discussion.comments[0]!.author).toBe('Ann');
  const stated = analyze(page, { layout: 'threaded', page: { order: 'newest-first' } });
  expect(stated.discussion.comments[0]!.author).toBe('Cy');
});

test('where the thread is known, times do not lead out of it', () => {
  const ages = [50, 60, 40, 70, 30];
  const { comments, ...rest } = discussionOfRows(ages.map((age, i) => [`N${i}`, ROWS[i]![1], age]));
  const threads = comments.map((comment, i) => (i === 2 ? { ...comment, threadId: 'c1' } : comment));
  // An older comment stands between, but nothing else of the thread could be answered.
  expect(inferReplies({ ...rest, comments: threads }, { layout: 'threaded' })[2]!.parentId).toBe('c1');
});

test('a newest-first page with a comment set above the others stays one', () => {
  const days = ['06', '08', '07', '06', '05', '04'];
  const page = [
    'The bridge is closed.',
    '6 comments',
    ...days.flatMap((day, i) => [`N${i}`, `${day}.03.2026 1${i}:00`, 'Why?', 'Reply']),
  ];
  const { layout } = inferRepliesAndLayout(readDiscussion(page.join('\n')).discussion);
  expect(layout).not.toBe('threaded');
});

test('what is known of the order of a page is worth a fifth of its parents', () => {
  const { page, gold } = readSeeds().find(({ name }) => name === 'library-fines')!;
  const rightOf = (layout: 'auto' | 'tree') =>
    analyze(page, { layout }).replies.filter(
      ({ parentId }, i) => parentId === (gold.comments[i]!.parent === 0 ? 'article' : `c${gold.comments[i]!.parent}`),
    ).length;
  expect(rightOf('auto')).toBeGreaterThanOrEqual(19);
  expect(rightOf('auto') - rightOf('tree')).toBeGreaterThanOrEqual(gold.comments.length / 5);
});
