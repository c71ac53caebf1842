import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarkedSpans } from '../../src/text/quotation-marks.js';
import { usesSingleMarks } from '../../src/text/single-marks.js';

test.each<[string, string[]]>([
  ["'It is late,' she said. 'Go home.'", ['It is late,', 'Go home.']],
  ['‘It’s late,’ she said. ‘We don’t mind.’', ['It’s late,', 'We don’t mind.']],
  ["'The ferries' decks are wet,' he said.", ["The ferries' decks are wet,"]],
  ["'We call it “home” here,' he said.", ['We call it “home” here,']],
  ["Give 'em time, 'tis the '90s again, he said.", []],
  ["'The roof leaks.\n'Nobody came,' she said.", ['The roof leaks.', 'Nobody came,']],
  ["an opening 'that never ends", []],
])('%s', (text, spans) => {
  expect(findMarkedSpans(text, true).map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(spans);
});

test.each([
  ["'It is late,' she said.", true],
  ['"They said \'go home,\' and we went," she said.', false],
  ["''Never,'' she said", false],
  ["the dogs' home", false],
  ['', false],
])('%s in single marks: %s', (text, single) => {
  expect(usesSingleMarks(text)).toBe(single);
});

test('whatever the text, spans are in order and inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '‘', '’', 'a', 's', ' ', ',', '.', '\n', '"') }), (text) => {
      let last = 0;
      for (const { start, inner, end } of findMarkedSpans(text, true)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(inner.start).toBeGreaterThan(start);
        expect(inner.end).toBeGreaterThan(inner.start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
