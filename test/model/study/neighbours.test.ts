import { describe, expect, it } from 'vitest';
import { rakedWeights } from '../../../model/study/raked-weights.ts';
import type { StudyUnit } from '../../../model/study/respondents.ts';
import { inDetail, strataOf, stratumName } from '../../../model/study/strata.ts';

function units(count: number, county: string, parts: Partial<StudyUnit> = {}): readonly StudyUnit[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ key: `${county}${parts.sizeClass ?? 0}-${index}`, population: 1000, sizeClass: 0, region: null },
    county: { key: county, name: county },
    ...parts,
  }));
}

describe('raked weights', () => {
  const weightsOf = (frame: readonly StudyUnit[], answered: readonly StudyUnit[]) =>
    [...(rakedWeights(frame, answered, null, 1).municipality?.weights ?? [])].map((weight) =>
      Number(weight.toFixed(6)),
    );

  it('give a size class that nobody answered in to the next smaller one, in whatever order the frame comes', () => {
    const [small, middle, large] = [500, 5_000, 20_000].map((sizeClass, at) =>
      units([10, 10, 2][at] ?? 0, 'a', { sizeClass }),
    );
    const frame = [...(large ?? []), ...(small ?? []), ...(middle ?? [])];
    const answered = [...(small ?? []).slice(0, 5), ...(middle ?? []).slice(0, 5)];
    // 10 / 5, and (10 + 2) / 5.
    expect(weightsOf(frame, answered)).toEqual([2, 2, 2, 2, 2, 2.4, 2.4, 2.4, 2.4, 2.4]);
  });

  const counties = (regions: readonly (string | null)[]) =>
    ['c', 'a', 'b'].map((key, at) => units([4, 4, 2][at] ?? 0, key, { region: regions[at] ?? null }));

  it('give a county that nobody answered in to its neighbour in the same region', () => {
    const [last = [], first = [], middle = []] = counties(['south', 'north', 'south']);
    expect(weightsOf([...last, ...first, ...middle], [...first.slice(0, 2), ...last.slice(0, 2)])).toEqual([
      2, 2, 3, 3,
    ]);
  });

  it('give it to the earlier one by key where there are no regions', () => {
    const [last = [], first = [], middle = []] = counties([null, null, null]);
    expect(weightsOf([...last, ...first, ...middle], [...first.slice(0, 2), ...last.slice(0, 2)])).toEqual([
      3, 3, 2, 2,
    ]);
  });
});

describe('strata', () => {
  const [south, north, none] = ['south', 'north', null].map((region) => units(2, `${region}`, { region }));
  const large = units(1, 'l', { region: 'north', sizeClass: 20_000 });
  const frame = [...large, ...(south ?? []), ...(north ?? []), ...(none ?? [])];

  it('come by region, those without one first, then by size', () => {
    const answered = [...(north ?? []).slice(0, 1), ...large];
    expect(strataOf(frame, answered)).toEqual([
      { region: null, sizeClass: 0, frame: 2, respondents: 0 },
      { region: 'north', sizeClass: 0, frame: 2, respondents: 1 },
      { region: 'north', sizeClass: 20_000, frame: 1, respondents: 1 },
      { region: 'south', sizeClass: 0, frame: 2, respondents: 0 },
    ]);
    expect(strataOf(frame.toReversed(), answered)).toEqual(strataOf(frame, answered));
  });

  it('are size classes by region, size classes alone, or one', () => {
    const names = (['sizeAndRegion', 'size', 'none'] as const).map((detail) =>
      large.map((unit) => stratumName(inDetail(unit, detail))),
    );
    expect(names).toEqual([['20000 in north'], ['20000'], ['0']]);
  });
});
