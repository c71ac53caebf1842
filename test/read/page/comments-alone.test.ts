import { expect, test } from 'vitest';
import { readDiscussion } from '../../../src/read/index.js';

const read = (page: string, articleEndsAt?: number) => {
  const { article, comments } = readDiscussion(page, articleEndsAt === undefined ? {} : { articleEndsAt }).discussion;
  return { article: article.text, said: comments.map(({ author, text }) => `${author}|${text}`) };
};

const COMMENTS = 'Anna\nWhat a shame.\n\nBen\nI agree with Anna.\n\nCarl\nNo, it was always empty.\n\n';

test('a page that starts with somebody who comments again below has no article', () => {
  expect(read(`${COMMENTS}Anna\nReally?`)).toEqual({
    article: '',
    said: ['Anna|What a shame.', 'Ben|I agree with Anna.', 'Carl|No, it was always empty.', 'Anna|Really?'],
  });
});

test('a headline that is also the name of a commenter is a headline, if the article is longer than any comment', () => {
  const body = 'The pool is to be closed at the end of the year, the council says.';
  const { article, said } = read(
    `Night and Day\n\n${body}\n\nBen\nWhat a shame.\n\nNight and Day\nIndeed.\n\nBen\nWhy?`,
  );
  expect(article).toBe(body);
  expect(said).toEqual(['Ben|What a shame.', 'Night and Day|Indeed.', 'Ben|Why?']);
});

test('below the stated end of the article, menus are no comments', () => {
  const page = 'Home | News | Sport\nComments (2)\n\nAnna • 3h\nWhat a shame.\n\nBen • 2h\nWhy?';
  expect(read(page, 0)).toEqual({ article: '', said: ['Anna|What a shame.', 'Ben|Why?'] });
});

test('below the stated end of the article, the first comment is kept if its author writes again', () => {
  const page = 'mill_street_9\nfree the ducks\n\nBen Oak\nFree them from what?\n\nmill_street_9\nthe pond. what else';
  expect(read(page, 0).said[0]).toBe('mill_street_9|free the ducks');
});

test('a page of nothing but lines that start with a name is a chat, however short the lines', () => {
  const lines = ['Anna: Shame.', 'Ben: I agree.', 'Anna: Really?'];
  const chat = { article: '', said: ['Anna|Shame.', 'Ben|I agree.', 'Anna|Really?'] };
  expect(read(lines.join('\n'))).toEqual(chat);
  expect(read(lines.join('\n\n').replace(/^(\w+):/gm, '**$1**:'))).toEqual(chat);
  expect(read(['Monday: closed', 'Tuesday: open', 'Sunday: closed'].join('\n')).said).toEqual([]);
});
