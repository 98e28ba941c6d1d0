import { describe, expect, it } from 'vitest';
import { dayFromDigits, dayFromFileName, isIsoDay, isoDay } from '../../../server/registry/status-date.ts';

describe('the day in a file name', () => {
  it.each([
    ['AuszugGV4Q_311219.csv', '2019-12-31'],
    ['GV100AD_311219.txt', '2019-12-31'],
    ['GV100AD_30042024.txt', '2024-04-30'],
    ['Auszug_GV_3QAktuell_300925 (1).csv', '2025-09-30'],
    ['GV_290220.csv', '2020-02-29'],
    ['GV_311299.csv', '1999-12-31'],
    ['GV_010170.csv', '1970-01-01'],
    ['GV_311269.csv', '2069-12-31'],
    ['GV_311200.csv', '2000-12-31'],
  ])('%s is %s', (name, day) => {
    expect(dayFromFileName(name)).toBe(day);
  });

  it.each([
    'register.csv',
    'GV311219.csv',
    'GV_31121.csv',
    'GV_3112191.csv',
    'GV_310219.csv',
    'GV_001219.csv',
    'GV_',
    '',
  ])('%s has none', (name) => {
    expect(dayFromFileName(name)).toBeUndefined();
  });
});

describe('the day in a row', () => {
  it('is eight digits, year first', () => {
    expect(dayFromDigits('20191231')).toBe('2019-12-31');
  });

  it.each(['20190229', '20191301', '20191200', '2019123', '201912311', '2019-12-31', '        ', '00000000'])(
    '%s is none',
    (text) => {
      expect(dayFromDigits(text)).toBeUndefined();
    },
  );
});

describe('a day given by the operator', () => {
  it.each([
    ['2019-12-31', true],
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2019-12-32', false],
    ['31.12.2019', false],
    ['20191231', false],
    ['2019-12-31T00:00:00Z', false],
    ['', false],
  ])('%s counts: %s', (text, counts) => {
    expect(isIsoDay(text)).toBe(counts);
  });
});

it('years below 100 are not moved to 1900', () => {
  expect(isoDay(19, 12, 31)).toBe('0019-12-31');
});
