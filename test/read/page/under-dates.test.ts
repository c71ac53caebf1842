import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/page.js';

const SAID: readonly [author: string, text: string][] = [
  ['Ann', 'The coffee was cold on every single visit.'],
  ['Old Harbour Hand', 'Good.'],
  ['Ann', 'I liked the terrace'],
  ['Dan', 'Nobody asked us, of course.'],
  ['Cora', 'They never do.'],
];
const ARTICLE = 'The harbour café closes at the end of May, the owner said on Friday.\n\nComments\n\n';

const read = (page: string) =>
  readDiscussion(ARTICLE + page).discussion.comments.map(({ author, text }) => [author, text]);

test('names below numbers below dates, above what a board prints about members in unlisted words', () => {
  const page = SAID.map(([author, text], i) =>
    [`2024-03-11, 21:0${i}`, `#${i + 1}`, author, 'Blarum', `Snik: Mar 200${i}`, text, 'Florp'].join('\n'),
  );
  expect(read(page.join('\n'))).toEqual(SAID);
});

test('names above dates are kept, whatever short lines are below', () => {
  const page = SAID.map(([author], i) => [author, `2024-03-11, 21:0${i}`, `Yes ${i}`, 'Blarum', 'Reply'].join('\n'));
  expect(read(page.join('\n')).map(([author]) => author)).toEqual(SAID.map(([author]) => author));
});
