import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const ARTICLE = 'The harbour café closes at the end of May, the owner said on Friday.\n\n';
const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);
type Print = (author: string, text: string, i: number) => string;

/** Words without a full stop, and names that are short: little but the buttons tells them apart. */
const SHORT: readonly (readonly [author: string, text: string])[] = [
  ['Ann', 'The coffee was cold on every single visit.'],
  ['Bob K', 'I liked the cake, and so did my aunt.'],
  ['Cora', 'Finally'],
  ['Dan', 'nobody asked us'],
  ['Eve Lund', 'They will open a bank there, you will see, and we have three of them.'],
];

/** Rows of buttons with a date in them; the ages fall from the first comment to the last. */
const ROWS: Readonly<Record<string, Print>> = {
  'date last': (a, t, i) => `${a}\n${t}\nLike\nReply\n${9 - i}h`,
  'date in the middle': (a, t, i) => `${a}\n${t}\nLike\n${9 - i}h\nReply`,
  'date first': (a, t, i) => `${a}\n${t}\n${9 - i}h\nLike\nReply`,
  'a number under every other date': (a, t, i) => `${a}\n${t}\nLike\nReply\n${9 - i}h${i % 2 ? `\n${i}` : ''}`,
  'blank lines between': (a, t, i) => `${a}\n\n${t}\n\nLike\n\nReply\n\n${9 - i}h\n`,
  'date over the next name': (a, t, i) => `${9 - i}h\n${a}\n${t}\nReply`,
};

test.each(Object.entries(ROWS))('a row of buttons ends a comment: %s', (_, print) => {
  const comments = SHORT.map(([author, text], i) => print(author, text, i)).join('\n');
  for (const head of ['', 'Comments\n', 'Everybody, one by one\n\n'])
    expect(said(ARTICLE + head + comments)).toEqual(SHORT);
});
