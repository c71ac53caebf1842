import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { wrapped } from '../support/wrapped.js';

const SAID = [
  'The ferry was late every single day of last winter, and whoever had to be at the hospital by eight took the car instead, if they had one.',
  'No. You did not take it once, as far as anybody at the harbour can remember. Who told you that it was late? It ran to the minute, day after day, and the only thing that ever kept it at the pier was the storm in January, which kept the cars at home as well.',
];

function stancesOf(texts: readonly string[]) {
  const comments = texts.map((text, i) => ({
    id: `c${i}`,
    author: `A${i}`,
    text,
    ...(i > 0 ? { parentId: 'c0' } : {}),
  }));
  return analyze({ article: { text: '' }, comments }).stances;
}

test('a stance does not depend on where lines are wrapped', () => {
  expect(stancesOf(SAID.map((text) => wrapped(text, 60)))).toEqual(stancesOf(SAID));
});
