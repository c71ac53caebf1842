import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const read = (page: string) => readDiscussion(page).discussion.comments;
const said = (page: string) => read(page).map(({ author, text }) => [author, text.replace(/\s+/g, ' ')]);

type Print = (author: string, text: string, at: number) => string;
const MONTHS = ['January', 'February', 'March', 'April'];
const MOIS = ['janvier', 'février', 'mars', 'avril'];
const clock = (at: number) => `1${at}:0${at}`;
const english = (at: number) => `${MONTHS[at]} ${at + 1}, 2015`;

/** As blogs, boards and trackers print who wrote a comment and when, on one line. */
const ABOVE: Readonly<Record<string, Print>> = {
  'Comment by …': (a, t, i) => `Comment by ${a} — ${english(i)} @ ${clock(i)}\n${t}`,
  'By …': (a, t, i) => `default userpic\nBy ${a} on ${english(i)} ${clock(i)}\n${t}\n`,
  'one word that every line begins with': (a, t, i) => `Messaggioda ${a} » ${i + 1} mar 2015, ${clock(i)}\n${t}`,
  'Submitted by …': (a, t, i) => `Submitted by ${a} on Tue, 0${i + 1}/1${i}/2015 - ${clock(i)}.\n${t}\nreply`,
  '… (not verified)': (a, t, i) =>
    `Submitted by ${a}${i % 2 ? ' (not verified)' : ''} on Tue, 0${i + 1}/1${i}/2015 - ${clock(i)}\n${t}\nreply`,
  'a number and (Reply)': (a, t, i) => `#${i + 1} ${a} on 2015-0${i + 1}-01 ${clock(i)} (Reply)\n${t}`,
  'a number and its word': (a, t, i) => `Comment ${i + 1} ${a} 2015-0${i + 1}-01 ${clock(i)}:17 UTC\n${t}`,
  'votes before the number': (a, t, i) => `${i - 1}#${i + 1} ${a} 2015-0${i + 1}-01 ${clock(i)}\n${t}\nQuote`,
  'date first, then … wrote': (a, t, i) => `${i + 1}. At ${clock(i)} on ${english(i)}, ${a} wrote:\n${t}\n`,
  'an age, then by …': (a, t, i) => `Changed ${9 - i} years ago by ${a}\ncomment:${i + 1}\n${t}`,
  'by … behind the date, with a number in brackets': (a, t, i) =>
    `Posted ${english(i)} ${clock(i)} UTC by ${a} (subscriber, #${i * 77 + 12}) [Link]\n${t}\nReply to this`,
  'schrieb am': (a, t, i) => `#${i + 1} - ${a} schrieb am 0${i + 1}.03.2015 ${clock(i)} - (Antwort)\n${t}`,
  'Am … schrieb': (a, t, i) => `Am 0${i + 1}.03.2015 um ${clock(i)} schrieb ${a}:\n${t}`,
  'Le … par': (a, t, i) => `${i + 1}. Le mardi ${i + 1} ${MOIS[i]} 2015, ${clock(i)} par ${a}\n${t}`,
  'ha scritto il': (a, t, i) => `${a} ha scritto il ${i + 1} marzo 2015 alle ${clock(i)}\n${t}`,
  'a verb with several endings': (a, t, i) => `${a} отправил${'аои '[i]?.trim()} ${9 - i} часа назад\n${t}\nответить`,
  'posted by … below the date': (a, t, i) =>
    `Comment Link\nSunday, 0${i + 1} March 2015 ${clock(i)}\nposted by ${a}\n${t}`,
};

test.each(Object.entries(ABOVE))('name and date among words that come back: %s', (_, print) => {
  const page = pageOf(print, '4 comments');
  expect(said(page)).toEqual(COMMENTS);
  if (print !== ABOVE['posted by … below the date'])
    expect(read(page).every(({ createdAt, minutesAgo }) => createdAt !== undefined || minutesAgo !== undefined)).toBe(
      true,
    );
});

const BELOW: Readonly<Record<string, Print>> = {
  'Posted by: … |': (a, t, i) => `${t}\n\nPosted by: ${a} | ${english(i)} at ${clock(i)} AM\n`,
  'Comment by … — @': (a, t, i) => `${t}\n\nComment by ${a} — ${english(i)} @ ${clock(i)}\n`,
  '… | date | #': (a, t, i) => `${t}\n${a} | 0${i + 1}.12.06 - ${clock(i)} | #\n`,
};

test.each(Object.entries(BELOW))('… below the words: %s', (_, print) => {
  expect(said(pageOf(print, '4 comments'))).toEqual(COMMENTS);
});

test('people with the same first name are not called by their last names alone', () => {
  const names = ['Ann Lee', 'Ann Roe', 'Bob', 'Ann Lee'];
  const page = pageOf((_, t, i) => `${names[i]} on ${english(i)} at ${clock(i)}\n${t}`, '4 comments');
  expect(said(page).map(([author]) => author)).toEqual(names);
});

test('dates in what people say, and lists of stories with dates, name nobody', () => {
  const list = Array.from({ length: 4 }, (_, i) => `Ferry closes again, by the Post on ${english(i)}`).join('\n');
  const talk = pageOf((a, _, i) => `${a}\n${9 - i}h\nI was there on ${english(i)} with my son.`, '4 comments');
  expect(said(talk).map(([author]) => author)).toEqual(COMMENTS.map(([author]) => author));
  expect(said(`${pageOf((a, t, i) => `${a}\n${9 - i}h\n${t}\nReply`, '4 comments')}\n${list}`).slice(0, 4)).toEqual(
    COMMENTS,
  );
});

test('verse whose lines are alike names nobody', () => {
  const song = [1, 2, 3].map((n) => `today there's a brand new song ${'la'.repeat(n)}`).join('\n');
  const page = pageOf((a, t, i) => `${a}\n${i === 1 ? `${t}\n${song}` : t}`);
  expect(said(page)[1]).toEqual(['Bob', `${COMMENTS[1]![1]} ${song.replace(/\n/g, ' ')}`]);
});

test('long lines of numbers take linear time', () => {
  const line = Array.from({ length: 17 }, (_, i) => 3 * i + 1).join(' ');
  expect(() => readDiscussion(`${line}\n`.repeat(3_000))).not.toThrow();
  expect(() => readDiscussion(`Ann | ${'12 '.repeat(300_000)}`)).not.toThrow();
});
