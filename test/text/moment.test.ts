import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMoment } from '../../src/text/moment.js';

test('moments are those of the calendar', () => {
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
])('"%s" is no moment', (text) => {
  expect(readMoment(text)).toBeUndefined();
});
