import { expect, test } from 'vitest';
import { withoutAccents } from '../../src/text/plain.js';

test.each([
  ['barría', 'barria'],
  ['Ångström', 'Angstrom'],
  ['lee', 'lee'],
  ['मोदी', 'मोदी'],
  ['Søren', 'Søren'],
  ['', ''],
  ['\ud800é', '\ud800e'],
])('%j without accents is %j', (word, plain) => {
  expect(withoutAccents(word)).toBe(plain);
});
