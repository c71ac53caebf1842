import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNumbered, numberComments } from '../../src/text/numbered.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('', '__proto__', 'constructor', 'toString', '\ud800', 'c1', 'c10', 'c1 '),
);

describe('numbered', () => {
  it('finds what a Map would', () => {
    fc.assert(
      fc.property(fc.array(anyText), fc.array(anyText), (texts, others) => {
        const numbered = createNumbered(texts.length, (i) => texts[i]!);
        const map = new Map<string, number>();
        texts.forEach((text, i) => {
          numbered.add(i);
          map.set(text, i);
        });
        for (const text of [...texts, ...others]) expect(numbered.of(text)).toBe(map.get(text) ?? -1);
      }),
    );
  });

  it('numbers comments by position and knows none in an empty discussion', () => {
    expect(numberComments([{ id: 'b' }, { id: 'a' }]).of('a')).toBe(1);
    expect(numberComments([]).of('a')).toBe(-1);
  });

  it('holds as many texts as announced, even if they differ only in the last character', () => {
    const ids = Array.from({ length: 4096 }, (_, i) => `c${String.fromCharCode(i)}`);
    const numbered = createNumbered(ids.length, (i) => ids[i]!);
    ids.forEach((_, i) => {
      numbered.add(i);
    });
    expect(ids.map(numbered.of)).toEqual(ids.map((_, i) => i));
  });
});
