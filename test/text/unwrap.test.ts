import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrap } from '../../src/text/unwrap.js';
import { wrapped } from '../support/wrapped.js';

const STORY = [
  'The council closed the ferry on Monday, to save money, after a debate that had taken most of the night and left nobody content.',
  '“We have no choice,” Mary Lee, the mayor, told the few who were still there. “There are two ferries too many on this river.”',
  'Nobody clapped.',
  'Lars Holm, who has run the ferry since his father died, said that he would take the town to court before the end of the year.',
].join('\n\n');

test.each([50, 72, 79, 100])('a text wrapped at %i is unwrapped, paragraph by paragraph', (width) => {
  expect(unwrap(wrapped(STORY, width))).toBe(STORY);
});

test('paragraphs need no empty line between them', () => {
  const story = STORY.replaceAll('\n\n', '\n');
  expect(unwrap(wrapped(story))).toBe(story);
});

test('line breaks of any platform become as many blanks', () => {
  const page = wrapped(STORY).replaceAll('\n', '\r\n');
  expect(unwrap(page)).toHaveLength(page.length);
  expect(unwrap(page).replaceAll('  ', ' ').replaceAll('\r\n', '\n')).toBe(STORY);
});

test.each([
  ['paragraphs', STORY],
  ['what was quoted in mail', wrapped(STORY).replace(/^(?=.)/gm, '> ')],
  [
    'a list',
    'Closed on Monday:\n- the ferry between the two harbours\n- the pier\n- the ticket office at the corner\n- the bridge',
  ],
  [
    'short lines',
    'The ferry is old,\nthe ferry is slow,\nand nobody knows\nwhere the ferrymen go.\nThe ferry is old,\nthe river is wide.',
  ],
  [
    'a sentence a line',
    wrapped(STORY)
      .split('\n')
      .map((line) => `${line}.`)
      .join('\n'),
  ],
  ['one break', 'A line that is as long as a line of a letter should be at the very\nmost.'],
])('%s are left as they are', (_, text) => {
  expect(unwrap(text)).toBe(text);
});

test('every code unit of any text keeps its position', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'é', '.', ',', '“', '\ud800', '>', '\t', '\r'),
    minLength: 1,
    maxLength: 12,
  });
  const text = fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 6 });
  fc.assert(
    fc.property(text, fc.integer({ min: 30, max: 110 }), (lines, width) => {
      const page = wrapped(lines.map((words) => words.join(' ')).join('\n'), width);
      const joined = unwrap(page);
      expect(joined).toHaveLength(page.length);
      for (let at = 0; at < page.length; at++)
        if (page[at] !== joined[at]) expect([page[at] === '\n' || page[at] === '\r', joined[at]]).toEqual([true, ' ']);
    }),
  );
});
