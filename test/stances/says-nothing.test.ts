import { expect, test } from 'vitest';
import { inferReplies, inferStances } from '../../src/index.js';
import { saysNothing } from '../../src/stances/says-nothing.js';

test.each<[string, boolean]>([
  ['', true],
  [' \n…', true],
  ['[removed]', true],
  ['  [deleted]\n', true],
  ['https://ferry.example/timetable.pdf', true],
  ['> The ferry was never late. It was.', false],
  ['No. https://ferry.example', false],
  ['👍', false],
  ['?', false],
  ['nein', false],
])('%j says nothing: %s', (text, expected) => {
  expect(saysNothing({ id: 'c1', author: 'Ann', text })).toBe(expected);
});

test('a ghost says nothing, whatever its text', () => {
  expect(saysNothing({ id: 'c1', author: 'Ann', text: 'Text unavailable', ghost: true })).toBe(true);
});

test.each(['', '[removed]', 'https://ferry.example/boat.jpg'])('%j takes no side', (text) => {
  const discussion = {
    article: { text: '' },
    comments: [
      { id: 'c1', author: 'Ann', text: 'The ferry was not late. You are wrong.', parentId: 'article' },
      { id: 'c2', author: 'Bob', text, parentId: 'c1' },
    ],
  };
  const [stance] = inferStances(discussion, { replies: inferReplies(discussion), speakers: [], quotations: [] });
  expect(stance).toMatchObject({ commentId: 'c2', stance: 'neutral', edge: false, probability: 1 });
});
