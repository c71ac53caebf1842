import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/text/edits.js';

/** Spans of a text, each kept, removed or replaced. */
const pieces = fc.array(
  fc.record({
    given: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\ud800', '😀'), minLength: 1, maxLength: 4 }),
    plain: fc.option(fc.constantFrom('', 'x', 'xyz'), { nil: undefined }),
  }),
  { maxLength: 12 },
);

test('every kept or replaced span maps back to its origin', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      let start = 0;
      const placed = all.map(({ given, plain }) => {
        start += given.length;
        return { start: start - given.length, end: start, given, plain };
      });
      const edits = placed.flatMap(({ start, end, plain }) => (plain === undefined ? [] : [{ start, end, plain }]));
      const { text, spanOf, cut } = applyEdits(all.map(({ given }) => given).join(''), edits);
      let at = 0;
      for (const { start, end, given, plain = given } of placed) {
        const shown = { start: at, end: at + plain.length };
        expect(text.slice(shown.start, shown.end)).toBe(plain);
        if (plain !== '') {
          expect(spanOf(shown)).toEqual({ start, end });
          expect(cut(shown)).toBe(given);
        }
        at = shown.end;
      }
      expect(text).toHaveLength(at);
    }),
  );
});

test('what was removed at the ends of a span is not part of it, what was removed inside is', () => {
  const { cut } = applyEdits('__a*b*__', [
    { start: 0, end: 2, plain: '' },
    { start: 3, end: 4, plain: '' },
    { start: 5, end: 6, plain: '' },
    { start: 6, end: 8, plain: '' },
  ]);
  expect(cut({ start: 0, end: 2 })).toBe('a*b');
  expect(cut({ start: 0, end: 1 })).toBe('a');
});
