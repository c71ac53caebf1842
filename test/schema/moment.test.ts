import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMoment, writeMoment } from '../../src/schema/moment.js';

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
  '2023-11-14 10:00:00Z',
  '2023-11-14 10:00:00 Z',
  '2023-11-14 10:00:00 UTC',
  '2023-11-14 10:00:00.0 +00:00',
  '2023-11-14t10:00z',
  '2023-11-14 11:00 +01',
  '2023-11-14 05:30:00-0430',
  'Tue, 14 Nov 2023 10:00:00 GMT',
  'Tue, 14 Nov 2023 10:00:00 +0000',
  '14 Nov 2023 11:00 +0100 (CET)',
  'Tue Nov 14 2023 10:00:00 GMT+0000 (Coordinated Universal Time)',
  'Tue Nov 14 2023 11:00:00 GMT+0100',
])('"%s" is a moment', (text) => {
  expect(readMoment(text)).toEqual(readMoment('2023-11-14T10:00Z'));
});

test('a moment says what it leaves out', () => {
  const { seconds } = readMoment('2023-11-04T00:00Z')!;
  expect(readMoment('2023-11-04 00:00:00')).toEqual({ seconds, hasOffset: false, hasClock: true });
  expect(readMoment('Sat, 4 Nov 2023 00:00')).toEqual({ seconds, hasOffset: false, hasClock: true });
  expect(readMoment('2023-11-04')).toEqual({ seconds, hasOffset: false, hasClock: false });
});

test('what the platform prints is read as the time it stands for', () => {
  const date = fc.date({ min: new Date('1970-01-01T00:00Z'), max: new Date('2400-01-01T00:00Z'), noInvalidDate: true });
  fc.assert(
    fc.property(date, (when) => {
      const wanted = readMoment(when.toISOString().replace(/\.\d+/, ''));
      expect(readMoment(when.toUTCString())).toEqual(wanted);
      expect(readMoment(String(when))).toEqual(wanted);
    }),
  );
});

test('long texts are refused quickly', () => {
  for (const start of ['2023-11-14 10:00:00.', 'Tue, 14 Nov 2023 10:00:00 GMT (', ' ', '1'])
    expect(readMoment(start + '1 '.repeat(1_000_000))).toBeUndefined();
});

test.each([
  '2023-02-29T10:00',
  '2024-04-31T10:00',
  '2024-00-10T10:00',
  '2024-01-01T24:01',
  '2024-01-01T10:60',
  '2024-01-01T10:00:61',
  '2024-01-01T10:00+99:99',
  '2024-01-01T',
  '2024-02-30',
  '2024-13-01 10:00',
  '2024-01-01+02:00',
  '2024-01-01  10:00',
  '14.11.2023 10:00',
  '11/14/2023',
  '1700000000',
  'Tue, 14 Nov 2023',
  'Tue, 31 Nov 2023 10:00:00 GMT',
  'Di, 14 Nov 2023 10:00:00 GMT',
  'Tue, 14 Nov 2023 10:00:00 PST',
  'Tue Nov 14 2023 10:00:00 (unclosed',
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
