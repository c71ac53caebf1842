import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarkedSpans } from '../../src/text/quotation-marks.js';

const inner = (text: string) => findMarkedSpans(text).map((span) => text.slice(span.inner.start, span.inner.end));

test.each<[string, string[]]>([
  ['He said “no” and "yes".', ['no', 'yes']],
  ['"opens straight, closes curly,” she said', ['opens straight, closes curly,']],
  ['“opens curly, closes straight," she said', ['opens curly, closes straight,']],
  ['„So geht es nicht“, sagte er.', ['So geht es nicht']],
  ['»So nicht«, sagte er.', ['So nicht']],
  ['«Jamais», dit-il.', ['Jamais']],
  ["``Never,'' she said", ['Never,']],
  ["''Never,'' she said", ['Never,']],
  ['A 15" screen and a 6\' 2" man', []],
  ['“a ‘nested’ one”', ['a ‘nested’ one']],
  ['“one “two” three', ['one', 'two']],
  ['“She told me, “I am done,” and left.” So', ['She told me, “I am done,” and left.']],
  ['„Er sagte „nein“ und ging.“ So', ['Er sagte „nein“ und ging.']],
  ['“It is safe. Lee left. “It is not,” she said.', ['It is safe. Lee left.', 'It is not,']],
  ['“ “Yes,” she said', ['Yes,']],
  ['»Så är det», sade hon, »men vi väntar.» Sedan', ['Så är det', 'men vi väntar.']],
  ['""It is safe."" He left.', ['It is safe.']],
  ['″It is safe,″ he said of the 15″ pipe', ['It is safe,']],
  ['“leans the wrong way,“ she said', ['leans the wrong way,']],
  ['“leans the wrong way.“[Herald]', ['leans the wrong way.']],
  ['”leans the wrong way,” she said', ['leans the wrong way,']],
  ['”Ja”, sagde hun. ”Nej”', ['Ja', 'Nej']],
  ['<a title="Ferry" rel="next"> “yes”', ['yes']],
  ['a word" alone', []],
  ['""', []],
  ['no marks', []],
])('%s', (text, spans) => {
  expect(inner(text)).toEqual(spans);
});

test('a quotation continues in the next paragraph if that opens with a mark', () => {
  const spans = findMarkedSpans('“First.\n“Second,” he said.\n“Third');
  expect(spans.map(({ closed, continues }) => [closed, continues])).toEqual([
    [false, false],
    [true, true],
    [false, false],
  ]);
});

test('an unclosed mark ends with its paragraph', () => {
  expect(inner('“First\nSecond')).toEqual(['First']);
});

test('spans are in order and inside any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', '“', '”', '„', "'", 'a', ' ', '\n', '»', '«', '`') }),
      (text) => {
        let last = 0;
        for (const { start, end, inner } of findMarkedSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(inner.start).toBeGreaterThan(start);
          expect(inner.end).toBeLessThanOrEqual(end);
          expect(inner.end).toBeGreaterThan(inner.start);
          last = end;
        }
      },
    ),
  );
});

test('a hundred thousand unbalanced marks are handled', () => {
  expect(findMarkedSpans('"a '.repeat(100_000)).length).toBeGreaterThan(0);
  expect(findMarkedSpans('“'.repeat(100_000)).length).toBeLessThanOrEqual(1);
});
