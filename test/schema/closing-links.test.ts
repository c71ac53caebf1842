import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingLinks } from '../../src/schema/closing-links.js';

test.each<[string, number[], number[]]>([
  ['nothing', [], []],
  ['a chain to the article', [-1, 0, 1], []],
  ['a comment under itself', [-1, 1], [1]],
  ['a circle that a tail leads into', [1, 2, 1, -2], [2]],
  ['two circles', [1, 0, 3, 2], [1, 3]],
])('%s', (_, parents, closing) => {
  expect(closingLinks(parents)).toEqual(closing);
  expect(closingLinks(Int32Array.from(parents))).toEqual(closing);
});

test('without these links every way up ends, and no fewer would do', () => {
  const links = fc.array(fc.integer({ min: -1, max: 11 }), { maxLength: 12 });
  fc.assert(
    fc.property(links, (some) => {
      const parents = some.map((parent) => Math.min(parent, some.length - 1));
      const ends = (start: number, cut: readonly number[]) => {
        let at = start;
        for (let step = 0; at >= 0 && step <= parents.length; step++) at = cut.includes(at) ? -1 : parents[at]!;
        return at < 0;
      };
      const closing = closingLinks(parents);
      expect(parents.every((_, start) => ends(start, closing))).toBe(true);
      for (const at of closing)
        expect(
          ends(
            at,
            closing.filter((other) => other !== at),
          ),
        ).toBe(false);
    }),
  );
});
