import { expect, test } from 'vitest';
import { requireCount, requireOneOf, wrongOption } from '../../src/schema/require-options.js';

test.each<[unknown, string]>([
  [undefined, 'is missing'],
  [null, 'is null'],
  [2.5, 'is 2.5'],
  [Object.create(null), 'is an object'],
  [() => 1, 'is a function'],
  [Symbol('x'), 'is a symbol'],
])('a wrong option is described by its type, never printed in full: %#', (value, told) => {
  expect(wrongOption('limit', 'a number', value).message).toBe(`limit must be a number, but ${told}.`);
});

test('a long text is shortened', () => {
  expect(wrongOption('layout', 'auto', 'x'.repeat(1e6)).message.length).toBeLessThan(100);
});

test('one of several names', () => {
  expect(() => requireOneOf('order', ['up', 'down', 'both'], 'up')).not.toThrow();
  expect(() => requireOneOf('order', ['up', 'down', 'both'], ['up'])).toThrow(
    'order must be up, down or both, but is a list.',
  );
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null])('%j is not a count', (value) => {
  expect(() => requireCount('k', value)).toThrow('k must be a whole number from 0 on');
});
