import { expect, test } from 'vitest';
import { compose, type FoundComment } from '../../../src/read/sites/compose.js';

const idsOf = (comments: readonly FoundComment[]) => compose({ article: {}, comments }).comments.map(({ id }) => id);

test.each([
  ['parents first', [0, 1, 2, 3]],
  ['answers first', [3, 2, 1, 0]],
  ['mixed', [1, 3, 0, 2]],
])('gone comments stay if others answer them: %s', (_, order) => {
  const comments: FoundComment[] = [
    { id: 'a', gone: true },
    { id: 'b', parentId: 'a', gone: true },
    { id: 'c', parentId: 'a', text: 'Here' },
    { id: 'd', parentId: 'b', gone: true },
  ];
  expect(idsOf(order.map((i) => comments[i]!)).sort()).toEqual(['a', 'c']);
});

test('a thread whose first comment is gone keeps it; those that refer to each other stay', () => {
  expect(
    idsOf([
      { id: 'a', gone: true },
      { id: 'b', threadId: 'a' },
    ]),
  ).toEqual(['a', 'b']);
  expect(
    idsOf([
      { id: 'a', parentId: 'b', gone: true },
      { id: 'b', parentId: 'a', gone: true },
    ]),
  ).toEqual(['a', 'b']);
});

test('duplicates are one comment; comments without an id are distinct', () => {
  expect(idsOf([{ id: 'a' }, { id: 'b' }, { id: 'a' }, {}, { id: '' }])).toEqual(['a', 'b', '', '']);
});

test.each([
  ['all say when', ['10:03Z', '10:01Z', '10:02Z'], ['b', 'c', 'a']],
  ['at one time', ['10:03Z', '10:03Z', '10:03Z'], ['a', 'b', 'c']],
  ['one does not say', ['10:03Z', undefined, '10:02Z'], ['a', 'b', 'c']],
  ['the clocks are of two kinds', ['10:03Z', '10:01', '10:02Z'], ['a', 'b', 'c']],
])('oldest first if all have times: %s', (_, times, ids) => {
  const comments = times.map((time, i) => ({ id: 'abc'[i]!, createdAt: time && `2024-05-01T${time}` }));
  expect(idsOf(comments)).toEqual(ids);
});

test('a ghost without a time comes before its first answer', () => {
  expect(
    idsOf([
      { id: 'a', createdAt: '2024-05-01T10:03Z' },
      { id: 'b', gone: true },
      { id: 'c', parentId: 'b', createdAt: '2024-05-01T10:02Z' },
      { id: 'd', parentId: 'b', createdAt: '2024-05-01T10:01Z' },
    ]),
  ).toEqual(['b', 'd', 'c', 'a']);
});

test('undefined fields are left out', () => {
  expect(
    compose({ id: undefined, article: { title: undefined }, comments: [{ id: 'a', votes: undefined, gone: false }] }),
  ).toEqual({
    article: { text: '' },
    comments: [{ id: 'a', author: '', text: '' }],
  });
});
