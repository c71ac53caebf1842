import { expect, test } from 'vitest';
import { createContext } from '../../src/replies/context.js';
import { createForest } from '../../src/replies/forest.js';
import { secondLooks } from '../../src/replies/second-looks/index.js';
import { createShortlists, SHORTLIST, shorten } from '../../src/replies/shortlists.js';
import { discussionOfRows } from '../support/replies.js';

/** Ann – Bob answers Ann – Ann answers Bob – Cy most probably answers Ann's first comment. */
const ROWS: [string, string][] = [
  ['Ann', 'mushroom soup'],
  ['Bob', 'mushroom bread'],
  ['Ann', 'tea'],
  ['Cy', 'mushroom'],
  ['Bob', 'last word'],
];
const GUESSES: [parent: number, probability: number][][] = [
  [[-1, 1]],
  [
    [0, 0.75],
    [-1, 0.25],
  ],
  [
    [1, 0.875],
    [0, 0.125],
  ],
  [
    [0, 0.5],
    [-1, 0.25],
    [2, 0.25],
  ],
  [[2, 1]],
];

function forestAt(child: number) {
  const context = createContext(discussionOfRows(ROWS));
  for (let i = 0; i < ROWS.length; i++) context.focus(i);
  const lists = createShortlists(ROWS.length);
  GUESSES.forEach((row, i) => {
    row.forEach(([parent, probability], slot) => {
      lists.parents[i * SHORTLIST + slot] = parent;
      lists.probabilities[i * SHORTLIST + slot] = probability;
    });
  });
  const forest = createForest(context, lists);
  forest.focus(child);
  return { context, forest };
}

const measured = (id: string, child: number, parent: number) => {
  const { context, forest } = forestAt(child);
  const slot = GUESSES[child]!.findIndex(([other]) => other === parent);
  const look = secondLooks.find((row) => row.id === `replies/${id}`)!;
  return look.measure(context, forest, child, parent, slot);
};

test.each([
  ['first-guess', 3, 0, Math.log(0.5)],
  ['first-lead', 3, 0, Math.log(2)],
  ['first-lead', 3, 2, -Math.log(2)],
  ['answers-so-far', 3, 0, 0.875],
  ['answers-to-come', 2, 1, 0],
  ['answers-to-come', 1, 0, 0.625],
  ['answered-already', 4, 2, 0],
  ['answers-me', 2, 1, 0.75],
  ['answers-me', 4, 2, 0.875],
  ['answers-back', 1, 0, 0.875],
  ['answers-opener', 2, 1, 0.25],
  ['depth', 2, 1, 1.75],
  ['likely-nearer', 3, 0, 0.25],
  ['likely-thread', 3, 0, 0.75],
  ['likely-below', 3, 0, 0.25],
  ['likely-below', 3, -1, 0.75],
  ['likely-above', 3, 2, 0.75],
  ['answer-rate', 3, 0, 1.375 / Math.log2(5)],
  ['like-a-later-answer', 3, 0, 0],
])('%s of comment %i and candidate %i', (id, child, parent, value) => {
  expect(measured(id, child, parent)).toBeCloseTo(value, 3);
});

test('the comment may resemble what the candidate answers', () => {
  expect(measured('echoes-grandparent', 2, 1)).toBe(0);
  const { context, forest } = forestAt(3);
  const look = secondLooks.find(({ id }) => id === 'replies/echoes-grandparent')!;
  expect(look.measure(context, forest, 3, 1, 0)).toBeGreaterThan(0.1);
});

test('siblings are compared, each weighted by its probability', () => {
  const { context, forest } = forestAt(1);
  const cosine = context.neighbours.cosine(1, 3);
  expect(cosine).toBeGreaterThan(0.1);
  const look = (id: string) => secondLooks.find((row) => row.id === `replies/${id}`)!;
  for (const id of ['like-an-answer', 'like-a-later-answer'])
    expect(look(id).measure(context, forest, 1, 0, 0)).toBeCloseTo(0.5 * cosine, 5);
  const others = 0.125 * context.neighbours.cosine(1, 2) + 0.5 * cosine;
  expect(look('like-answers').measure(context, forest, 1, 0, 0)).toBeCloseTo(others / 0.625, 5);
  expect(look('like-answers').measure(context, forest, 1, 3, 0)).toBeNaN();
});

test('answers to a comment may echo its parent', () => {
  const { context, forest } = forestAt(0);
  const cosine = context.neighbours.cosine(0, 3);
  const look = secondLooks.find(({ id }) => id === 'replies/echoed-below')!;
  expect(look.measure(context, forest, 0, 0, 0)).toBeCloseTo(
    Math.max(0.5 * cosine, 0.75 * context.neighbours.cosine(0, 1)),
    5,
  );
  expect(look.measure(context, forest, 1, 0, 0)).toBe(0);
});

test('an undecided first look has entropy, a certain one has none', () => {
  expect(measured('first-doubt', 4, 2)).toBe(0);
  expect(measured('first-doubt', 3, 0)).toBeCloseTo(1.04, 2);
});

test('looks about other people do not apply to the article', () => {
  for (const id of ['answers-me', 'answers-back', 'answers-opener', 'likely-thread'])
    expect(measured(id, 1, -1)).toBeNaN();
});

test.each(secondLooks)('$id explains high and low values', ({ measures, unit, explain }) => {
  expect(measures.length).toBeGreaterThan(10);
  expect(unit.length).toBeGreaterThan(2);
  if (!explain) return;
  for (const value of [-12, -1, 0, 0.2, 0.6, 5, 20]) expect(explain(value).because).not.toBe('');
});

test('a shortlist holds the likeliest candidates, the nearer of two equals first, and the mass of the rest', () => {
  const lists = createShortlists(1);
  const count = SHORTLIST + 8;
  const parents = Int32Array.from({ length: count }, (_, k) => k - 1);
  const probabilities = Float64Array.from({ length: count }, (_, k) => (k === 3 ? 0.62 : 0.02));
  const places = new Int32Array(SHORTLIST);
  expect(shorten(lists, 0, parents, probabilities, count, places)).toBe(SHORTLIST);
  expect([...lists.parents]).toEqual([2, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8]);
  expect(lists.rest[0]).toBeCloseTo(1 - 0.62 - 11 * 0.02, 5);
});
