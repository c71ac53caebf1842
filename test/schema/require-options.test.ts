import { expect, test } from 'vitest';
import { requireCount, requireOneOf, wrongOption } from '../../src/schema/require-options.js';

test.each<[unknown, string]>([
  [undefined, 'is missing'],
  [null, 'is null'],
  [2.5, 'is 2.5'],
  [Object.create(null), 'is an object'],
  [() => 1, 'is a function'],
  [Symbol('x'), 'is a symbol'],
])('an option that is wrong is told by its kind, never by the whole of it: %#', (value, told) => {
  expect(wrongOption('limit', 'a number', value).message).toBe(`limit must be a number, but ${told}.`);
});

test('a long text is not told whole', () => {
  expect(wrongOption('layout', 'auto', 'x'.repeat(1e6)).message.length).toBeLessThan(100);
});

test('one of some names', () => {
  expect(() => requireOneOf('order', ['up', 'down', 'both'], 'up')).not.toThrow();
  expect(() => requireOneOf('order', ['up', 'down', 'both'], ['up'])).toThrow(
    'order must be up, down or both, but is a list.',
  );
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null])('%j is no count', (value) => {
  expect(() => requireCount('k', value)).toThrow('k must be a whole number from 0 on');
});
