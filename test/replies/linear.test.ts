import { expect, test } from 'vitest';
import { createContext } from '../../src/replies/context.js';
import { lookFirst } from '../../src/replies/first-look.js';
import { inferReplies } from '../../src/replies/index.js';
import { looksFor } from '../../src/replies/model.js';
import { describePage } from '../../src/replies/page.js';
import { lookAgain } from '../../src/replies/second-look.js';
import { NONE } from '../../src/replies/shortlists.js';
import type { Discussion } from '../../src/schema/index.js';
import { discussionOfRows } from '../support/replies.js';

/** The same people with nearly the same words, again and again: the worst case for everything that looks back. */
const repeated = (length: number, people: readonly string[]) =>
  discussionOfRows(
    Array.from({ length }, (_, i) => [people[i % people.length]!, `the same words again ${i % 3}`] as const),
  );

test('twenty thousand comments by one author get a reply each', () => {
  const discussion = repeated(20_000, ['Ann']);
  expect(inferReplies(discussion).map(({ id }) => id)).toEqual(discussion.comments.map(({ id }) => id));
});

/**
 * How often heuristics look up the author of a comment and that author's others, and how many comments are compared
 * with those in focus.
 */
function stepsOf(discussion: Discussion) {
  const context = createContext(discussion);
  const steps = { lookedUp: 0, compared: 0 };
  const counted = (places: Int32Array) =>
    new Proxy(places, {
      get(of, at) {
        steps.lookedUp++;
        return of[at as unknown as number];
      },
    });
  const watched: typeof context = {
    ...context,
    authors: counted(context.authors),
    previous: counted(context.previous),
    next: counted(context.next),
    focus(child) {
      context.focus(child);
      steps.compared += context.echoes.touched.length;
    },
  };
  const looks = looksFor('tree');
  const first = lookFirst(watched, describePage(context), looks, new Int32Array(context.comments.length).fill(NONE));
  lookAgain(watched, first, looks.second, looks.calm);
  return steps;
}

test.each([[['Ann']], [['Ann', 'Bob']]])('twice the comments by %j take twice the steps', (people) => {
  // Of each digit, the last 300 occurrences are read: all there are up to 900 comments. So a little more than twice, not
  // four times.
  const few = stepsOf(repeated(1200, people));
  const many = stepsOf(repeated(2400, people));
  expect(few.lookedUp).toBeGreaterThan(1200);
  expect(many.lookedUp).toBeLessThan(2.5 * few.lookedUp);
  expect(few.compared).toBeGreaterThan(1200);
  expect(many.compared).toBeLessThan(2.5 * few.compared);
});
