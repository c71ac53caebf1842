import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownWords } from '../../src/stances/own-words.js';

const PARENT = 'The ferry was late again. Nobody was told, and the café was shut.';
const left = (text: string, parent = PARENT) => ownWords(text, parent).replace(/\s+/g, ' ').trim();

test.each([
  ['> The ferry was late again.\nIt never was.', 'It never was.'],
  ['  > whatever\n&gt; else\nIt never was.', 'It never was.'],
  ['> The ferry was late again. It never was.', 'It never was.'],
  ['&gt; The ferry was late again. It never was.', 'It never was.'],
  ['Wrong. > Nobody was told, and the café We were.', 'Wrong. We were.'],
  ['> The ferry was late again. No. > Nobody was told, Yes.', 'No. Yes.'],
  ['> > The ferry was late again. It never was.', 'It never was.'],
])('of %j, only the author’s own words are kept', (text, own) => {
  expect(left(text)).toBe(own);
});

test.each([
  'The ferry was late again? It never was.',
  '> Only this',
  '> The ferry was late again.',
  'More than 5 > 3 of them',
  'a->b and <b>bold</b>',
  '> A quotation of somebody else and an answer on one line',
])('all of %j is its author’s own', (text) => {
  expect(ownWords(text, PARENT)).toBe(text);
});

test('quotations are blanked, not cut: the rest keeps its position', () => {
  const piece = fc.constantFrom(
    '>',
    '> ',
    '&gt; ',
    'The ferry was late',
    ' again.',
    '\n',
    ' ',
    'No',
    '🦀',
    '\uD800',
    'x>y',
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const own = ownWords(written, PARENT);
      expect(own).toHaveLength(written.length);
      for (let i = 0; i < own.length; i++) if (own[i] !== ' ') expect(own[i]).toBe(written[i]);
      if (/\S/.test(written)) expect(own).toMatch(/\S/);
    }),
  );
});
