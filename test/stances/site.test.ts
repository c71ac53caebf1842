import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';

const page = {
  article: { text: 'The council closed the ferry.' },
  comments: [
    { id: 'a', author: 'Ann', text: 'The ferry was always late and nobody used it.', parentId: 'article' },
    { id: 'b', author: 'Bob', text: 'I took it on Monday with my two dogs.', parentId: 'a' },
  ],
};
const stanceWith = (options: Parameters<typeof analyze>[1]) => analyze(page, options).stances[0]!;

test('a kind of site, or its shares, moves the probabilities, and the reasons say so', () => {
  const [plain, debate] = [stanceWith({}), stanceWith({ site: 'debate' })];
  expect(debate.probabilities.agrees).toBeLessThan(plain.probabilities.agrees);
  expect(stanceWith({ site: { agrees: 9, disagrees: 59, neutral: 31 } }).probabilities).toEqual(debate.probabilities);
  const rows = (row: typeof plain) => (row.basis === 'inferred' ? row.evidence : []);
  expect(rows(debate).find(({ heuristic }) => heuristic === 'stances/site')?.because).toBe(
    'what is usual for “debate”, as stated',
  );
  expect(rows(plain).some(({ heuristic }) => heuristic === 'stances/site')).toBe(false);
  const sum = rows(debate).reduce((total, { contribution }) => total + contribution, 0);
  expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(debate.basis === 'inferred' ? debate.probability : 1, 2);
});

test.each(['market', { agrees: 0.5, disagrees: 0.5 }, { agrees: 0, disagrees: 0.5, neutral: 0.5 }, null])(
  'refuses %j as a site',
  (site) => {
    expect(() => stanceWith({ site: site as never })).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  },
);
