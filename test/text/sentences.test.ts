import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.js';

test.each<[string, string[]]>([
  ['Mr. Lee left. Why?', ['Mr. Lee left.', 'Why?']],
  ['J. Smith of the U.S. Army won 3.5 points.', ['J. Smith of the U.S. Army won 3.5 points.']],
  ['“Go.” She went.', ['“Go.”', 'She went.']],
  ['“Go!” she said. He went.', ['“Go!” she said.', 'He went.']],
  ['Great job…. Really', ['Great job….', 'Really']],
  ['One\nTwo', ['One', 'Two']],
  ['He left... and came back.', ['He left... and came back.']],
  ['Wait! what?', ['Wait!', 'what?']],
  ['So do I. Ann too.', ['So do I.', 'Ann too.']],
  ['Wirklich? z.B. Berlin.', ['Wirklich?', 'z.B. Berlin.']],
  ['好。再见', ['好。', '再见']],
  ['a.b is a file', ['a.b is a file']],
  ['  ', []],
  ['', []],
])('%s', (text, sentences) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test('sentences cover every visible character of any text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', ' ', '\n', '”', '1', '…') }), (text) => {
      const spans = splitSentences(text);
      const outside = spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
      expect(outside.trim()).toBe('');
    }),
  );
});

test('a hundred thousand full stops are handled', () => {
  expect(splitSentences('.'.repeat(100_000)).length).toBe(1);
  expect(splitSentences('a. '.repeat(100_000)).length).toBeGreaterThan(0);
});
