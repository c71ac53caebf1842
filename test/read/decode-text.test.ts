import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/read/decode-text.js';
import { conformance } from '../support/conformance.js';
import { errorOf } from '../support/discussions.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  bytes.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) bytes.setUint16(2 * i + 2, text.charCodeAt(i), little);
  return new Uint8Array(bytes.buffer);
};

test('reads UTF-8 and UTF-16 with and without their marks', () => {
  const text = 'Grüße, 😀 – „so“';
  expect(decodeText(utf8(text))).toBe(text);
  expect(decodeText(utf8(`\ufeff${text}`))).toBe(text);
  expect(decodeText(utf16(text, true))).toBe(text);
  expect(decodeText(utf16(text, false))).toBe(text);
  expect(decodeText(new Uint8Array())).toBe('');
});

test.each([
  ['Latin-1 letter', [0x61, 0x0a, 0xfc, 0x62], 2, 2],
  ['lone continuation', [0x80], 0, 1],
  ['cut-off character', [0x61, 0xe2, 0x82], 1, 1],
  ['overlong slash', [0xc0, 0xaf], 0, 1],
  ['overlong, three bytes', [0xe0, 0x80, 0xaf], 0, 1],
  ['overlong, four bytes', [0xf0, 0x80, 0x80, 0xaf], 0, 1],
  ['surrogate', [0xed, 0xa0, 0x80], 0, 1],
  ['behind the last character', [0xf4, 0x90, 0x80, 0x80], 0, 1],
  ['no such lead', [0xff, 0x61], 0, 1],
])('%s: says which byte is wrong', (_, bytes, byte, line) => {
  const error = errorOf(() => decodeText(Uint8Array.from(bytes)));
  expect(error.code).toBe('not-utf8');
  expect(error.place).toEqual({ line, byte });
  expect(error.message).toContain('iconv');
});

test('places are counted from the start of a longer input', () => {
  expect(errorOf(() => decodeText(Uint8Array.of(0x0a, 0xff), { line: 7, byte: 100 })).place).toEqual({
    line: 8,
    byte: 101,
  });
});

test('UTF-16 that breaks off is refused', () => {
  expect(errorOf(() => decodeText(Uint8Array.of(0xff, 0xfe, 0x61))).code).toBe('not-utf8');
});

test('UTF-16 without its mark is refused, a few NUL bytes are not', () => {
  const marked = utf16('The ferry was late.\n\nAnn\nNo.', true);
  expect(errorOf(() => decodeText(marked.subarray(2))).place).toEqual({ line: 1, byte: 1 });
  expect(errorOf(() => decodeText(marked.subarray(2))).message).toContain('UTF-16 without a byte order mark');
  expect(decodeText(utf8('The ferry\0was\0late.'))).toBe('The ferry\0was\0late.');
});

test('a text longer than a string can be is refused', () => {
  const tooLong = new Uint8Array(2 ** 29 + 8).fill(0x61);
  expect(errorOf(() => decodeText(tooLong)).code).toBe('too-long');
});

test('refuses exactly what the strict decoder refuses, at a byte of the input', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      const strict = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return;
      let wanted: string | undefined;
      try {
        wanted = strict();
      } catch {
        const { byte } = errorOf(() => decodeText(bytes)).place;
        expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, byte))).not.toThrow();
        return;
      }
      expect(decodeText(bytes)).toBe(wanted);
    }),
    { numRuns: 3000, seed: 3 },
  );
});

const stress = conformance('utf8-tests/files/utf8tests.bin');

test.runIf(stress)('every line of the UTF-8 stress test is read or refused with its byte', () => {
  const bytes = readFileSync(stress!);
  let refused = 0;
  for (let from = 0, to = bytes.indexOf(0x0a); to !== -1; from = to + 1, to = bytes.indexOf(0x0a, from)) {
    try {
      decodeText(bytes.subarray(from, to));
    } catch {
      expect(errorOf(() => decodeText(bytes.subarray(from, to))).place.byte).toBeLessThan(to - from);
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(20);
});

test('bytes may come as any typed view', () => {
  const { buffer, byteOffset, byteLength } = utf8('Färge');
  expect(decodeText(new DataView(buffer, byteOffset, byteLength) as never)).toBe('Färge');
});
