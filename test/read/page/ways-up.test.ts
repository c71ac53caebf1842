import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.js';
import { readWaysUp } from '../../../src/read/page/ways-up.js';
import { readDiscussion } from '../../../src/read/page.js';

const NAMES = [
  'ann 8 hours ago | next [–]',
  'bob 7 hours ago | parent | next [–]',
  'cy 7 hours ago | root | parent | next [–]',
  'dan 5 hours ago | parent | prev | next [–]',
  'ed 9 hours ago | prev [–]',
];

test('only roots have no link to a parent, and only what is two steps below has one to the root', () => {
  expect(readWaysUp(NAMES)).toEqual([
    { thread: 0, parent: -1 },
    { thread: 0, parent: 0 },
    { thread: 0, parent: undefined },
    { thread: 0, parent: 0 },
    { thread: 4, parent: -1 },
  ]);
});

test.each([[['ann 8 hours ago', 'bob | next [–]']], [['ann [–]', 'bob [–]']], [[]]])('%j show no way up', (lines) => {
  expect(readWaysUp(lines)).toEqual([]);
});

test('a page with such links is not turned round, whatever its dates', () => {
  const ages = ['1 hour', '30 minutes', '2 hours', '3 hours', '4 hours'];
  const names = NAMES.map((name, i) => name.replace(/\d hours/, ages[i]!));
  names[2] = 'cyril 2 hours ago | prev | next [–]';
  names[3] = 'dan 3 hours ago | prev | next [–]';
  const page = ['Why our library dropped locks', '5 comments', ...names.flatMap((name) => [name, 'Locks are slow.'])];
  const { discussion } = readDiscussion(page.join('\n'));
  expect(discussion.comments.map(({ author }) => author)).toEqual(['ann', 'bob', 'cyril', 'dan', 'ed']);
  expect(discussion.comments.map(({ parentId }) => parentId)).toEqual([
    'article',
    'c1',
    'article',
    'article',
    'article',
  ]);
});

test('what the page shows is given, what it does not show is inferred within the thread', () => {
  const texts = ['Locks are easy to review.', 'Why?', 'I wonder, too.', 'They are slow.', 'What about queues?'];
  const page = [
    'Why our library dropped locks',
    '5 comments',
    ...NAMES.flatMap((name, i) => [name, texts[i]!, 'reply']),
  ];
  const { discussion, replies } = analyze(page.join('\n'));
  expect(discussion.comments.map(({ author }) => author)).toEqual(['ann', 'bob', 'cy', 'dan', 'ed']);
  expect(replies.map(({ parentId }) => parentId)).toEqual(['article', 'c1', 'c2', 'c1', 'article']);
  expect(replies.map(({ basis }) => basis)).toEqual(['given', 'given', 'inferred', 'given', 'given']);
});
