import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../../src/read/json-fault.js';
import { parseJson } from '../../src/read/parse-json.js';
import { conformance } from '../support/conformance.js';
import { errorOf } from '../support/discussions.js';

test('reads JSON, with or without a byte order mark', () => {
  expect(parseJson('\ufeff{"a":[1]}')).toEqual({ a: [1] });
});

test.each([
  ['', 1, 1, 'the text ends where a value'],
  ['\ufeff', 1, 1, 'cut off'],
  ['{"a": 1,}', 1, 9, 'there is "}" where a name in double quotes'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"," or "}"'],
  ['[1, 2\n', 2, 1, '"," or "]"'],
  ['{"a" 1}', 1, 6, '":"'],
  ['{a: 1}', 1, 2, 'a name in double quotes or "}"'],
  ['["open', 1, 7, 'the rest of a string'],
  ['["esc\\', 1, 7, 'the rest of a string'],
  ['["a\nb"]', 1, 4, 'line breaks'],
  ['["\\x"]', 1, 4, 'one of'],
  ['["\\u12g4"]', 1, 7, 'hexadecimal'],
  ['["\\u12', 1, 7, 'hexadecimal'],
  ['01', 1, 2, 'the end'],
  ['{"a": {"b": [1, {}, []]}} x', 1, 27, 'the end'],
  ['nul', 1, 1, 'a value'],
  ['[😀]', 1, 2, '"😀"'],
  ['{"a\\"b": [true, false, null, -1.5e+3], "c', 1, 42, 'the rest'],
])('%j stops being JSON at line %i, column %i', (text, line, column, words) => {
  const error = errorOf(() => parseJson(text));
  expect(error.code).toBe('not-json');
  expect(error.place).toEqual({ line, column });
  expect(error.message).toContain(words);
});

test('lines are counted from the start of a longer input', () => {
  expect(errorOf(() => parseJson('{"a":\n?', 10)).place).toEqual({ line: 11, column: 1 });
});

test('100,000 open brackets cause no recursion', () => {
  expect(errorOf(() => parseJson('['.repeat(100_000))).place.column).toBe(100_001);
});

test('finds a fault exactly where JSON.parse does', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '\\',
    '\\u00e9',
    '1',
    '-',
    '0',
    '.5',
    'e3',
    'true',
    'nul',
    ' ',
    '\n',
    '\t',
    'é',
    '\u0001',
    '\ud800',
  );
  const spoilt = fc
    .tuple(fc.json(), fc.nat(), piece)
    .map(([json, at, extra]) => json.slice(0, at % (json.length + 1)) + extra + json.slice(at % (json.length + 1)));
  const cut = fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % (json.length + 1)));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((pieces) => pieces.join('')),
        spoilt,
        cut,
      ),
      (text) => {
        const fault = findJsonFault(text);
        expect(fault === undefined).toBe(isJson(text));
        if (fault) expect(fault.offset).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 3000, seed: 7 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const suite = conformance('json-test-suite/files/test_parsing');

test.runIf(suite)(
  'agrees with the JSON test suite: what must be read is, what must not be is refused with a place',
  () => {
    const files = readdirSync(suite!).filter((name) => /^[yn]_.*\.json$/.test(name));
    expect(files.length).toBeGreaterThan(250);
    for (const name of files) {
      const bytes = readFileSync(join(suite!, name));
      const text = new TextDecoder().decode(bytes);
      if (name.startsWith('y_')) expect(() => parseJson(text), name).not.toThrow();
      else expect(errorOf(() => parseJson(text)).place.line, name).toBeGreaterThan(0);
    }
  },
);
