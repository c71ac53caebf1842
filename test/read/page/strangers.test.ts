import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const ARTICLE = 'The harbour café closes at the end of May, the owner said on Friday.';
const SAID = ['The coffee was cold on every single visit.', 'Good.', 'I liked the terrace best.', 'Nobody asked us.'];
const NAMES = ['Ann', 'Bob', 'Cora', 'Dan'];
const comments = (dated: (i: number) => boolean) =>
  SAID.map((text, i) => `${NAMES[i]}\n${dated(i) ? `${9 - i} hours ago\n` : ''}${text}\nReply\n`).join('\n');
const authors = (page: string) => readDiscussion(page).discussion.comments.map(({ author }) => author);

test('if every name has a date, what has none above the first or below the last is not a comment', () => {
  const page = `${ARTICLE}\n\n12 Comments\nHarbour Times\nLog on\n\n${comments(() => true)}\nMore stories\nThe pier reopens\n`;
  const { discussion, lines } = readDiscussion(page);
  expect(discussion.comments.map(({ author, text }) => [author, text])).toEqual(
    NAMES.map((name, i) => [name, SAID[i]]),
  );
  expect(lines.find(({ line }) => line === 4)?.kind).toBe('furniture');
});

test('if others lack dates too, nobody is left out; nor is a known name', () => {
  expect(authors(`${ARTICLE}\n\nComments\n\n${comments((i) => i % 2 === 1)}`)).toEqual(NAMES);
  const page = `${ARTICLE}\n\nComments\n\n${comments((i) => i > 0)}`;
  expect(readDiscussion(page, { authors: NAMES }).discussion.comments).toHaveLength(4);
});
