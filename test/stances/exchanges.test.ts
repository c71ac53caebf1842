import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { type Link, type Opinion, readExchanges } from '../../src/stances/exchanges.js';

const comments = ['Ann', 'Bob', 'Ann', 'Bob', 'Cy', 'Guest', 'Guest'].map((author, i) => ({
  id: `c${i}`,
  author,
  text: 'soup',
}));
const link = (child: number, parent: number, probability = 1): Link => ({ child, parent, probability });
const opinion = (agrees: number, disagrees: number): Opinion => ({
  stance: disagrees > agrees ? 'disagrees' : 'agrees',
  probabilities: { agrees, disagrees, neutral: 1 - agrees - disagrees },
});

test('adds up the other replies between two people, in both directions, weighted by their links', () => {
  const links = [link(1, 0), link(2, 1), link(3, 2, 0.5)];
  const opinions = [opinion(0, 0.9), opinion(0.1, 0.7), opinion(0.8, 0.2)];
  const exchangeOf = readExchanges(links, comments, (one) => opinions[links.indexOf(one)]!);
  expect(exchangeOf(links[0]!)).toEqual({ sign: expect.closeTo((0.6 - 0.5 * 0.6) / 3.5, 9), agrees: 1, disagrees: 1 });
  expect(exchangeOf(links[2]!)).toEqual({ sign: expect.closeTo((0.9 + 0.6) / 4, 9), agrees: 0, disagrees: 2 });
});

test('asks for no opinion where two people have one reply, an author answers himself, or has no name', () => {
  const links = [link(1, 0), link(4, 1), link(2, 0), link(2, 0), link(6, 5)];
  const exchangeOf = readExchanges(links, comments, () => {
    throw new Error('asked');
  });
  expect(links.map(exchangeOf)).toEqual(links.map(() => undefined));
});

const answered = (last: string) => {
  const { stances } = analyze({
    article: { text: 'The council closed the ferry.' },
    comments: [
      { id: 'a', author: 'Ann', text: 'The ferry was always late and nobody used it.', parentId: 'article' },
      { id: 'b', author: 'Bob', text: last, parentId: 'a' },
      { id: 'c', author: 'Ann', text: 'Then write to the council about it.', parentId: 'b' },
      { id: 'd', author: 'Bob', text: 'It meets in the school hall on Thursday at seven.', parentId: 'c' },
    ],
  });
  return stances.find(({ commentId, target }) => commentId === 'd' && target.kind === 'comment')!;
};

test('who agreed before does not quarrel afterwards for the same words', () => {
  const [friend, foe] = [answered('I agree with you completely, Ann.'), answered('No, you are wrong, Ann, as always.')];
  expect(friend.probabilities.disagrees).toBeLessThan(foe.probabilities.disagrees);
  expect(friend.probabilities.agrees).toBeGreaterThan(foe.probabilities.agrees);
  expect(friend.edge && friend.stance === 'disagrees').toBe(false);
});
