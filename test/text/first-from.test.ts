import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFrom } from '../../src/text/first-from.js';

test('the first value from a place on that is not below another, as looking at each in turn finds it', () => {
  const rising = fc.array(fc.nat(20), { maxLength: 30 }).map((values) => values.sort((a, b) => a - b));
  fc.assert(
    fc.property(rising, fc.integer({ min: -1, max: 22 }), fc.nat(30), fc.nat(30), (values, least, one, other) => {
      const [from, to] = [one, other].map((place) => Math.min(place, values.length)).sort((a, b) => a - b) as [
        number,
        number,
      ];
      const found = values.slice(from, to).findIndex((value) => value >= least);
      expect(firstFrom(values, least, from, to)).toBe(found < 0 ? to : from + found);
      expect(firstFrom(Int32Array.from(values), least)).toBe(values.filter((value) => value < least).length);
    }),
  );
});
