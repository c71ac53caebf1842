import { expect, test } from 'vitest';
import { createContext } from '../../../src/stances/context.js';
import { answersBack } from '../../../src/stances/heuristics/answers-back.js';
import { discussionOfRows } from '../../support/replies.js';

const measured = (authors: readonly [string, string, string], last = 'soup') => {
  const discussion = discussionOfRows(authors.map((author, i) => [author, i === 2 ? last : 'soup']));
  const parents = ['article', 'c1', 'c2'];
  const context = createContext(
    discussion,
    parents.map((parentId, i) => ({ id: `c${i + 1}`, parentId, basis: 'given', alternatives: [] })),
  );
  context.focus(2, 1);
  const value = answersBack.measure(context, 2, 1);
  return { value, because: answersBack.explain(context, 2, 1, value).because };
};

test('stances/answers-back fires when the parent answered the same author', () => {
  expect(measured(['Ann', 'Bob', 'Ann'])).toEqual({ value: 1, because: 'they go back and forth' });
});

test('stances/answers-back is silent when it did not, and unknown for people without a name', () => {
  expect(measured(['Ann', 'Bob', 'Cy'])).toEqual({ value: 0, because: 'they have not gone back and forth' });
  expect(measured(['Guest', 'Bob', 'Guest']).value).toBeNaN();
});

test.each(['Fair enough.', 'Forty then. I stand corrected.', 'No worries!', 'No quarrel there.'])(
  'stances/answers-back is silent when its author gives in: %s',
  (text) => {
    expect(measured(['Ann', 'Bob', 'Ann'], text).value).toBeNaN();
  },
);
