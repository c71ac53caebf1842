import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineSplitter, type Line } from '../../src/read/ndjson.js';

const encode = (text: string) => new TextEncoder().encode(text);
const textOf = ({ bytes }: Line) =>
  bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('however a text is split into chunks, its lines are the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 8 })),
      fc.array(fc.nat({ max: 5 })),
      (lines, sizes) => {
        const clean = lines.map((line) => line.replaceAll('\n', ''));
        const bytes = encode(clean.join('\n'));
        const splitter = createLineSplitter();
        const found: Line[] = [];
        let at = 0;
        for (const size of sizes) {
          found.push(...splitter.push(bytes.subarray(at, at + size)));
          at = Math.min(bytes.length, at + size);
        }
        found.push(...splitter.push(bytes.subarray(at)), ...splitter.end());
        const wanted = clean.at(-1) === '' ? clean.slice(0, -1) : clean;
        expect(found.map(textOf)).toEqual(wanted);
        expect(found.map(({ number }) => number)).toEqual(wanted.map((_, i) => i + 1));
        for (const { byte, bytes: line } of found)
          expect([...bytes.subarray(byte, byte + line!.length)]).toEqual([...line!]);
      },
    ),
    { seed: 5 },
  );
});

test('a line longer than allowed is skipped, and its number kept', () => {
  const splitter = createLineSplitter(4);
  const lines = [...splitter.push(encode('ab\nlonger')), ...splitter.push(encode(' still\ncd')), ...splitter.end()];
  expect(lines.map((line) => [line.number, line.byte, textOf(line)])).toEqual([
    [1, 0, 'ab'],
    [2, 3, undefined],
    [3, 16, 'cd'],
  ]);
});
