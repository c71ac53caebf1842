import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeWord, scanWords, stem } from '../../src/text/words.js';

test.each([
  ['Isn’t it 72-hour?', ["isn't", 'it', '72', 'hour']],
  ["'quoted' words' end", ['quoted', 'words', 'end']],
  ["rock'n'roll", ["rock'n'roll"]],
  ['Äpfel ØL', ['äpfel', 'øl']],
  ['中国 and の', ['中', '国', 'and', 'の']],
  ['abc中', ['abc', '中']],
  ['', []],
  ['…!?', []],
  ["5'4", ['5', '4']],
  ['Thats it, youre right', ["that's", 'it', "you're", 'right']],
  ['DONT! Isnt wontons', ["don't", "isn't", 'wontons']],
  ['its ill were well im', ['its', 'ill', 'were', 'well', 'im']],
  ['Fähr\u00adver\u200bbin\u200cdung\u00ad', ['fährverbindung']],
  ['geht´s isn`t it\u02bcs don\u2032t', ["geht's", "isn't", "it's", "don't"]],
  ['fu\u0308r A\u0308pfel', ['für', 'äpfel']],
  ['\ufb01sh o\ufb03ce', ['fish', 'office']],
  ['ภาษา\u200bไทย', ['ภาษา', 'ไทย']],
])('%s', (text, norms) => {
  expect(scanWords(text).norms).toEqual(norms);
});

test('a very long run is split without loss', () => {
  const { norms } = scanWords('x'.repeat(1000));
  expect(norms.join('')).toBe('x'.repeat(1000));
  expect(Math.max(...norms.map((norm) => norm.length))).toBe(64);
});

test('spans point at the words, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { norms, starts, ends } = scanWords(text);
      let last = 0;
      norms.forEach((norm, i) => {
        expect(starts[i]).toBeGreaterThanOrEqual(last);
        expect(ends[i]).toBeGreaterThan(starts[i]!);
        expect(normalizeWord(text.slice(starts[i], ends[i]))).toBe(norm);
        last = ends[i]!;
      });
    }),
  );
});

test.each([
  ['negotiations', 'negotiation'],
  ["china's", 'china'],
  ['policies', 'policy'],
  ['working', 'work'],
  ['glass', 'glass'],
  ['the', 'the'],
  ['houses', 'hous'],
  ['house', 'hous'],
  ['really', 'real'],
])('the stem of %s is %s', (word, root) => {
  expect(stem(word)).toBe(root);
});

test('a number is one word, whatever its separators', () => {
  expect(scanWords('11,500 cars, 3.5 million. On 4.12.2019, 7.').norms).toEqual([
    '11,500',
    'cars',
    '3.5',
    'million',
    'on',
    '4.12.2019',
    '7',
  ]);
  expect(scanWords('v2.x 5,a .5').norms).toEqual(['v2', 'x', '5', 'a', '5']);
});

test('words keep their spans, including invisible characters', () => {
  const { starts, ends } = scanWords('Die Fähr\u00adverbindung.');
  expect([starts[1], ends[1]]).toEqual([4, 19]);
});
