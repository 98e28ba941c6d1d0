import { describe, expect, it } from 'vitest';
import { dayText } from '../../../model/format/day-text.ts';
import {
  drawnPoints,
  percentDown,
  percentUp,
  pointsDown,
  pointsExactly,
  pointsUp,
  wholeNumber,
} from '../../../model/format/points-text.ts';

describe('figures', () => {
  it('show points rounded down, so that 59.99 never reads as 60', () => {
    expect(pointsDown(5999, 'de')).toBe('59,9');
    expect(pointsDown(6000, 'en')).toBe('60.0');
    expect(pointsDown(0, 'de')).toBe('0,0');
  });

  it('are drawn as they are written', () => {
    expect([drawnPoints(5999), drawnPoints(6000), drawnPoints(7)]).toEqual([59.9, 60, 0]);
  });

  it('show what is missing rounded up', () => {
    expect(pointsUp(1, 'de')).toBe('0,1');
    expect(pointsUp(1278, 'de')).toBe('12,8');
  });

  it('show hundredths as they are', () => {
    expect(pointsExactly(4722, 'de')).toBe('47,22');
    expect(pointsExactly(1, 'en')).toBe('0.01');
  });

  it('need two thirds as 67 percent, and have 66', () => {
    expect([percentUp(6666, 'de'), percentDown(6699, 'de')]).toEqual(['67', '66']);
  });

  it('group thousands as the language does', () => {
    expect(wholeNumber(1_234_567, 'de')).toBe('1.234.567');
    expect(wholeNumber(20_000, 'en')).toBe('20,000');
    expect(wholeNumber(999, 'de')).toBe('999');
    expect(wholeNumber(12_345, 'cs')).toBe('12\u00a0345');
  });
});

describe('a day', () => {
  it('is written out as the language does', () => {
    expect(dayText('2026-03-05', 'de')).toBe('5. März 2026');
    expect(dayText('2026-03-05', 'en')).toBe('5 March 2026');
  });

  it('stays as it is where it is none', () => expect(dayText('soon', 'de')).toBe('soon'));
});
