import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const ARTICLE = [
  'The council closed the old swimming pool on Monday, because its roof leaks in three places.',
  'Repairs would cost two million, the mayor said, and the town cannot pay for them this year.',
  'The swimming club said that its members would have to train in the next town until spring.',
  'Talks about a new pool go on, and a decision is expected before the summer holidays begin.',
];
const COMMENTS = [
  ['Ann', 'Good riddance, I say, nobody has swum there for years.'],
  ['bob_b', 'I swim there twice a week, so why is that good?'],
  ['Cara', 'Two million buys you a new school kitchen!'],
] as const;
const read = (head: string, print = (author: string, text: string) => `${author}\n${text}`) =>
  readDiscussion(
    `Old pool closed for good\n${head}\n\n${ARTICLE.join('\n\n')}\n\n${COMMENTS.map(([a, t]) => print(a, t)).join('\n\n')}`,
  ).discussion;

test.each([
  ['By Joan Friedel\nMarch 3, 2024'],
  ['Von Joan Friedel\n12.03.2024, 18:22 Uhr'],
  ['Joan Friedel\n12.03.2024, 18:22 Uhr'],
  ['The roof has leaked for years.\nBy Joan Friedel\nWave News, Bremen\nMarch 3, 2024'],
  ['Joan Friedel, local affairs\nMarch 3, 2024'],
])('"%s" below the headline starts no comment', (head) => {
  for (const print of [undefined, (author: string, text: string) => `${author}\n3 hours ago\n${text}`]) {
    const { article, comments } = read(head, print);
    expect(comments.map(({ author, text }) => [author, text])).toEqual(COMMENTS);
    expect(article.title).toBe('Old pool closed for good');
    for (const line of ARTICLE) expect(article.text).toContain(line);
  }
});

test.each(['By', 'Von', 'Af'])(
  '"%s Joan Friedel" below the headline starts no comment on a page without gaps or dates',
  (by) => {
    const rest = [...ARTICLE, ...COMMENTS.map((comment) => comment.join('\n'))].join('\n');
    const { article, comments } = readDiscussion(`Old pool closed for good\n${by} Joan Friedel\n${rest}`).discussion;
    expect(comments.map(({ author, text }) => [author, text])).toEqual(COMMENTS);
    expect(article.title).toBe('Old pool closed for good');
  },
);

test('an author with a date directly below the headline is a commenter if little text follows', () => {
  const page = `Old pool closed for good\n${COMMENTS.map(([a, t]) => `${a}\n3 hours ago\n${t}`).join('\n')}`;
  const { comments } = readDiscussion(page).discussion;
  expect(comments.map(({ author, text }) => [author, text])).toEqual(COMMENTS);
});
