import { expect, test } from 'vitest';
import { inferReplies, inferStances } from '../../src/index.js';
import { errorOf } from '../support/discussions.js';

const discussion = {
  article: { text: '' },
  comments: [
    { id: 'c1', author: 'Ann', text: 'The ferry is always late.', parentId: 'article' },
    { id: 'c2', author: 'Bob', text: 'No, you are wrong. The ferry is not late.', parentId: 'c1' },
  ],
};
const nobody = { speakers: [], quotations: [] };
const input = { replies: inferReplies(discussion), ...nobody };

test('numeric ids match those of replies inferred from the same data', () => {
  const comments = discussion.comments.map((comment, i) => ({
    ...comment,
    id: i + 1,
    parentId: i === 0 ? 'article' : 1,
  }));
  const data = { ...discussion, comments } as never;
  expect(inferStances(data, { replies: inferReplies(data), ...nobody })).toMatchObject([
    { commentId: '2', target: { kind: 'comment', id: '1' }, stance: 'disagrees' },
  ]);
});

test.each([null, { ...discussion, comments: [{ id: 'c1', author: 'Ann', text: null }] }])(
  'data that is not a discussion is refused: %#',
  (data) => {
    expect(errorOf(() => inferStances(data as never, input))).toMatchObject({ code: 'invalid-discussion' });
  },
);

test.each([null, {}, { replies: input.replies }, { ...input, speakers: undefined }, { ...input, quotations: 'q1' }])(
  'layers that lack a list are refused: %#',
  (layers) => {
    expect(errorOf(() => inferStances(discussion, layers as never))).toMatchObject({ code: 'invalid-option' });
  },
);

test.each([null, [], { replies: 5 }, { replies: [null] }, { stances: [{ comment: 'c2', stance: 'agrees' }] }])(
  'corrections of another kind are refused by each step: %j',
  (corrections) => {
    const options = { corrections } as never;
    for (const infer of [() => inferReplies(discussion, options), () => inferStances(discussion, input, options)])
      expect(errorOf(infer)).toMatchObject({
        code: 'invalid-option',
        message: expect.stringMatching(/^corrections/) as string,
      });
  },
);
