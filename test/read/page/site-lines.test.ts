import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const SAID: readonly [author: string, text: string][] = [
  ['Maren Holt', 'The ferry was never late when my mother took it to work.'],
  ['tidewatcher', 'Two million a year for forty people a day is absurd, and everybody here knows it.'],
  ['Jonas P', 'Then who brings the doctor over in winter, when the road is under water?'],
  ['old_lighthouse', 'Nobody has asked the island. That is what bothers me most.'],
  ['Maren Holt', 'They asked us in 2011 and did nothing with the answers.'],
  ['Karin Ebb', 'A bus boat twice a day would do, and cost half of that.'],
  ['tidewatcher', 'I would take the bus boat, if it sailed on time.'],
];
const ARTICLE = `The council of Morvane voted on Thursday to close the ferry to the island, to save money.
The mayor said that the town could not pay for it any longer, and that a decision was overdue.

7 Comments

`;

const pageOf = (print: (author: string, text: string, i: number) => string[]) =>
  ARTICLE + SAID.map(([author, text], i) => print(author, text, i).join('\n')).join('\n\n');
const read = (page: string) =>
  readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text.replace(/\n/g, ' / ')]);
const date = (i: number) => `12 March 2024, 1${i}:30`;
/** Ranks and places in no language, of one person each or of several. */
const RANKS = ['Blarun', 'Ostel miv', 'Blarun', 'Kanu', 'Blarun', 'Ostel miv', 'Ostel miv'];
const PLACES = ['Vell', 'Norbeck', 'Aus Kiel', 'Toft', 'Vell', 'Lund', 'Norbeck'];

test.each<[string, (author: string, text: string, i: number) => string[]]>([
  ['a rank between date and words', (author, text, i) => [author, date(i), RANKS[i]!, text]],
  ['a place between date and words', (author, text, i) => [author, date(i), PLACES[i]!, text]],
  ['votes below the words', (author, text, i) => [author, date(i), text, `${i * 3} vurn`]],
  ['what some have below the words', (author, text, i) => [author, date(i), text, ...(i % 2 ? [] : ['Molva tesk'])]],
])('%s, in words nobody listed, is the site’s', (_, print) => {
  expect(read(pageOf(print))).toEqual(SAID);
});

test.each([
  ['a signature', (i: number) => (SAID[i]![0] === 'tidewatcher' ? ['— Tide'] : [])],
  ['what two people say', (i: number) => (i === 1 || i === 3 ? ['Carthage must fall'] : [])],
])('%s is said', (_, below) => {
  const print = (author: string, text: string, i: number) => [author, date(i), text, ...below(i)];
  expect(read(pageOf(print))).toEqual(SAID.map(([author, text], i) => [author, [text, ...below(i)].join(' / ')]));
});

test('the only line of a comment is said, whatever comes back', () => {
  const page = pageOf((author, _, i) => [author, date(i), 'Not again']);
  expect(read(page)).toEqual(SAID.map(([author]) => [author, 'Not again']));
});

test('dates and votes beside what the site prints are those of the comment', () => {
  const page = pageOf((author, text, i) => [author, RANKS[i]!, date(i), text, PLACES[i]!, 'Reply', `${i + 2}`]);
  const { comments } = readDiscussion(page).discussion;
  expect(comments.map(({ createdAt }) => createdAt)).toEqual(SAID.map((_, i) => `2024-03-12T1${i}:30`));
});
