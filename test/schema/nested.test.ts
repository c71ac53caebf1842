import { expect, test } from 'vitest';
import { flattenReplies, pathOfRow } from '../../src/schema/nested.js';
import { parseDiscussion } from '../../src/schema/parse.js';

test('each row has the row it was nested in and its position', () => {
  const { flat, endless } = flattenReplies([{ replies: [1, { children: ['x'] }] }, null]);
  expect(endless).toBeUndefined();
  expect(flat.parents).toEqual([-1, 0, 0, 2, -1]);
  expect(flat.rows.map((_, i) => pathOfRow(flat, i))).toEqual([
    'comments.0',
    'comments.0.replies.0',
    'comments.0.replies.1',
    'comments.0.replies.1.children.0',
    'comments.1',
  ]);
});

test('a comment listed twice is not a circle', () => {
  const shared = { replies: [1] };
  expect(flattenReplies([shared, shared, { replies: [shared] }]).endless).toBeUndefined();
});

test('a million levels are flattened', () => {
  const depth = 1_000_000;
  const data = JSON.parse(`{"comments":${'[{"text":"a","replies":'.repeat(depth)}[]${'}]'.repeat(depth)}}`);
  const { comments } = parseDiscussion(data);
  expect(comments.length).toBe(depth);
  expect(comments[depth - 2]?.parentId).toBe(`c${depth - 2}`);
});

test('a path of many steps keeps both ends', () => {
  const depth = 5000;
  const { flat } = flattenReplies(JSON.parse(`${'[{"replies":'.repeat(depth)}[]${'}]'.repeat(depth)}`));
  expect(pathOfRow(flat, depth - 1)).toMatch(/^comments\.0\.(?:replies\.0\.){3}…(?:\.replies\.0){4}$/);
});
