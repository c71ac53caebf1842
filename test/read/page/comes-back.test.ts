import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const said = (page: string) =>
  readDiscussion(page).discussion.comments.map(({ author, text }) => [author, text.replace(/\s+/g, ' ')]);

type Print = (author: string, text: string, at: number) => string;
const RANKS = ['Deckhand', 'Purser', 'Bosun', 'Deckhand'];

/** What sites print with every comment, in forms that nobody has listed. */
const PAGES: Readonly<Record<string, Print>> = {
  'words behind the date': (a, t, i) => `${a}\n${9 - i} hours ago Permanent address\n${t}\nReply`,
  'words around the date': (a, t, i) =>
    `${a}\nMember\n« Reply #${i + 1} on: March ${i + 1}, 2015, 1${i}:00 »\n${t}\nReply`,
  'votes glued to the age': (a, t, i) => `${a[0]}\n${a}\n${i + 3} points${9 - i} hours ago\n${t}\n`,
  'a time on the line below the date': (a, t, i) =>
    `${a}\nFriday, ${14 + i} October 2016\n10:0${i}:15\n(permalink)\n${t}\nReply`,
  'rows of buttons between bars': (a, t, i) =>
    `${a} am Donnerstag, ${12 + i}. Mai 2016:\n${t}\n2${i % 4}:14 | Verweis | ${i ? 'Davor | ' : ''}Erwidern`,
  'rows of buttons in brackets': (a, t, i) => `${a}\n${9 - i}h\n${t}\n[ Blorp to This ${i ? '| Parent ' : ''}]`,
  'the name in place of a picture': (a, t, i) => `${a}\n${a}\nGuest\n${14 + i} May, 2023 8:0${i} pm\n${t}\n${i}\nReply`,
  'the name in place of a picture, without dates': (a, t) => `${a}\n${a}\n${t}\n`,
  'the first words as a subject': (a, t, i) =>
    `${a}\n\nTue, 02/${12 + i}/2013 - 08:41\n\nPermalink\n\n${t.split(' ').slice(0, 3).join(' ')}\n${t}\n\nreply`,
  'ranks over what boards print of members': (a, t, i) =>
    `November ${16 + i}th, 2011#${i + 2}\n${a}\n\n${RANKS[i]}\n\nJoin Date\nJan 2009\nPosts\n${i}14\nRe: Ferry\n${t}\nReply`,
  'names over ranks, and once more beside the date': (a, t, i) =>
    `${a}\n${RANKS[i]}\nMessaggi: ${i + 58}\nIscritto il: dom 11 mar 2012, 10:0${i}\nRe: il ponte\nMessaggioda ${a} » ven ${11 + i} apr 2014, 21:19\n${t}\nTop`,
  'buttons without blanks': (a, t, i) =>
    `[–]${a} ${i + 3} points ${9 - i} hours ago\n${t}\npermalinkembedsave${i ? 'parent' : ''}reportreply`,
  'a role behind the name': (a, t, i) => `${a}${i === 0 ? ' Contributor' : ''}\n1${i} Nov 2013\n${t}\nReport\n${i}`,
  'says, without a colon': (a, t, i) => `${a} says\n\nApril ${i + 2}, 2019 at 7:1${i} am\n\n${t}\n\nReply`,
  'pings of other pages': (a, t, i) =>
    `${a}\n${9 - i}h\n${t}\n${i === 1 ? 'Pingback: What others say of the pool' : ''}`,
};

test.each(Object.entries(PAGES))('%s', (_, print) => {
  expect(said(pageOf(print, '4 comments'))).toEqual(COMMENTS);
});

test('when the quoted words were written is not when the comment was', () => {
  const page = pageOf(
    (a, t, i) =>
      `${a}\nPosts: ${i}8\n#${i + 2} Postby ${a} » 0${i + 4} May 2023 19:12\n${i === 3 ? 'Cara wrote: ↑\n06 May 2023 19:12\nTwo million buys a new school kitchen.\n' : ''}${t}\nTop`,
    '4 comments',
  );
  expect(said(page)).toEqual(COMMENTS);
});

test('what somebody says twice, in brackets or between bars stays', () => {
  const words = ['No.\nNo.', '[ sigh ]', 'tea | coffee | beer', 'Yes'];
  const page = pageOf((a, _, i) => `${a}\n${9 - i}h\n${words[i]}\nReply`, '4 comments');
  expect(said(page).map(([, text]) => text)).toEqual(words.map((text) => text.replace('\n', ' ')));
});
