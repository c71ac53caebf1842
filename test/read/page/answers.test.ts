import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';
import { COMMENTS, pageOf } from '../../support/pages.js';

const read = (page: string) => readDiscussion(page).discussion.comments;
const said = (page: string) => read(page).map(({ author, text }) => [author, text]);
const parents = (page: string) => read(page).map(({ parentId }) => parentId);
/** Bob answers Ann, Cara answers Bob, and Ann answers Cara. */
const ANSWERED = COMMENTS.map((_, i) => COMMENTS[i - 1]?.[0]);
const LINKS = [undefined, 'c1', 'c2', 'c3'];

const ways: [string, (author: string, answered: string) => string][] = [
  ['X replied to Y', (x, y) => `${x} replied to ${y}\n3 hours ago`],
  ['X antwortet Y', (x, y) => `${x} antwortet ${y}`],
  ['X, In reply to Y', (x, y) => `${x}\nIn reply to ${y}`],
  ['X, date, Replying to @Y', (x, y) => `${x}\n3 hours ago\nReplying to @${y}`],
  ['X, Antwort auf Y, date', (x, y) => `${x}\nAntwort auf ${y}\nvor 3 Stunden`],
  ['X in reply to Y', (x, y) => `${x}, in reply to ${y}\n3 hours ago`],
  ['X  Y over the date', (x, y) => `${x}  ${y}\n3 hours ago`],
  ['X, Antwort auf, @Y', (x, y) => `${x}\nAntwort auf\n@${y}\nvor 3 Stunden`],
  ['X, date, Antwort auf, @Y', (x, y) => `${x}\nvor 3 Stunden\nAntwort auf\n@${y}`],
  ['X, Svar til Y', (x, y) => `${x}\nSvar til ${y}\nfor 3 timer siden`],
  ['X, Replying to, Y', (x, y) => `${x}\nReplying to\n${y}\n3 hours ago`],
  ['X, date, w odpowiedzi do Y', (x, y) => `${x}\n3 hours ago\nw odpowiedzi do ${y}`],
  ['X, date, words nobody listed before Y', (x, y) => `${x}\n3 hours ago\nBlarum mot ${y}`],
  ['X, > Y', (x, y) => `${x}\n> ${y}\n3 hours ago`],
  ['X, Y, date', (x, y) => `${x}\n${y}\n3 hours ago`],
];

test.each(ways)('"%s" names the person answered', (_, print) => {
  const page = pageOf((author, text, i) => {
    const head = ANSWERED[i] === undefined ? `${author}\n3 hours ago` : print(author, ANSWERED[i]);
    return `${head}\n${text}\nReply\nShare`;
  });
  expect(said(page)).toEqual(COMMENTS);
  expect(parents(page)).toEqual(LINKS);
});

test('if nearly every comment names the person answered, that is not a refrain', () => {
  const names = ['Ann', 'Bob', 'Cara', 'Dan', 'Eva', 'Finn', 'Gro', 'Hans'];
  const texts = names.map((name, i) => `${COMMENTS[i % 4]![1]} So says ${name}.`);
  const print = (name: string, i: number) =>
    `${name}\nvor ${9 - i} Stunden\n${i ? `Antwort auf\n@${names[i - 1]}\n` : ''}${texts[i]}\nAntworten\nMelden`;
  const page = `${COMMENTS[0]![1]}\nKommentare\n${names.map(print).join('\n')}`;
  expect(said(page)).toEqual(names.map((name, i) => [name, texts[i]]));
  expect(parents(page)).toEqual([undefined, 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']);
});

test('"Replying to" and a name in a text are text', () => {
  const page = pageOf(
    (author, text, i) => `${author}\n${text}${i === 2 ? '\nReplying to\nAnn\nis a waste of time.' : ''}`,
  );
  expect(read(page).at(2)?.text).toContain('Replying to');
});

test('two names with a wide gap between them are text if dates are below names', () => {
  const page = pageOf(
    (author, text, i) => `${author}\n${9 - i} hours ago\n${text}${i === 2 ? '\nBob  Ann\nBoth.' : ''}`,
  );
  expect(said(page)[2]).toEqual(['Cara', `${COMMENTS[2]![1]}\nBob  Ann\nBoth.`]);
});

test('the parent stays open if the person answered has several comments', () => {
  const page = `${pageOf((author, text) => `${author}\n${text}`)}\nBob replied to Ann\nYou did not say that at all.`;
  expect(read(page).at(-1)).toMatchObject({ author: 'Bob', text: 'You did not say that at all.' });
  expect(parents(page).at(-1)).toBeUndefined();
});

test('a person who has not written yet cannot be answered', () => {
  const page = pageOf((author, text, i) => `${author}${i === 0 ? ' replied to Bob' : ''}\n${text}`);
  expect(said(page)).toEqual(COMMENTS);
  expect(parents(page)).toEqual([undefined, undefined, undefined, undefined]);
});

test('a short last line above an author is text', () => {
  const page = pageOf((author, text, i) => `${author}\n${i + 3} hours ago\n${text}${i === 2 ? '\nQuite so' : ''}`);
  expect(said(page).map(([, text]) => text)).toContain(`${COMMENTS[2]![1]}\nQuite so`);
  expect(parents(page)).toEqual([undefined, undefined, undefined, undefined]);
});

test('a header above the first author is not an author', () => {
  const page = pageOf((author, text, i) => `${author}\n${9 - i} hours ago\n${text}`, '\nComments');
  expect(said(page)).toEqual(COMMENTS);
});

test('"In reply to" a name that is not on the page is text', () => {
  const page = pageOf((author, text, i) => `${author}\n${i === 0 ? 'In reply to the mayor\n' : ''}${text}`);
  expect(said(page)[0]).toEqual(['Ann', `In reply to the mayor\n${COMMENTS[0]![1]}`]);
});

test('names that end in an initial are answered, too', () => {
  const page = (other: string) =>
    [
      `The council closes the ferry.\n\n${other}\n11 March 2024 14:41\nThat is wrong, the ferry was good.\nReply\nReport`,
      `Otto\nReply to ${other}\n11 March 2024 14:45\nNo, it was always late.\nReply\nReport`,
      `${other}\nReply to Otto\n11 March 2024 14:52\nThat is not true.\nReply\nReport`,
    ].join('\n\n');
  for (const other of ['Ellen W.', 'Ellen']) expect(parents(page(other))).toEqual([undefined, 'c1', 'c2']);
});

test.each(['Order by Oldest', 'Threads Collapsed', 'Blarum mot'])(
  '“%s” above the first name is nobody who answers her',
  (bar) => {
    const rows = [['Ann'], ['Bob'], ['Cara', 'Ann'], ['Ann', 'Cara'], ['Dan'], ['Eva', 'Bob']] as const;
    const printed = rows.map(
      (names, i) => `\n${names.join('\n')}\n${14 + i} May 2024 17.4${i}\nThe ferry number ${i} was never late.\nReply`,
    );
    const page = `The council closed the ferry on Monday, to save money.\n\nComments (6)\nShow 25\n${bar}\n${printed.join('\n')}`;
    expect(read(page).map(({ author, addressee }) => [author, addressee])).toEqual(
      rows.map(([author, addressee]) => [author, addressee]),
    );
  },
);
