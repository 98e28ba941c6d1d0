import { describe, expect, it } from 'vitest';
import { study } from '../../../model/contract/study.ts';
import { studyColumns, studyRows } from '../../../model/study/table.ts';
import { smallStudy } from '../../support/small-study.ts';

const rows = studyRows(smallStudy);
const of = (quantity: string, item: string) =>
  rows.filter((row) => row[3] === quantity && row[4] === item).map((row) => row.slice(5));

describe('the table of a study', () => {
  it('has a cell for each column, and says in each row of which wave and population it is', () => {
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
    expect(of('averageInhabitant', 'overall')[0]).toEqual(['mean', 46, 44, 48]);
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
