import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMoment, writeMoment } from '../../src/text/moment.js';

test('moments agree with the calendar', () => {
  const moment = fc.date({
    min: new Date('1600-01-01T00:00Z'),
    max: new Date('2400-01-01T00:00Z'),
    noInvalidDate: true,
  });
  const epoch = readMoment('1970-01-01T00:00Z')!.seconds;
  fc.assert(
    fc.property(moment, (date) => {
      expect(readMoment(date.toISOString())!.seconds - epoch).toBeCloseTo(date.getTime() / 1000, 3);
    }),
  );
});

test('an offset may be written in each way the standard allows', () => {
  const noon = readMoment('2024-03-12T12:00Z');
  for (const text of [
    '2024-03-12T14:00+02:00',
    '2024-03-12T14:00+0200',
    '2024-03-12T14:00+02',
    '2024-03-12T07:30:00,0-0430',
  ])
    expect(readMoment(text)).toEqual(noon);
});

test.each([
  '2023-02-29T10:00',
  '2024-04-31T10:00',
  '2024-00-10T10:00',
  '2024-01-01T24:01',
  '2024-01-01T10:60',
  '2024-01-01T10:00:61',
  '2024-01-01T10:00+99:99',
  '2024-01-01',
  '',
])('"%s" is not a moment', (text) => {
  expect(readMoment(text)).toBeUndefined();
});

test.each([
  [0, '1970-01-01T00:00:00Z'],
  [951_782_399, '2000-02-28T23:59:59Z'],
  [951_782_400, '2000-02-29T00:00:00Z'],
  [1_483_228_799.5, '2016-12-31T23:59:59.500Z'],
  [4_107_542_400, '2100-03-01T00:00:00Z'],
  [253_402_300_799, '9999-12-31T23:59:59Z'],
  [253_402_300_800, undefined],
  [-1, undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
])('%d seconds since 1970 are written as %s', (seconds, text) => {
  expect(writeMoment(seconds)).toBe(text);
});

test('the output equals the platform’s, and is read as the same time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
      const text = writeMoment(seconds)!;
      expect(text).toBe(new Date(seconds * 1000).toISOString().replace('.000', ''));
      expect(readMoment(text)!.seconds - readMoment('1970-01-01T00:00:00Z')!.seconds).toBe(seconds);
    }),
  );
});
