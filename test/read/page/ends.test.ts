import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const ARTICLE = 'The harbour café closes at the end of May, the owner said on Friday.\n\n';
const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);
type Print = (author: string, text: string, i: number) => string;

/** Texts without a full stop, and short names: hardly anything but the buttons separates them. */
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

const FEW: readonly (readonly [author: string, text: string])[] = [
  ['Ann', 'The coffee was cold on every single visit.'],
  ['Bob K', 'I liked the cake, and so did my aunt.'],
];
/** How sites print one or two comments, with a header above them or without. */
const ENDED: Readonly<Record<string, Print>> = {
  'under dates': (a, t, i) => `${a}\n${9 - i}h\n${t}\nLike\nReply\n`,
  'one button under dates': (a, t, i) => `${a}\n${9 - i}h\n${t}\nReply\n`,
  'with the date last': (a, t, i) => `${a}\n${t}\nLike\nReply\n${9 - i}h\n`,
  'with a counter': (a, t, i) => `${a}\n${9 - i}h\n${t}\n${i + 3}\nReply\n`,
};

test.each(Object.entries(ENDED))('buttons below the only comments are not text: %s', (_, print) => {
  const printed = FEW.map(([author, text], i) => print(author, text, i));
  for (const count of [1, 2])
    expect(said(`${ARTICLE}Comments\n\n${printed.slice(0, count).join('\n')}`)).toEqual(FEW.slice(0, count));
});

test('buttons below the only comments are not text: without a header or without dates', () => {
  const [ann, bob] = FEW;
  const dated = FEW.map(([author, text]) => `${author}\n2h\n${text}\nReply\n`);
  expect(said(ARTICLE + dated.join('\n'))).toEqual(FEW);
  const undated = FEW.map(([author, text]) => `${author}\n${text}\nReply\n`);
  expect(said(`${ARTICLE}Comments\n\n${undated.join('\n')}`)).toEqual([ann, bob]);
});

test.each(['Like', 'Reply', '12'])('"%s" is text if only one of two comments ends with it', (word) => {
  const [ann, bob] = FEW;
  expect(said(`${ARTICLE}Comments\n\nAnn\n2h\n${ann![1]}\n\nBob K\n1h\n${word}\n`)).toEqual([ann, ['Bob K', word]]);
  expect(said(`${ARTICLE}Comments\n\nAnn\n2h\n${word}\n\nBob K\n1h\n${bob![1]}\n`)).toEqual([['Ann', word], bob]);
  expect(said(`${ARTICLE}Comments\n\nAnn\n2h\n${word}\n`)).toEqual([['Ann', word]]);
  expect(said(`${ARTICLE}Comments\n\nAnn\n${ann![1]}\n\nBob K\n${word}\n`)).toEqual([ann, ['Bob K', word]]);
});
