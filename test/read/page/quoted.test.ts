import { expect, test } from 'vitest';
import { partQuoted } from '../../../src/read/page/quoted.js';
import { readDiscussion } from '../../../src/read/page.js';

const ARTICLE = 'The harbour café closes at the end of May, the owner said on Friday.\n\nComments\n\n';
const SAID: readonly [author: string, text: string][] = [
  ['Ann', 'The coffee was cold on every single visit. The cake was good.'],
  ['Bob', 'I liked the terrace best of all.'],
  ['Ann', 'And the music was loud.'],
];

/** A page of these comments and one more. */
function readWith(text: string, said = SAID) {
  const comments = [...said, ['Cora', text] as const];
  const page = comments.map(([author, words], i) => `${author}\n${9 - i} hours ago\n${words}\nReply\n`);
  return readDiscussion(ARTICLE + page.join('\n')).discussion.comments.at(-1)!;
}

test('lines after ">" are quoted; the author’s own words are kept', () => {
  const comment = readWith('> I liked the terrace best of all.\n>> And the music?\nThe terrace had three tables.');
  expect(comment.text).toBe('The terrace had three tables.');
  expect(comment.quoted).toBe('I liked the terrace best of all.\nAnd the music?');
  expect(comment.parentId).toBeUndefined();
});

test.each([
  'Ann wrote:',
  'Ann said: ↑',
  'On Mon, 4 March 2024 at 10:12, Ann wrote:',
  'Am Montag schrieb Ann:',
  'Originally posted by Ann',
])('"%s" names the person quoted, and so the comment answered', (introduction) => {
  const comment = readWith(`${introduction}\n> The cake was good.\nIt was dry.`);
  expect(comment).toMatchObject({ text: 'It was dry.', quoted: 'The cake was good.', parentId: 'c1' });
});

test('a person quoted with words they have not said is answered if they have one comment', () => {
  expect(readWith('Ann wrote:\n> The tea was good.\nIt was dry.').parentId).toBeUndefined();
  expect(readWith('Bob wrote:\n> The tea was good.\nIt was dry.').parentId).toBe('c2');
});

test('a folded quotation is quoted to its end', () => {
  const comment = readWith('Bob said:\nI liked the terrace\nbest of all.\nClick to expand...\nThree tables.');
  expect(comment).toMatchObject({ text: 'Three tables.', quoted: 'I liked the terrace\nbest of all.', parentId: 'c2' });
});

test('without ">", words are quoted as far as the person has said them', () => {
  const comment = readWith('Bob wrote:\nI liked the terrace best of all.\nThree tables.');
  expect(comment).toMatchObject({ text: 'Three tables.', quoted: 'I liked the terrace best of all.', parentId: 'c2' });
});

test.each([
  '> be me\n> like the coffee',
  'Bob said:\nnothing of the kind',
  'It went from cold -> warm.\nThat is all I said:\nwarm.',
  '>:( I am cross.\nVery cross.',
  'Dan wrote:\nThree tables.',
])('all of %j is its author’s own', (text) => {
  expect(readWith(text)).toMatchObject({ text });
  expect(readWith(text).quoted).toBeUndefined();
});

test('a text of a hundred thousand marks takes linear time', () => {
  const lines = Array.from({ length: 100_000 }, (_, i) => (i % 2 ? '> a' : 'Ann said:'));
  const { own } = partQuoted([...lines, 'No.'], () => ['a']);
  expect([own.indexOf(true), own.length]).toEqual([100_000, 100_001]);
});

test('if the page names the person answered, their words at the beginning are quoted', () => {
  const saidBy = (name: string) => (name === 'Ann' ? ['how much?'] : []);
  expect(partQuoted(['how much?', 'Eleven a plot.'], saidBy, 'Ann')).toEqual({
    own: [false, true],
    quoted: 'how much?',
  });
  expect(partQuoted(['how much?', 'Eleven a plot.'], saidBy)).toEqual({ own: [true, true] });
});
