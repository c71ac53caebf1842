import { expect, test } from 'vitest';
import type { PageOptions } from '../../../src/read/index.js';
import { readDiscussion } from '../../../src/read/page.js';

const ARTICLE = 'The ferry closes, and nobody is glad of it but the mayor.\n';
const UNDER_HEADER = `${ARTICLE}Comments\n`;
const said = (page: string, options?: PageOptions) =>
  readDiscussion(page, options).discussion.comments.map(
    ({ author, text }) => `${author}|${text.replace(/\n/g, ' / ')}`,
  );

/** Pages on which texts look like something else, and the comments on them. */
const PAGES: Readonly<Record<string, readonly [page: string, ...comments: string[]]>> = {
  'an interview in the article': [
    `${ARTICLE}The Post: Why now?\nBerg: It loses money.\nThe Post: And the islanders?\nBerg: They get a bridge.\nThe Post: When?\nBerg: In spring.\nAnn\n3h\nI will miss it.\nBob\n2h\nSo will I.`,
    'Ann|I will miss it.',
    'Bob|So will I.',
  ],
  'a diary in the article': [
    `${ARTICLE}[3:40 p.m.] Berg: The vote begins.\n[3:50 p.m.] Moe: We have a majority.\n[4:10 p.m.] Berg: It is done.\nAnn\n3h\nI will miss it.\nBob\n2h\nSo will I.\nCara\n1h\nNot me.`,
    'Ann|I will miss it.',
    'Bob|So will I.',
    'Cara|Not me.',
  ],
  'a list of prices': [
    `${ARTICLE}Price: 12 euros\nDuration: 40 minutes\nPrice on Sundays: 14 euros\nDuration: 45 minutes`,
  ],
  'somebody called Admin': [
    `${UNDER_HEADER}Ann\n3h\nI will miss it.\nAdmin\n2h\nPlease be kind.\nBob\n1h\nSo will I.`,
    'Ann|I will miss it.',
    'Admin|Please be kind.',
    'Bob|So will I.',
  ],
  'a comment that is the name of a role': [
    `${UNDER_HEADER}Ann\n3h\nI will miss it.\nBob\n2h\nVerified\nCara\n1h\nSo will I.`,
    'Ann|I will miss it.',
    'Bob|Verified',
    'Cara|So will I.',
  ],
  'greetings of whoever writes next': [
    `${UNDER_HEADER}Host\nWelcome, Ann!\nAnn\nI will miss the boat.\nHost\nWelcome, Bob!\nBob\nSo will I, every day.\nHost\nWelcome, Cara!\nCara\nAnd I shall not.`,
    'Host|Welcome, Ann!',
    'Ann|I will miss the boat.',
    'Host|Welcome, Bob!',
    'Bob|So will I, every day.',
    'Host|Welcome, Cara!',
    'Cara|And I shall not.',
  ],
  'greetings in a chat': [
    '[12.03.24, 10:14] Ann: Hello Bob\n[12.03.24, 10:15] Bob: Hello Cara\n[12.03.24, 10:16] Cara: Hello Ann\n[12.03.24, 10:17] Ann: Off now',
    'Ann|Hello Bob',
    'Bob|Hello Cara',
    'Cara|Hello Ann',
    'Ann|Off now',
  ],
  'words of buttons in a chat': [
    '[12.03.24, 10:14] Ann: How many?\n[12.03.24, 10:15] Bob: 12\n[12.03.24, 10:16] Cara: Reply\n[12.03.24, 10:17] Ann: 3h',
    'Ann|How many?',
    'Bob|12',
    'Cara|Reply',
    'Ann|3h',
  ],
  'a last comment cut off before its buttons': [
    `${UNDER_HEADER}Ann\nI will miss it.\nLike · Reply · 3h\nBob\nSo will I.\nLike · Reply · 2h\nCara\nNot me at all.\nLike · Reply · 1h\nDirk\nI shall swim from now on.`,
    'Ann|I will miss it.',
    'Bob|So will I.',
    'Cara|Not me at all.',
    'Dirk|I shall swim from now on.',
  ],
  'a button inside the last text': [
    `${UNDER_HEADER}Ann\n3h\nI will miss it.\nReply\nBob\n2h\nSo will I.\nReply\nCara\n1h\nIt was never late.\nShow more\nNot once in ten years.\nReply`,
    'Ann|I will miss it.',
    'Bob|So will I.',
    'Cara|It was never late. / Not once in ten years.',
  ],
  'a saying of everybody': [
    `${UNDER_HEADER}Ann\n3h\nI will miss it.\nBring back the boat!\nBob\n2h\nSo will I.\nBring back the boat!\nCara\n1h\nNot me.\nBring back the boat!`,
    'Ann|I will miss it. / Bring back the boat!',
    'Bob|So will I. / Bring back the boat!',
    'Cara|Not me. / Bring back the boat!',
  ],
  'sentences that differ by a number': [
    `${UNDER_HEADER}Ann\n3h\nI give it 3 out of 10.\nToo slow.\nBob\n2h\nI give it 9 out of 10.\nGood coffee.\nCara\n1h\nI give it 7 out of 10.\nNot bad.`,
    'Ann|I give it 3 out of 10. / Too slow.',
    'Bob|I give it 9 out of 10. / Good coffee.',
    'Cara|I give it 7 out of 10. / Not bad.',
  ],
  'a sentence that starts like a notice': [
    `${UNDER_HEADER}Ann\n3h\nI will miss it.\nBob\n2h\nLast reply I got was a lie.\nCara\n1h\nSo will I.`,
    'Ann|I will miss it.',
    'Bob|Last reply I got was a lie.',
    'Cara|So will I.',
  ],
  'a comment that starts like an age': [
    `${UNDER_HEADER}Ann\n3h\nI will miss it.\nReply\nBob\n2h\n20 min more\nReply\nCara\n1h\nSo will I.\nReply`,
    'Ann|I will miss it.',
    'Bob|20 min more',
    'Cara|So will I.',
  ],
};

test.each(Object.entries(PAGES))('%s', (_, [page, ...comments]) => {
  expect(said(page)).toEqual(comments);
});

test('given names start a comment if they are alone on a line, and nowhere else', () => {
  const authors = ['Ann', 'Bob', 'Cara'];
  expect(said(`${ARTICLE}Ann\nIt was never late.\nBob\nAnn: every day it was.\nCara\nTrue.`, { authors })).toEqual([
    'Ann|It was never late.',
    'Bob|Ann: every day it was.',
    'Cara|True.',
  ]);
  const quoted = `${ARTICLE}Ann: It will be missed.\nBob: Not by me.\nAnn\nI shall swim.\nBob\nSo shall I.`;
  const { article } = readDiscussion(quoted, { authors, articleEndsAt: 3 }).discussion;
  expect(article.text).toBe(`${ARTICLE}Ann: It will be missed.\nBob: Not by me.`);
});

test('the stated end of the article holds for lines that start with a name', () => {
  const page =
    'The ferry closes.\nAnn: it will be missed.\nBob: not by me.\nAnn: by me.\nBob: by nobody else.\nCara\nThe ferry was never late in the ten years that I took it.\nDirk\nI will miss the coffee on board more than anything.';
  expect(said(page, { articleEndsAt: 5 }).map((comment) => comment.split('|')[0])).toEqual(['Cara', 'Dirk']);
});

test('an article continues below a heading that is a header elsewhere', () => {
  const page = `${ARTICLE}Discussion\nThe council met for nine hours behind closed doors.\nNobody would tell what was in the letter from the bank.\nAnn\n3h\nI will miss it.\nBob\n2h\nSo will I.\nCara\n1h\nNot me.`;
  const { discussion } = readDiscussion(page);
  expect(discussion.article.text).toContain('Nobody would tell what was in the letter from the bank.');
  expect(discussion.comments).toHaveLength(3);
});

test('a long line of blanks takes linear time', () => {
  expect(() => readDiscussion(`Ann${' '.repeat(1_000_000)}x`)).not.toThrow();
});
