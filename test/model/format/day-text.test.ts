import { describe, expect, it } from 'vitest';
import { dayText } from '../../../model/format/day-text.ts';

describe('a day for people', () => {
  for (const [language, region] of [
    ['de', 'de'],
    ['en', 'en-GB'],
    ['fr', 'fr'],
  ] as const) {
    it(`is written as the runtime writes it in ${language}, in every month`, () => {
      const written = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const day = `2026-${String(month).padStart(2, '0')}-0${(month % 9) + 1}`;
        expect(dayText(day, language)).toBe(written.format(new Date(day)));
      }
    });
  }

  it('is the day in UTC, whatever the hour', () => {
    expect(dayText('2026-03-05T23:59:59.999Z', 'de')).toBe('5. März 2026');
    expect(dayText('2026-03-05T00:00:00.000Z', 'en')).toBe('5 March 2026');
  });

  it('leaves alone what is no date', () => {
    expect(dayText('bald', 'de')).toBe('bald');
  });
});
