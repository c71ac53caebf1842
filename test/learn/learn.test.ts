import { expect, test } from 'vitest';
import type { TreeWeights } from '../../src/evidence/index.js';
import { evaluateReplies, fitReplies, flatten } from '../../src/learn/index.js';
import { inferReplies, type ReplyWeights } from '../../src/replies/index.js';
import type { Comment, Discussion, Reply } from '../../src/schema/index.js';
import { writeMoment } from '../../src/schema/moment.js';

const nested: Discussion = {
  id: 'd1',
  article: { text: 'Soup' },
  comments: [
    { id: 'a', author: 'Ann', text: 'Mushroom soup', parentId: 'article', threadId: 'a' },
    { id: 'b', author: 'Bob', text: 'Ann, mushroom soup?', parentId: 'a', threadId: 'a', votes: 3 },
    { id: 'c', author: 'Cy', text: 'Tea', parentId: 'b', threadId: 'a' },
    { id: 'd', author: 'Di', text: 'Bread' },
  ],
};

const answer = (id: string, parentId: string | null, probability = 1, others: [string, number][] = []): Reply => ({
  id,
  parentId,
  basis: 'inferred',
  probability,
  evidence: [],
  alternatives: others.map(([other, p]) => ({ parentId: other, probability: p })),
});

test('flattening hides links and threads, and nothing else', () => {
  const flat = flatten(nested);
  expect(flat.comments.map(({ parentId, threadId }) => [parentId, threadId])).toEqual(
    Array(4).fill([undefined, undefined]),
  );
  expect(flat.comments[1]).toEqual({ id: 'b', author: 'Bob', text: 'Ann, mushroom soup?', votes: 3 });
  expect(nested.comments[1]!.parentId).toBe('a');
});

test('numeric ids become text in every step', () => {
  const site = (shift: (id: number) => unknown) => [
    {
      ...oddSite(1),
      comments: oddSite(1).comments.map((comment, i) => ({
        ...comment,
        id: shift(i),
        parentId: i < 2 ? 'article' : shift(i - 2),
      })) as unknown as Comment[],
    },
  ];
  const [numbers, texts] = [site((id) => id), site(String)];
  expect(flatten(numbers[0]!)).toEqual(flatten(texts[0]!));
  expect(evaluateReplies(texts).accuracy).toBeGreaterThan(0);
  expect(evaluateReplies(numbers)).toEqual(evaluateReplies(texts));
  expect(fitReplies(numbers, { trees: 3 })).toEqual(fitReplies(texts, { trees: 3 }));
});

test.each<[string, unknown, string]>([
  ['one by itself', nested, 'invalid-option'],
  ['nothing', null, 'invalid-option'],
  ['a list of nothing', [null], 'invalid-discussion'],
  ['one whose comment is none', [{ article: { text: '' }, comments: [null] }], 'invalid-discussion'],
])('anything but a list of discussions is a DiscussionError: %s', (_, data, code) => {
  expect(() => evaluateReplies(data as never)).toThrow(expect.objectContaining({ code }));
  expect(() => fitReplies(data as never)).toThrow(expect.objectContaining({ code }));
});

test.each<[string, (look: TreeWeights) => object]>([
  ['no cuts', (look) => ({ ...look, cuts: [] })],
  ['cuts that are no lists', (look) => ({ ...look, cuts: look.cuts.map(() => null) })],
  ['no usual bins', (look) => ({ ...look, usual: null })],
  ['no trees', (look) => ({ ...look, trees: null })],
  ['a tree cut short', (look) => ({ ...look, trees: look.trees.slice(0, -1) })],
  ['a number that JSON does not have', (look) => ({ ...look, trees: [...look.trees.slice(0, -1), null] })],
  ['a feature there is not', (look) => ({ ...look, trees: [1, 999, 1, 0, 0] })],
  ['a bin there is not', (look) => ({ ...look, trees: [1, 0, 999, 0, 0] })],
  ['cuts that fall', (look) => ({ ...look, cuts: look.cuts.map((cut) => cut.toReversed()) })],
  ['a tree of five questions', (look) => ({ ...look, trees: [5, ...Array(10).fill(0), ...Array(32).fill(0)] })],
])('weights with %s are a DiscussionError', (_, damage) => {
  const weights = fitReplies([oddSite(1)], { trees: 3 });
  for (const look of ['first', 'second'] as const) {
    const damaged = { ...weights, [look]: damage(weights[look]) } as ReplyWeights;
    expect(() => inferReplies(nested, { weights: damaged })).toThrow(
      expect.objectContaining({ code: 'invalid-option', message: expect.stringContaining('fitReplies') }),
    );
  }
});

test.each([Number.NaN, 'x', -1, 7, null])('weights with calm %s are a DiscussionError', (calm) => {
  const weights = { ...fitReplies([oddSite(1)], { trees: 3 }), calm } as ReplyWeights;
  expect(() => inferReplies(nested, { weights })).toThrow(
    expect.objectContaining({ code: 'invalid-option', message: expect.stringContaining('weights.calm') }),
  );
});

test('scores: right, nearly right, surely right; comments without a link do not count', () => {
  const infer = () => [
    answer('a', 'article', 0.9),
    answer('b', 'article', 0.6, [['a', 0.3]]),
    answer('c', 'b', 0.4),
    answer('d', 'a', 1),
  ];
  const scores = evaluateReplies([nested], { infer });
  expect(scores).toMatchObject({ n: 3, accuracy: 2 / 3, replyF1: 2 / 3, top3: 1, surely: 0.5, covered: 2 / 3 });
  expect(scores.peopleF1).toBeCloseTo(2 / 3);
  expect(scores.ece).toBeCloseTo((0.1 + 0.6 + 0.6) / 3, 5);
});

test('a link left open counts neither as right nor as a link', () => {
  const infer = () => [answer('a', 'article'), answer('b', null, 0.8, [['a', 0.2]])];
  expect(evaluateReplies([nested], { infer })).toMatchObject({ n: 3, accuracy: 1 / 3, replyF1: 0, top3: 2 / 3 });
});

test.each(['x', null, () => undefined, () => [{ id: '2' }], () => [null]])(
  'an infer that returns no replies is reported: %s',
  (infer) => {
    expect(() => evaluateReplies([nested], { infer } as never)).toThrow(
      expect.objectContaining({ code: 'invalid-option', message: expect.stringMatching(/^infer must/) }),
    );
  },
);

test('nothing to count is an error, not a score of 0', () => {
  expect(() => evaluateReplies([{ article: { text: '' }, comments: [] }])).toThrow('needs comments with a parentId');
});

test('ghosts, self-replies and circles do not count, but may be answered', () => {
  const comments: Comment[] = [
    { id: 'a', author: 'Ann', text: 'Soup', parentId: 'article' },
    { id: 'ghost', author: 'Bob', text: '', parentId: 'a', ghost: true },
    { id: 'own', author: 'Cy', text: 'Tea', parentId: 'own' },
    { id: 'one', author: 'Di', text: 'Bread', parentId: 'two' },
    { id: 'two', author: 'Ed', text: 'Cake', parentId: 'three' },
    { id: 'three', author: 'Flo', text: 'Salt', parentId: 'one' },
    { id: 'below', author: 'Gus', text: 'Salt?', parentId: 'three' },
    { id: 'under', author: 'Hal', text: 'Who?', parentId: 'ghost' },
  ];
  const infer = ({ comments: flat }: Discussion) => {
    expect(flat.map(({ id }) => id)).toEqual(comments.map(({ id }) => id));
    return comments.map(({ id, parentId }) => answer(id, id === 'under' ? 'article' : parentId!));
  };
  const score = (some: readonly Comment[]) => evaluateReplies([{ article: { text: '' }, comments: some }], { infer });
  expect(score(comments)).toMatchObject({ n: 3, accuracy: 2 / 3, replyF1: 2 / 3 });
  expect(() => evaluateReplies([{ article: { text: '' }, comments: comments.slice(1, 6) }])).toThrow('there are none');
});

test('links left open are neither confident nor wrong guesses, and their parents may still be among the likeliest', () => {
  const scores = evaluateReplies([oddSite(1)], { abstainBelow: 1 });
  expect(scores).toMatchObject({ accuracy: 0, covered: 0, ece: 0 });
  expect(scores.top3).toBeGreaterThan(0);
});

test('people without a name are different people', () => {
  const comments = ['article', 'a', 'b'].map((parentId, i) => ({
    id: 'abc'[i]!,
    author: 'Guest',
    text: 'soup',
    parentId,
  }));
  const infer = ({ comments: flat }: Discussion) =>
    flat.map(({ id }, i) => ({ id, parentId: ['article', 'a', 'b'][i]!, basis: 'given' as const, alternatives: [] }));
  expect(evaluateReplies([{ article: { text: '' }, comments }], { infer }).peopleF1).toBe(1);
});

test.each([0, -1, 1.5, Number.NaN])('%d trees are refused', (trees) => {
  expect(() => fitReplies([oddSite(1)], { trees })).toThrow('trees must be a whole number');
});

/** A site where everyone answers the comment before the last one, whatever it says. */
function oddSite(seed: number): Discussion {
  const comments = Array.from({ length: 60 }, (_, i): Comment => {
    const word = ['soup', 'tea', 'bread', 'cake', 'salt'][(i * 7 + seed) % 5]!;
    return {
      id: `c${i}`,
      author: `p${(i * 5 + seed) % 11}`,
      text: `${word} ${word} now`,
      parentId: i < 2 ? 'article' : `c${i - 2}`,
    };
  });
  return { id: `d${seed}`, article: { text: '' }, comments };
}

test('weights fitted to a site beat the general ones on discussions of it that were held back', () => {
  const weights = fitReplies([1, 2, 3, 4].map(oddSite), { trees: 30 });
  const held = [oddSite(9)];
  const fitted = evaluateReplies(held, { weights }).accuracy;
  expect(fitted).toBeGreaterThan(0.8);
  expect(fitted).toBeGreaterThan(evaluateReplies(held).accuracy);
  expect(JSON.parse(JSON.stringify(weights))).toEqual(weights);
  expect(inferReplies(flatten(held[0]!), { weights })).toHaveLength(60);
});

test('the same discussions give the same weights', () => {
  const fit = () => JSON.stringify(fitReplies([oddSite(1), oddSite(2)], { trees: 5 }));
  expect(fit()).toBe(fit());
});

test('too little data is reported, with its amount', () => {
  expect(() => fitReplies([nested])).toThrow(/at least 50 comments with a parentId to learn from; there are 3/);
});

test('weights of one’s own learn what lies between two times', () => {
  // An answer comes within minutes of what it answers; who answers the article comes hours later.
  const isAnswer = (i: number) => (i * i) % 7 > 2;
  let minutes = 0;
  const comments = Array.from({ length: 120 }, (_, i) => {
    minutes += isAnswer(i) ? 1 + (i % 20) : 600 + i;
    const parentId = isAnswer(i) ? `c${i - 1}` : 'article';
    return { id: `c${i}`, author: `p${i}`, text: 'soup', parentId, createdAt: writeMoment(60 * minutes)! };
  });
  const timed = [1, 2, 3, 4].map((id) => ({ id: `d${id}`, article: { text: '' }, comments }));
  const untimed = timed.map((one) => ({ ...one, comments: comments.map(({ createdAt: _, ...comment }) => comment) }));
  const weights = fitReplies(timed, { trees: 60 });
  expect(evaluateReplies(timed, { weights }).accuracy).toBeGreaterThan(0.95);
  expect(evaluateReplies(untimed, { weights }).accuracy).toBeLessThan(0.8);
});
