import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';

const COMMENTS = [
  'The ferry was never late.',
  'It was late every day.',
  'Twice, in January.',
  'And in March.',
  'Who counts?',
];

function codesOf(input: Parameters<typeof analyze>[0]): string[] {
  return analyze(input).diagnostics.map(({ code }) => code);
}

function withTexts(texts: readonly string[]) {
  const comments = texts.map((text, i) => ({ id: `c${i}`, author: `A${i}`, text }));
  return { article: { text: 'The council closed the ferry.' }, comments };
}

const HEAD = 'The council closed the ferry on Monday.\n\nComments\n\n';

test.each([
  [
    'a document on one line',
    `<!DOCTYPE html><html><body>${COMMENTS.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
  ],
  ['a part of one', COMMENTS.map((text, i) => `<div class="name">A${i}</div>\n<p>${text}</p>`).join('\n')],
])('%s is told from text', (_, page) => {
  expect(codesOf(page)).toContain('html');
});

test('texts in HTML are reported once, with their number', () => {
  const { diagnostics } = analyze(withTexts(COMMENTS.map((text, i) => (i < 3 ? `<p>${text}</p> It&#39;s so.` : text))));
  const [report, ...others] = diagnostics.filter(({ code }) => code === 'html');
  expect(report?.message).toMatch(/^3 of 6 texts hold HTML/);
  expect(others).toEqual([]);
});

test('what is quoted as HTML occurs in the texts', () => {
  const long = `<a href="https://example.org/${'x'.repeat(100)}">`;
  const [report] = analyze(
    withTexts([`No<br>way${long}`, `See ${long}it</a>`, 'A &quot;&amp;', ...COMMENTS]),
  ).diagnostics;
  expect(report?.message).toMatch(/^3 of 9 texts hold HTML \("<br>", "<a href="https:\/\/example\.org\/x+…"\), /);
});

test('comments about HTML, or with < and >, are plain text', () => {
  expect(codesOf(withTexts([...COMMENTS, 'Use <b>, not <strong>.', '1 < 2 & 3 > 2; A&P; x<y>z']))).not.toContain(
    'html',
  );
  expect(
    codesOf(
      `${HEAD}${COMMENTS.map((text, i) => `A${i}\n3 hours ago\n${text} <b>\nReply`)
        .slice(0, 2)
        .join('\n')}`,
    ),
  ).not.toContain('html');
});

const feed = (root: string) =>
  `${root}\n${COMMENTS.map((text) => `<item>\n<author>Ann</author>\n<message>${text}</message>\n</item>`).join('\n')}`;

test.each([
  ['an export of Disqus', feed('<?xml version="1.0"?>\n<disqus xmlns="https://disqus.example">'), 'threads/listPosts'],
  ['one without a declaration', feed('<disqus>'), 'threads/listPosts'],
  ['a feed', feed('\ufeff<?xml version="1.0"?>\n<rss version="2.0">\n<title>On disqus</title>'), 'text from a browser'],
  ['one with HTML in it', feed('<feed xmlns="a">\n<b>1</b>\n<b>2</b>\n<b>3</b>'), 'text from a browser'],
])('%s is told from text as XML, once, with what to give instead', (_, page, advice) => {
  const told = analyze(page).diagnostics.filter(({ code }) => code === 'html');
  expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/^The page is XML.* --from export/)]);
  expect(told[0]?.message).toContain(advice);
});

test('a web page in XML is a web page; text that begins with a bracket is text', () => {
  const page = `<?xml version="1.0"?>\n<html xmlns="a"><body>${COMMENTS.join('<br/>')}</body></html>`;
  const [told] = analyze(page).diagnostics.filter(({ code }) => code === 'html');
  expect(told?.message).toContain('looks like HTML');
  expect(codesOf(`<feedback> wanted\n\n${HEAD}${COMMENTS.join('\n')}`)).not.toContain('html');
});
