import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.js';

const article = {
  text: '“The ferry costs too much,” Mayor Ruth Lee said on Monday. “We need the bridge,” said Karl Moss, an engineer.',
};

/** What a comment's stance towards a quotation, or towards the article, is. */
function stanceOn(kind: 'quotation' | 'article', text: string): string | undefined {
  const { stances } = analyze({ article, comments: [{ id: 'a', author: 'Ann', text, parentId: 'article' }] });
  return stances.find(({ target }) => target.kind === kind)?.stance;
}

test.each([
  ['“The ferry costs too much” is a lie.', 'disagrees'],
  ['“We need the bridge”? Nonsense.', 'disagrees'],
  ['It is not true that “the ferry costs too much”.', 'disagrees'],
  ['“The ferry costs too much and nobody in this town has ever used it” is a lie.', 'disagrees'],
  ['“The ferry costs too much” – true, sadly.', 'agrees'],
  ['“We need the bridge.” She is right.', 'agrees'],
  ['Exactly: the ferry costs too much.', 'agrees'],
  ['They say the ferry costs too much for a town of this size. My aunt lives there.', 'neutral'],
])('what is said of a quotation: %s', (text, stance) => {
  expect(stanceOn('quotation', text)).toBe(stance);
});

test.each([
  ['I disagree with this article.', 'disagrees'],
  ['This article is garbage.', 'disagrees'],
  ['The author is wrong about the costs.', 'disagrees'],
  ['I agree with the article.', 'agrees'],
  ['This article is excellent, balanced and fair.', 'agrees'],
  ['Well written article!', 'agrees'],
  ['The article says the bridge costs two million.', undefined],
  ['My cousin wrote about this last year, and it was a great article.', undefined],
])('what is said of the article: %s', (text, stance) => {
  expect(stanceOn('article', text)).toBe(stance);
});
