import { describe, expect, test } from 'vitest';
import { formatDatum, today } from '../../../src/lib/values/datum.ts';
import { standOf } from '../../../src/lib/values/herkunft.ts';

describe('today is the day in Germany', () => {
  test.each([
    ['in winter, shortly before midnight', '2026-01-14T22:59:59Z', '2026-01-14'],
    ['in winter, shortly after midnight', '2026-01-14T23:00:00Z', '2026-01-15'],
    ['in summer, shortly before midnight', '2026-05-30T21:59:59Z', '2026-05-30'],
    ['in summer, at half past midnight', '2026-05-30T22:30:00Z', '2026-05-31'],
    ['at noon', '2026-05-31T10:00:00Z', '2026-05-31'],
    ['in the last hour of a year', '2026-12-31T23:30:00Z', '2027-01-01'],
    ['on the day the clocks go forward', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['on the day the clocks go back', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['on a day that only leap years have', '2028-02-28T23:00:00Z', '2028-02-29'],
  ])('%s', (_when, instant, day) => {
    expect(today(new Date(instant))).toBe(day);
  });
});

test('a day is said in words', () => {
  expect(formatDatum('2026-05-31')).toBe('31.\u00A0Mai\u00A02026');
  expect(() => formatDatum('2026-13-31')).toThrow(RangeError);
});

test('contacts shown together are as old as the oldest of them', () => {
  expect(standOf([{ stand: '2026-02-01' }, { stand: '2026-01-01', geprueft: '2026-03-01' }])).toBe(
    '2026-02-01',
  );
  expect(standOf([])).toBeUndefined();
});
