import { expect, test } from 'vitest';
import * as z from 'zod';
import { check, describe } from '../../src/schema/fault.js';
import { errorOf } from '../support/discussions.js';

test('a stack overflow in a schema becomes one error, other failures pass through', () => {
  const failing = (error: Error) =>
    z.string().refine(() => {
      throw error;
    });
  const error = errorOf(() => check(failing(new RangeError('stack')), '', 'analysis', () => 'replies.3'));
  expect(error.message).toContain('replies.3 has more faults than can be told');
  expect(() => check(failing(new TypeError('other')), '', 'analysis', '')).toThrow(TypeError);
});

test.each([
  [undefined, 'is missing'],
  [null, 'is null'],
  [[], 'is a list'],
  [{}, 'is an object'],
  [1.5, 'is 1.5'],
  ['a"b', 'is "a\\"b"'],
  ['x'.repeat(41), `is "${'x'.repeat(39)}…"`],
  [true, 'is a boolean'],
])('describes %j', (value, words) => {
  expect(describe(value)).toBe(words);
});
