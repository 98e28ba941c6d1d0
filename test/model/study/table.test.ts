import { describe, expect, it } from 'vitest';
import { study } from '../../../model/contract/study.ts';
import { studyColumns, studyRows } from '../../../model/study/table.ts';
import { smallStudy } from '../../support/small-study.ts';

const rows = studyRows(smallStudy);
const of = (quantity: string, item: string) =>
  rows.filter((row) => row[3] === quantity && row[4] === item).map((row) => row.slice(5));

describe('the table of a study', () => {
  it('has a cell for each column, and says in each row of which wave and population it is', () => {
    expect(studyColumns.join()).toBe('wave,published_at,population,quantity,item,statistic,value,low,high');
    for (const row of rows) expect(row).toHaveLength(studyColumns.length);
    expect(new Set(rows.map((row) => row.slice(0, 3).join(' ')))).toEqual(
      new Set(['autumn-2026 2026-11-20T08:00:00.000Z municipalities']),
    );
  });

  it('tells estimates with their intervals', () => {
    expect(of('averageMunicipality', 'overall')).toEqual([
      ['mean', 39, 38, 40],
      ['level', 2, null, null],
    ]);
    expect(of('averageMunicipality', 'services')).toEqual([['mean', 52, 50, 54]]);
    expect(of('averageMunicipality', 'level 3')).toEqual([['percent', 24, 21, 27]]);
    expect(of('averageMunicipality', 'level 4 to 5')).toEqual([['percent', 18, 15, 20]]);
    expect(of('averageInhabitant', 'overall')).toEqual([
      ['mean', 46, 44, 48],
      ['level', 3, null, null],
    ]);
  });

  it('tells everything else as single numbers and words, in the order of the study', () => {
    const others = rows.filter((row) => row[3] !== 'averageMunicipality' && row[3] !== 'averageInhabitant');
    expect(others.map((row) => row.slice(3, 7).join(' | '))).toEqual([
      'participation | register | as of | 2026-06-30',
      'participation | all | frame | 1101',
      'participation | all | respondents | 483',
      'participation | size 0 | frame | 561',
      'participation | size 0 | respondents | 210',
      'participation | size 5000 | frame | 540',
      'participation | size 5000 | respondents | 273',
      'participation | county 08111 | frame | 40',
      'participation | county 08111 | respondents | 21',
      'participation | other counties | frame | 9',
      'participation | other counties | respondents | 4',
      'sensitivity | others lower by 0 | mean | 39',
      'sensitivity | others lower by 2 | mean | 38',
      'sensitivity | others lower by 5 | mean | 36',
      'sensitivity | level 1 | others lower by | 33',
      'method | weighting | value | postStratified',
      'method | cells | value | 6',
      'method | collapses | value | 1',
      'method | kishDesignEffect | value | 1.03',
      'method | effectiveSize | value | 466',
      'method | largestWeight | value | 1.29',
      'method | rIndicator | value | 0.82',
      'method | coverage | value | 97',
      'method | lateRespondents | value | alike',
      'representative | all | holds | false',
      'representative | rIndicator | value | 0.82',
      'representative | rIndicator | needs | 0.85',
      'representative | rIndicator | holds | false',
      'representative | classResponse | value | 0.28',
      'representative | classResponse | needs | 0.25',
      'representative | classResponse | holds | true',
      'trend | autumn-2025 | native | 36',
      'trend | autumn-2025 | chained | 36',
      'trend | autumn-2026 | native | 39',
      'trend | autumn-2026 | chained | 38',
      'change | autumn-2025 | comparable | true',
      'change | overall | before | 36',
      'change | overall | after | 38',
      'change | overall | verdict | up',
      'change | strategy | before | 31',
      'change | strategy | after | 29',
      'change | strategy | verdict | none',
      'change | stayers | points | 3',
      'change | composition | points | -1',
    ]);
    for (const row of others) expect(row.slice(7)).toEqual([null, null]);
  });

  it('has no rows for what a study does not hold', () => {
    const [population] = smallStudy.populations;
    if (!population) throw new Error('The small study has one population.');
    const { averageMunicipality, sensitivity } = population;
    const bare = {
      ...population,
      averageMunicipality: { ...averageMunicipality, levels: null },
      averageInhabitant: null,
      sensitivity: { ...sensitivity, tipping: null },
      trend: null,
    };
    const told = studyRows({ ...smallStudy, populations: [bare] }).map((row) => row.slice(3, 6).join(' | '));
    expect(told.slice(0, 5)).toEqual([
      'averageMunicipality | overall | mean',
      'averageMunicipality | overall | level',
      'averageMunicipality | strategy | mean',
      'averageMunicipality | services | mean',
      'participation | register | as of',
    ]);
    expect(told.filter((name) => /^(trend|change|averageInhabitant|sensitivity [|] level)/.test(name))).toEqual([]);
  });

  it('names each row once', () => {
    const names = rows.map((row) => row.slice(2, 6).join(' | '));
    expect(new Set(names).size).toBe(names.length);
  });

  it('holds every number of the study', () => {
    const cells = new Set(rows.flat());
    const missing: unknown[] = [];
    JSON.stringify(smallStudy.populations, (key, value) => {
      const stands = key === 'from' || key === 'to' || key === 'lower' || cells.has(value);
      if (typeof value === 'number' && !stands) missing.push([key, value]);
      return value;
    });
    expect(missing).toEqual([]);
  });

  it('is made of a study that fits the schema', () => {
    expect(study.parse(smallStudy)).toEqual(smallStudy);
    for (const part of ['participation', 'method', 'sensitivity'] as const) {
      const [first] = smallStudy.populations;
      expect(study.safeParse({ ...smallStudy, populations: [{ ...first, [part]: undefined }] }).success).toBe(false);
    }
  });
});
