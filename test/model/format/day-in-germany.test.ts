import { expect, it } from 'vitest';
import { dayInGermany, instantDayText } from '../../../model/format/day-in-germany.ts';

it('counts days as Germany does', () => {
  expect([Date.UTC(2026, 2, 4, 22, 59), Date.UTC(2026, 2, 4, 23), Date.UTC(2026, 6, 4, 22)].map(dayInGermany)).toEqual([
    '2026-03-04',
    '2026-03-05',
    '2026-07-05',
  ]);
});

it('is the day that the time zone of Berlin tells, in every hour around every change of two decades', () => {
  const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });
  for (let year = 2020; year < 2040; year += 1) {
    for (const month of [2, 9]) {
      for (let hours = 0; hours < 12 * 24; hours += 1) {
        const moment = Date.UTC(year, month, 22, hours);
        expect(dayInGermany(moment)).toBe(berlin.format(moment));
      }
    }
  }
});

it('the day of a moment is told as people write it', () => {
  expect(instantDayText('2026-06-30T22:30:00.000Z', 'de')).toBe('1. Juli 2026');
  expect(instantDayText('2026-12-31T22:59:00.000Z', 'en')).toBe('31 December 2026');
});
