import { expect, test } from 'vitest';
import { createContext } from '../../../src/stances/context.js';
import type { Exchange } from '../../../src/stances/exchanges.js';
import { keepsSign } from '../../../src/stances/heuristics/keeps-sign.js';
import { discussionOfRows } from '../../support/replies.js';

const measured = (exchange?: Exchange) => {
  const context = createContext(
    discussionOfRows([
      ['Ann', 'soup'],
      ['Bob', 'soup'],
    ]),
    [],
  );
  context.focus(1, 0, exchange);
  const value = keepsSign.measure(context, 1, 0);
  return { value, because: keepsSign.explain(context, 1, 0, value).because };
};

test('stances/keeps-sign says what the two do in their other replies', () => {
  expect(measured({ sign: 0.4, agrees: 0, disagrees: 2 })).toEqual({
    value: 0.4,
    because: 'the two disagree in 2 other replies',
  });
  expect(measured({ sign: -0.2, agrees: 1, disagrees: 0 }).because).toBe('the two agree in 1 other reply');
  expect(measured({ sign: 0.1, agrees: 1, disagrees: 1 }).because).toMatch(/no clear side/);
});

test('stances/keeps-sign is silent where there is no other reply', () => {
  expect(measured().value).toBeNaN();
});
