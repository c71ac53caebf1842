import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlText } from '../../../src/read/sites/html-text.js';

test.each([
  ['paragraphs', '<p>One</p>\n<p>Two\n  lines</p>', 'One\n\nTwo lines'],
  ['paragraphs that are only opened', 'One<p>Two<p>Three', 'One\n\nTwo\n\nThree'],
  ['line breaks', 'a<br>b<br/><br />c<br><br><br>d', 'a\nb\n\nc\n\nd'],
  ['blocks without a gap', '<div>a</div><div>b</div>', 'a\nb'],
  ['headings', '<h2>Head</h2>Body', 'Head\n\nBody'],
  ['a list', '<p>Two:</p><ul><li>tea</li><li>salt</li></ul>Done', 'Two:\n\n- tea\n- salt\n\nDone'],
  ['a list in a list', '<ol><li>tea<ul><li>green</li></ul></li></ol>', '1. tea\n  - green'],
  [
    'a list in a list, spaced',
    '<ul>\n<li>tea\n<ul>\n<li>green</li>\n<li>black</li>\n</ul>\n</li>\n<li>salt</li>\n</ul>\n<p>So</p>',
    '- tea\n  - green\n  - black\n- salt\n\nSo',
  ],
  ['numbers', '<ol><li>a</li><li>b<li>c</ol>d<ol start="7"><li>e</li></ol>', '1. a\n2. b\n3. c\n\nd\n\n7. e'],
  ['numbers from nowhere', '<ol start="1e99"><li>a</ol>', '1. a'],
  ['items of no list', '<li>a</li><li>b</li>', '- a\n- b'],
  ['an item with nothing', '<ul><li></li></ul>a', 'a'],
  [
    'an item that begins with a quotation',
    '<ul><li><blockquote>Late?</blockquote>No.</li><li><blockquote>So?</blockquote></li></ul>Well',
    '> Late?\n\n- No.\n\n> So?\n\nWell',
  ],
  ['a list that is quoted', '<blockquote><ul><li>tea</li></ul></blockquote>', '> - tea'],
  ['words in quotation marks', 'He said <q>late</q>.', 'He said “late”.'],
  ['paragraphs of a blank', '<p>a</p><p>&nbsp;</p><p>&nbsp; b&nbsp;c</p>', 'a\n\nb\u00a0c'],
  ['a smiley of WordPress', 'Ha <img src="x" alt=":roll:" class="wp-smiley">', 'Ha :roll:'],
  [
    'a cut address that passes by the site',
    '<a href="https://pass.example/?to=1" title="https://a.example/long/way">https://a.example/lo...</a>',
    'https://a.example/long/way',
  ],
  ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['a quotation', '<blockquote><p>Late?</p><p>Again?</p></blockquote><p>Never.</p>', '> Late?\n>\n> Again?\n\nNever.'],
  [
    'a quotation in a quotation',
    '<blockquote><blockquote>A</blockquote>B<br>C</blockquote>D',
    '> > A\n>\n> B\n> C\n\nD',
  ],
  ['two quotations', '<blockquote>A</blockquote>B<blockquote>C</blockquote>', '> A\n\nB\n\n> C'],
  [
    'code',
    'See <pre><code>if (a  &lt; b)\n\n  stop();\n</code></pre> there',
    'See\n\nif (a  < b)\n\n  stop();\n\nthere',
  ],
  ['code with its own line breaks', '<pre>\r\na\r\n b</pre>', 'a\n b'],
  ['code in a line', 'Use <code>npm ci</code>, please', 'Use npm ci, please'],
  ['a link', '<a href="https://a.example/x">the map</a>', 'the map'],
  ['a cut address', '<a href="https://a.example/long/way">a.example/long…</a>!', 'https://a.example/long/way!'],
  ['another', '<a href="https://www.a.example/long">https://www.a.exam...</a>', 'https://www.a.example/long'],
  ['words that only end so', '<a href="https://a.example/x">and so on…</a>', 'and so on…'],
  [
    'an address in pieces',
    '<a href="https://a.example/x"><span>https://</span><span>a.example</span>/x</a>',
    'https://a.example/x',
  ],
  [
    'entities',
    '&lt;b&gt; &amp;amp; &eacute; &#x27; &#39; &nbsp;| &copy &nope; AT&T',
    "<b> &amp; é ' ' \u00a0| © &nope; AT&T",
  ],
  ['entities beyond text', '&#xD800;&#0;&#x110000;', '\ufffd\ufffd\ufffd'],
  ['scripts and styles', 'a<script>b("</p>")</script><style>p { c }</style>d', 'ad'],
  ['comments', 'a<!-- b > -->c<![CDATA[d]]>', 'ac'],
  ['pictures', 'a<img src="x" alt="a boat">b <img class="emoji only" alt=":boat:">', 'ab :boat:'],
  [
    'a preview of a link',
    '<p>Look:</p><aside class="onebox" data-onebox-src="https://a.example/"><p>Boats</p></aside><p>so</p>',
    'Look:\n\nhttps://a.example/\n\nso',
  ],
  [
    'whom an aside quotes',
    '<aside class="quote"><div class="title">ann:</div><blockquote>No</blockquote></aside>Yes',
    '> No\n\nYes',
  ],
  [
    'the size of a picture',
    '<a class="lightbox" href="x"><img><div class="meta"><span>boat.jpg</span> 9 KB</div></a>Mine',
    'Mine',
  ],
  ['a title elsewhere', '<div class="title">ann:</div>Yes', 'ann:\nYes'],
  ['no HTML', 'just  text\nin lines', 'just text in lines'],
  ['nothing', ' <p> </p> ', ''],
  ['what is never closed', '<blockquote><b>a<p>b', '> a\n>\n> b'],
  ['what was never opened', 'a</b></blockquote>b</p>c</div>', 'ab\n\nc'],
  ['what is closed in the wrong order', '<blockquote><b>a</blockquote>b</b>c', '> a\n\nbc'],
  ['a quotation closed from outside', '<div><blockquote>a</div>b', '> a\n\nb'],
  ['a furnished quotation closed from outside', '<div><aside class="onebox">a</div>b', 'b'],
  ['a tag that breaks off', 'a <b', 'a <b'],
  ['signs before words', '<p>If a <b and c &lt; d', 'If a <b and c < d'],
  ['signs that are no tags', '1 < 2 && 3 > 2', '1 < 2 && 3 > 2'],
  [
    'attributes twice, without quotes, in capitals',
    '<A HREF=https://a.example/xyz href=no>a.example/x…</A>',
    'https://a.example/xyz',
  ],
  ['half a surrogate pair', '<p>\ud83d</p><p>\ude00</p>', '\ud83d\n\n\ude00'],
])('%s', (_, html, text) => {
  expect(htmlText(html)).toBe(text);
});

test('onOpen is called for every element, skipped ones too', () => {
  const heard: string[] = [];
  htmlText('<aside class="onebox" data-post=3><A Title="&lt;x&gt;">b</A></aside>', (name, attributes) =>
    heard.push(`${name} ${[...attributes].join(' ')}`),
  );
  expect(heard).toEqual(['aside class,onebox data-post,3', 'a title,<x>']);
});

const MANY = 100_000;

test.each([
  ['elements in elements', `${'<div>'.repeat(MANY)}x`, 'x'],
  ['closed again, badly', `${'<div>'.repeat(MANY)}x${'</b></div>'.repeat(MANY)}`, 'x'],
  ['quotations', `${'<blockquote>'.repeat(MANY)}x`, `${'> '.repeat(8)}x`],
  ['lists', `${'<ul><li>'.repeat(MANY)}x`, `${'  '.repeat(7)}- x`],
  ['links', '<a href="https://a.example/">x…</a>'.repeat(MANY), 'x…'.repeat(MANY)],
  ['tags that break off', '<a '.repeat(MANY), '<a '.repeat(MANY).trim()],
])('100,000 %s take hardly any time', (_, html, text) => {
  const start = performance.now();
  expect(htmlText(html) === text).toBe(true);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('nothing makes it throw, and text without markup keeps its words', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '&',
    '</',
    '<p>',
    '</p>',
    '<blockquote>',
    '</blockquote>',
    '<pre>',
    '<a href="x">',
    '</a>',
    '<br>',
    '<!--',
    'a',
    ' ',
    '\n',
    '"',
    '\ud800',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (html) => typeof htmlText(html) === 'string',
    ),
  );
  fc.assert(
    fc.property(fc.string(), (words) => {
      const html = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\0', '');
      expect(htmlText(html).split(/\s+/).join(' ').trim()).toBe(
        words.replaceAll('\0', '').split(/\s+/).join(' ').trim(),
      );
    }),
  );
});
