import { describe, expect, it } from 'vitest';
import { participation } from '../../../model/study/participation.ts';
import type { StudyUnit } from '../../../model/study/respondents.ts';

/** Units of one county; the first `answered` took part. */
function county(key: string, name: string, size: number, answered: number, sizeClass: number | null = 0) {
  const units = Array.from(
    { length: size },
    (_, index): StudyUnit => ({
      key: `${key}-${index}`,
      population: 1_000,
      sizeClass,
      region: null,
      county: { key, name },
    }),
  );
  return { units, answered: units.slice(0, answered) };
}

function told(...counties: readonly ReturnType<typeof county>[]) {
  return participation(
    counties.flatMap(({ units }) => units),
    counties.flatMap(({ answered }) => answered),
    '2026-09-30',
  );
}

describe('participation', () => {
  it('is told by size class in ascending order and by county in the order of names', () => {
    const result = told(
      county('2', 'Ostalbkreis', 6, 2, 5_000),
      county('1', 'Zollernalbkreis', 5, 0),
      county('3', 'Ödland', 5, 5),
    );
    expect(result).toEqual({
      frame: 16,
      respondents: 7,
      asOf: '2026-09-30',
      bySize: [
        { from: 0, frame: 10, respondents: 5 },
        { from: 5_000, frame: 6, respondents: 2 },
      ],
      byCounty: [
        { key: '3', name: 'Ödland', frame: 5, respondents: 5 },
        { key: '2', name: 'Ostalbkreis', frame: 6, respondents: 2 },
        { key: '1', name: 'Zollernalbkreis', frame: 5, respondents: 0 },
      ],
    });
  });

  it('tells counties of fewer than five municipalities together, last', () => {
    const { byCounty } = told(county('1', 'Aalen', 1, 1), county('2', 'Baden', 9, 3), county('3', 'Calw', 4, 1));
    expect(byCounty).toEqual([
      { key: '2', name: 'Baden', frame: 9, respondents: 3 },
      { key: null, name: null, frame: 5, respondents: 2 },
    ]);
  });

  it('tells a county of five by itself and two of four together', () => {
    const { byCounty } = told(county('1', 'Aalen', 4, 1), county('2', 'Baden', 5, 3), county('3', 'Calw', 4, 1));
    expect(byCounty).toEqual([
      { key: '2', name: 'Baden', frame: 5, respondents: 3 },
      { key: null, name: null, frame: 8, respondents: 2 },
    ]);
  });

  it('adds the next smallest county where those are fewer than five', () => {
    const { byCounty } = told(county('1', 'Aalen', 1, 1), county('2', 'Baden', 9, 3), county('3', 'Calw', 6, 1));
    expect(byCounty).toEqual([
      { key: '2', name: 'Baden', frame: 9, respondents: 3 },
      { key: null, name: null, frame: 7, respondents: 2 },
    ]);
  });

  it('of nobody is nothing', () => {
    expect(told()).toEqual({ frame: 0, respondents: 0, asOf: '2026-09-30', bySize: [], byCounty: [] });
  });
});

describe('size classes', () => {
  const classes = (...rows: readonly (readonly [from: number | null, frame: number, respondents: number])[]) =>
    told(
      ...rows.map(([from, frame, respondents], index) =>
        county(`${index}`, `Kreis ${index}`, frame, respondents, from),
      ),
    ).bySize;

  it('of fewer than five municipalities are told with the smaller of their neighbours, by their lower limit', () => {
    expect(classes([0, 20, 9], [100_000, 9, 6], [200_000, 2, 2], [500_000, 1, 0])).toEqual([
      { from: 0, frame: 20, respondents: 9 },
      { from: 100_000, frame: 12, respondents: 8 },
    ]);
    expect(classes([0, 1, 1], [100, 4, 4], [200, 30, 9])).toEqual([
      { from: 0, frame: 5, respondents: 5 },
      { from: 200, frame: 30, respondents: 9 },
    ]);
    expect(classes([0, 6, 1], [100, 4, 2], [200, 6, 3])).toEqual([
      { from: 0, frame: 10, respondents: 3 },
      { from: 200, frame: 6, respondents: 3 },
    ]);
  });

  it('do not hold those whose inhabitants are unknown, who stand in the total', () => {
    const { bySize, ...rest } = told(county('1', 'Aalen', 6, 2, 0), county('2', 'Baden', 5, 3, null));
    expect(bySize).toEqual([{ from: 0, frame: 6, respondents: 2 }]);
    expect(rest).toMatchObject({ frame: 11, respondents: 5 });
  });
});

describe('rows of participation', () => {
  it('have as many municipalities as stand behind anything', () => {
    const rows = (least: number) => {
      const parts = [county('1', 'Aalen', 7, 1, 0), county('2', 'Baden', 9, 3, 5_000)];
      const units = parts.flatMap((part) => part.units);
      const { bySize, byCounty } = participation(units, [], '2026-09-30', least);
      return [bySize.length, byCounty.length];
    };
    expect(rows(7)).toEqual([2, 2]);
    expect(rows(8)).toEqual([1, 1]);
  });
});
