import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const said = (page: string) => readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text]);
type Print = (author: string, text: string, i: number) => string;

/** How sites print a comment; the ages fall from the first to the last. */
const FORMS: Readonly<Record<string, Print>> = {
  'date beside the buttons': (a, t, i) => `${a}\n${t}\nLike · Reply · ${9 - i}d`,
  'age, likes and button in one line': (a, t, i) => `${a}\n${t}\n${9 - i}w ${i + 1} likes Reply`,
  'a handle and a dot before the date': (a, t, i) =>
    `${a}\n@${a.toLowerCase()}_x\n·\n${9 - i}h\n${t}\n${i}\n${i + 1}\n1.2K`,
  'an occupation before the date': (a, t, i) =>
    `${a}\n • 3rd+\n${'Baker Nurse Pilot Baker'.split(' ')[i]}\n${9 - i}d\n\n${t}\n\nLike\n\n${i}\n\nReply`,
  'the name, said by a screen reader first': (a, t, i) =>
    `${a} commented March ${i + 4}\n${a[0]}\n${a}\nHull\nMarch ${i + 4}\n${t}\n\nReply\n${i} Recommend\nShareFlag`,
  'a number of the comment over the name': (a, t, i) =>
    `Comment number ${i + 1}.\n${a}\n4th Mar 2024 - 10:1${i}\n\n${t}\n\n+${i}\nReport this comment`,
  'a place behind the name': (a, t, i) =>
    `${a}, Hull, United Kingdom, ${9 - i} hours ago\n\n${t}\n\nReplyNew\n${i}\nClick to rate\n${i + 4}`,
  'buttons glued together': (a, t, i) =>
    `[–]${a} ${i + 3} points ${9 - i} hours ago\n${t}\n\npermalinkembedsavereportreply`,
  'an avatar over the name': (a, t, i) =>
    `u/${a} avatar\n${a}\n•\n${9 - i}h ago\n${t}\n\nUpvote\n${i}\n\nDownvote\n\nReply`,
  'name and date glued together': (a, t, i) => `${a}March 4, 2024 at 10:1${i} AM\n${t}\n\nReplyDelete`,
  'a time of day behind a sign': (a, t, i) => `${a} · 14:0${i}\n${t}\n`,
  'a time of day before a button': (a, t, i) => `${a} | 14:0${i} · Reply\n${t}\n`,
  'a time of day behind a comma': (a, t, i) => `${a}, 14:0${i}\n${t}\n`,
  'a time of day with "at"': (a, t, i) => `${a} at 2:0${i}pm\n${t}\n`,
  'a time of day behind a blank': (a, t, i) => `${a} 14:0${i}\n${t}\n`,
  'a time of day in brackets': (a, t, i) => `${a} (14:0${i})\n${t}\n`,
  'a time of day in brackets before the name': (a, t, i) => `[14:0${i}] ${a}\n${t}\n`,
  '"said..."': (a, t, i) => `${a} said...\n${t}\n\nMarch 4, 2024 at 10:1${i} AM`,
  'day and "said:" under the name': (a, t, i) => `${a}\non March 4, 2024 at 10:1${i} am said:\n${t}\n\nReply ↓`,
  'a colon behind the name': (a, t) => `${a}:\n${t}`,
  'who liked it': (a, t, i) =>
    `${a}\n${9 - i}d\nLiked by the Wave\n\n${t}\n\nExpand full comment\nLike (${i})\nReply\nShare`,
  'buttons nobody listed': (a, t, i) => `${a}\n${9 - i} hours ago\n${t}\n\nBlorp\n\nSnood ${i}`,
  'French buttons': (a, t, i) => `${a}\nIl y a ${9 - i} heures\n${t}\n\nRépondre\nSignaler un abus`,
  'date over the name, and what boards print of members': (a, t, i) =>
    `#${i + 1}\n03-04-2024, 10:1${i} AM\n${a}\nSenior Member\nJoin Date: Jan 2010\nPosts: 1,20${i}\n\n${t}\n\nReply With Quote`,
  'a number under the date': (a, t, i) => `${a}\nWell-known member\nMar 4, 2024\n#${i + 1}\n${t}\nLike\nReply`,
  'the name twice': (a, t, i) => `${a}\n${a}\n\nMar ${i + 4}, 2024\n\n${t}\n\n--\n\nReply`,
  'a heading of markdown': (a, t) => `### ${a}\n\n${t}\n`,
};

test.each(Object.entries(FORMS))('%s', (_, print) => {
  expect(said(pageOf(print, 'Comments'))).toEqual(COMMENTS);
});

/** How chats, and people who type, print name and text on one line. */
const FOLDED: Readonly<Record<string, Print>> = {
  colon: (a, t) => `${a}: ${t}`,
  'bold and colon': (a, t) => `**${a}**: ${t}`,
  'number and dash': (a, t, i) => `${i + 1}) ${a} — ${t}`,
};
const CHATS: Readonly<Record<string, Print>> = {
  'day and time in brackets': (a, t, i) => `[04/03/2024, 10:1${i}:22] ${a}: ${t}`,
  'day and time': (a, t, i) => `04/03/2024, 10:1${i} - ${a}: ${t}`,
  'time and nick': (a, t, i) => `[10:1${i}] <${a}> ${t}`,
  'time apart from the name': (a, t, i) => `${a}  10:1${i} AM\n${t}`,
  'time under the name': (a, t, i) => `${a}\n  10:1${i} AM\n${t}`,
  'name, comma, day in brackets': (a, t, i) => `${a}, [4 Mar 2024 at 10:1${i}]\n${t}`,
  'the chat of a call': (a, t, i) => `10:1${i}:07 From ${a} to Everyone:\n${t}`,
};

test.each(Object.entries(FOLDED))('name and text on one line, below a header: %s', (_, print) => {
  expect(said(pageOf(print, 'Comments'))).toEqual(COMMENTS);
});

test.each(Object.entries(CHATS))('chat: %s', (_, print) => {
  expect(said(COMMENTS.map(([author, text], i) => print(author, text, i)).join('\n'))).toEqual(COMMENTS);
});

test('"Name: text" below an article without a header, if it does not name them', () => {
  expect(said(pageOf((author, text) => `${author}: ${text}`))).toEqual(COMMENTS);
  const interview = `Ann and Bob run the pool. We asked Cara, too.\n${COMMENTS.map((each) => each.join(': ')).join('\n')}`;
  expect(said(interview)).toEqual([]);
});

test('"PS: …" and other labels in comments are not names', () => {
  const labelled: Print = (author, text) => `${author}\n${text}\nPS: so there.\nSource: my own eyes.`;
  expect(said(pageOf(labelled)).map(([author]) => author)).toEqual(COMMENTS.map(([author]) => author));
});

test('a chat program’s own lines are not comments', () => {
  const page = ['[10:09] Ann joined', ...COMMENTS.map(([author, text], i) => `[10:1${i}] ${author}: ${text}`)].join(
    '\n',
  );
  const { discussion, lines } = readDiscussion(page);
  expect(discussion.comments.map(({ author }) => author)).toEqual(COMMENTS.map(([author]) => author));
  expect(lines.filter(({ line }) => line === 1).map(({ kind }) => kind)).toEqual(['date', 'furniture']);
});

test('with the names given, a single line that starts with one is theirs', () => {
  const page = 'The council closed the old swimming pool on Monday.\nAnn: Good riddance.\nNote: this is no name.';
  const { discussion } = readDiscussion(page, { authors: ['Ann'] });
  expect(discussion.comments).toMatchObject([{ author: 'Ann', text: 'Good riddance.\nNote: this is no name.' }]);
});
