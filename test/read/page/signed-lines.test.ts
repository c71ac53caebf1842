import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);

const ENGLISH = [
  'Should the list name every ferry?',
  'The list has grown long, and half of its ferries have no page of their own. What do you think?',
  'Comments',
  'Keep all of them. Ann Lee (talk) 20:31, 3 March 2022 (UTC)',
  'Why? Nobody reads it.',
  'I counted 40 that no longer run. --Bob 88 (talk) 21:02, 3 March 2022 (UTC)',
  'As Ann says. – Dr. Quay (talk) 07:15, 4 March 2022 (UTC)',
  'What about the ones on lakes? — Preceding unsigned comment added by 192.0.2.7 (talk) 09:40, 4 March 2022 (UTC)',
  'They stay, too. Ann Lee (talk) 10:00, 4 March 2022 (UTC)',
  'Retrieved from an archive of ferries',
];
const COMMENTS = [
  ['Ann Lee', 'Keep all of them.'],
  ['Bob 88', 'Why? Nobody reads it.\nI counted 40 that no longer run.'],
  ['Dr. Quay', 'As Ann says.'],
  ['192.0.2.7', 'What about the ones on lakes?'],
  ['Ann Lee', 'They stay, too.'],
];

test('talk pages: names and times at the end of the words', () => {
  const { discussion } = readDiscussion(ENGLISH.join('\n'));
  expect(discussion.comments.map(({ author, text }) => [author, text])).toEqual(COMMENTS);
  expect(discussion.article.title).toBe(ENGLISH[0]);
  expect(discussion.comments.every(({ createdAt }) => createdAt !== undefined)).toBe(true);
  for (const { text, source } of discussion.comments)
    expect(ENGLISH.join('\n').slice(source!.start, source!.end)).toContain(text.split('\n')[0]);
});

test('the word beside the name is the wiki’s, whatever it is', () => {
  const page = ENGLISH.map((line) => line.replace('(talk)', '(Diskussion)').replace('(UTC)', '(CET)'));
  expect(said(page.join('\n'))).toEqual(COMMENTS);
});

test('without a header, the first comment is the line of the first signature', () => {
  expect(said(ENGLISH.filter((line) => line !== 'Comments').join('\n'))).toEqual(COMMENTS);
});

test('who began may have signed above the header', () => {
  const page = ENGLISH.with(1, `${ENGLISH[1]} Mo (talk) 19:00, 3 March 2022 (UTC)`);
  expect(said(page.join('\n'))).toEqual(COMMENTS);
});

test('two signatures are words', () => {
  const page = `The council closed the ferry on Monday.\nAnn\n${ENGLISH[3]}\nBob\n${ENGLISH[5]}\nAnn\nThank you, Bob.`;
  expect(said(page).map(([author]) => author)).toEqual(['Ann', 'Bob', 'Ann']);
});
