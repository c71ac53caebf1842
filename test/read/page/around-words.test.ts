/** What a site prints around the words of comments, and only the comments show. */
import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const HEAD = `Ferry to close at the end of the year

The ferry across the sound will close at the end of the year, the council said on Tuesday, because there is no money.

Comments
`;
const SAID = [
  ['Ann', 'The ferry should stay.\nAll of us take it.'],
  ['Bert Lee', 'I never took it.'],
  ['Carl', 'Then you have a car.'],
  ['Ann', 'He has two of them.'],
  ['Bert Lee', 'One is my brother’s.'],
  ['Dora', 'Who pays for the bridge?'],
] as const;
type Print = (author: string, text: string, at: number) => string;
const pageOf = (print: Print, foot = '') =>
  `${HEAD}\n${SAID.map(([author, text], at) => `${print(author, text, at)}\n`).join('\n')}${foot}`;
const read = (page: string) => readDiscussion(page).discussion.comments;
const said = (page: string) => read(page).map(({ author, text }) => [author, text]);
const dated = (author: string, at: number) => `${author}\n3 May 2021 at 10:${10 + at}`;

const SITES: Readonly<Record<string, Print>> = {
  'devices above many comments': (a, t, i) => `${dated(a, i)}\n${i === 3 ? '' : `${'Sent from the island app'}\n`}${t}`,
  'a row above most, and what is above it': (a, t, i) =>
    `${dated(a, i)}\n${i === 1 ? 'Founder\n' : ''}${i < 4 ? `Answers given here: ${i * 3}\n` : ''}${t}`,
  'buttons below most that name somebody': (a, t, i) =>
    `${dated(a, i)}\n${t}${i < 4 ? `\nReagoi henkilölle ${a}` : ''}`,
  'places of persons': (a, t, i) =>
    `${dated(a, i)}\n${{ Ann: 'Upper Quay', 'Bert Lee': 'Mill End East', Carl: 'Lower Quay', Dora: 'Station Hill' }[a]}\n${t}`,
  'handles behind names': (a, t, i) => `${a} @${a.slice(0, 3).toLowerCase()}\n3 May 2021 at 10:${10 + i}\n${t}`,
  'handles and hosts glued to names': (a, t, i) =>
    `${a}@${a.slice(0, 3).toLowerCase()}@boats.example\n3 May 2021 at 10:${10 + i}\n${t}`,
};

test.each(Object.keys(SITES))('%s are not words of comments', (name) => {
  expect(said(pageOf(SITES[name]!))).toEqual(SAID.map(([author, text]) => [author, text]));
});

test('signatures of persons are not words of comments, if one of them wrote three', () => {
  const sign = { Ann: '\nOne boat is no fleet.', 'Bert Lee': '\nMeasure twice and cut once.' };
  const more = [...SAID, ['Ann', 'All of us do.'] as const];
  const page = more.map(([a, t], i) => `${dated(a, i)}\n${t}${sign[a as 'Ann'] ?? ''}\nReply\n`);
  expect(said(`${HEAD}\n${page.join('\n')}`)).toEqual(more.map(([author, text]) => [author, text]));
});

const FEET: Readonly<Record<string, string>> = {
  'menus and a copyright': 'About the Courier\nJobs\nContact\nThe Courier © 2021',
  'other stories below a headline that the page has twice':
    'More from us\nFerry to close at the end of the year\nBridge opens in ten years',
  'a form': '\n\nYour name\nYour message\nSend it\n\n\nPowered by Quayboard',
};

test.each(Object.keys(FEET))('below the last comment, %s are not its words', (name) => {
  const page = pageOf((a, t, i) => `${dated(a, i)}\n${t}`, `\n${FEET[name]}`);
  expect(said(page).at(-1)).toEqual(['Dora', 'Who pays for the bridge?']);
});

const buttons = '3 likes\nReply\nShare\nReport';
const ENDS: Readonly<Record<string, string>> = {
  'a list': 'We need:\nbread\nmilk\neggs',
  'a list with capitals': 'Bring\nBread\nMilk\nEggs',
  verse: 'The ferry lay\nupon the sound\nand no one came\nand no one frowned',
  'verse with a refrain': 'It was sung here.\nRow the boat\nAcross the sound\nRow the boat',
  'a signature': 'It will be missed.\nKind regards,\nDora',
  'a sentence below a gap': 'It will be missed.\n\n\nBy me at least.',
  'a call below a gap': 'I told them so last year.\n\nBring the ferry back\nFire the mayor',
  'a timetable': 'The old timetable was:\n08:15\nHolm Pier\n09:30\nIsland North',
};

test.each(Object.keys(ENDS))('the last comment keeps %s, with buttons and without', (name) => {
  for (const [under, foot] of [
    ['', ''],
    [`\n${buttons}`, `\n${buttons}`],
  ]) {
    const page = `${pageOf((a, t, i) => `${dated(a, i)}\n${t}${under}`)}\n${dated('Dora', 6)}\n${ENDS[name]}${foot}\n`;
    expect(read(page).at(-1)!.text.replace(/\n+/g, '\n')).toBe(ENDS[name]!.replace(/\n+/g, '\n'));
  }
});

const WHOLE: Readonly<Record<string, (author: string, text: string, at: number) => string>> = {
  'closings of two people': (a, t) =>
    `${t}${{ Ann: '\nBest wishes Ann', 'Bert Lee': '\nThanks in advance!' }[a] ?? ''}`,
  'one closing of several': (_, t, i) => `${t}${i < 3 ? '\nMany kind regards' : ''}`,
  'names below closings': (a, t, i) => `${t}${i < 4 ? `\nLG\n${a}` : ''}`,
  'greetings of half of all': (_, t, i) => `${i % 2 ? 'Bonjour,' : 'Moin'}\n${t}`,
  'lines alike but for a number': (_, t, i) => (i < 4 ? `Leeds ${i}-1 Chelsea\n${t}` : t),
  'sentences without full stops': (_, t, i) =>
    i < 4 ? `I think it is ${['late', 'a shame', 'slow', 'dear'][i]}\n${t}` : t,
  choices: (_, t, i) => `Option ${'AABBAB'[i]}\n${t}`,
  'what is wanted': (a, t) => `${{ Ann: 'LOST', 'Bert Lee': 'FOUND' }[a] ?? 'LOST'}\n${t}`,
  'forms that differ by numbers': (_, t, i) => (i < 4 ? `Firmware: ${i}.1\n${t}` : t),
  'lists of one form': (_, t, i) => (i < 4 ? `1. The ${['Clash', 'Jam', 'Cure', 'Who'][i]}\n2. Blur\n3. ${t}` : t),
};

test.each(Object.keys(WHOLE))('%s stay', (name) => {
  const print = WHOLE[name]!;
  const page = pageOf((a, t, i) => `${dated(a, i)}\n${print(a, t, i)}\nReply`);
  expect(said(page)).toEqual(SAID.map(([author, text], i) => [author, print(author, text, i)]));
});

test('who posts the same twice keeps it', () => {
  const twice = [...SAID.slice(0, 2), ...SAID.slice(0, 2)].map(
    ([a], i) => [a, `What ${a} said all along\nNobody listens to us on this island.`, i] as const,
  );
  const page = `${HEAD}\n${twice.map(([a, t, i]) => `${dated(a, i)}\n${t}\nReply\n`).join('\n')}`;
  expect(said(page)).toEqual(twice.map(([author, text]) => [author, text]));
});

test('who is answered above the words stays, and so do greetings', () => {
  const words = ['Bert Lee', 'Ann', '@Carl', 'Carl', 'Ann', 'Ann'];
  const page = pageOf((a, t, i) => `${dated(a, i)}\n${words[i]}, listen\n${t}`);
  expect(said(page).map(([, text]) => text)).toEqual(SAID.map(([, text], i) => `${words[i]}, listen\n${text}`));
  const greeted = pageOf((a, t, i) => `${dated(a, i)}\n${i < 3 ? 'Moin\n' : ''}${t}`);
  expect(said(greeted)[0]![1]).toBe(`Moin\n${SAID[0][1]}`);
});

test('on a page without dates and buttons, what comes back is what people say', () => {
  const page = pageOf((a, t) => `${a}\n${t}\nHear, hear`);
  expect(said(page)).toEqual(SAID.map(([author, text]) => [author, `${text}\nHear, hear`]));
});

test('votes below what goes are those of the comment', () => {
  const page = pageOf((a, t, i) => `${dated(a, i)}\n${t}\n${i < 4 ? 'Bemærk\n' : ''}${i + 2} likes`);
  expect(read(page).map(({ votes }) => votes)).toEqual([2, 3, 4, 5, 6, 7]);
});

test('addresses are names, and so are handles that few have', () => {
  const mailed = pageOf((a, t, i) => `${a.replace(' ', '.')}@boats.example\n3 May 2021 at 10:${10 + i}\n${t}`);
  expect(said(mailed)[1]![0]).toBe('Bert.Lee@boats.example');
  const few = pageOf((a, t, i) => `${a === 'Carl' ? 'Carl @sea' : a}\n3 May 2021 at 10:${10 + i}\n${t}`);
  expect(said(few)[2]![0]).toBe('Carl @sea');
});

test('two people of one name keep their handles', () => {
  const page = pageOf((a, t, i) => `Ann @${a.slice(0, 3).toLowerCase()}\n3 May 2021 at 10:${10 + i}\n${t}`);
  expect(said(page)[1]![0]).toBe('Ann @ber');
});

test('authors stated as they were found change nothing, with handles behind the names or without', () => {
  const page = pageOf((a, t, i) => `${a} @${a.slice(0, 3).toLowerCase()}\n3 May 2021 at 10:${10 + i}\n${t}`);
  const alone = readDiscussion(page).discussion;
  const authors = [...new Set(alone.comments.map(({ author }) => author))];
  expect(readDiscussion(page, { authors })).toMatchObject({ discussion: alone, diagnostics: [] });
});
