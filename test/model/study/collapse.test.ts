import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapse } from '../../../model/study/collapse.ts';
import type { Stratum } from '../../../model/study/strata.ts';

/** `[region, size class, units, respondents]`. */
type Row = readonly [string | null, number, number, number];

const stratum = ([region, sizeClass, frame, respondents]: Row): Stratum => ({ region, sizeClass, frame, respondents });

const collapsed = (...rows: readonly Row[]) => collapse(rows.map(stratum));

const sizes = (...rows: readonly Row[]) =>
  collapsed(...rows).cells.map(({ strata }) =>
    strata.map(({ sizeClass }) => Number(sizeClass)).sort((one, other) => one - other),
  );

describe('collapsing', () => {
  it('asks for as many respondents as stand behind anything', () => {
    const strata = [stratum(['n', 0, 20, 10]), stratum(['n', 5, 10, 7])];
    expect(collapse(strata, 7).collapses).toEqual([]);
    expect(collapse(strata, 8).collapses).toHaveLength(1);
  });

  it('has those of unknown size beside the smallest', () => {
    const unknown: Stratum = { region: 'n', sizeClass: null, frame: 4, respondents: 2 };
    const { collapses } = collapse([unknown, stratum(['n', 0, 20, 10]), stratum(['n', 5, 10, 7])]);
    expect(collapses).toEqual([{ cell: ['unknown size in n'], into: ['0 in n'], why: 'few', along: 'size' }]);
  });

  it('leaves strata with five respondents and no great weight alone', () => {
    const { cells, collapses } = collapsed(['n', 0, 20, 10], ['n', 5, 10, 5]);
    expect(cells.map(({ frame, respondents }) => [frame, respondents])).toEqual([
      [20, 10],
      [10, 5],
    ]);
    expect(collapses).toEqual([]);
  });

  it('merges a stratum of four respondents with the adjacent class that has fewer of them, and says so', () => {
    const { cells, collapses } = collapsed(['n', 0, 90, 40], ['n', 5, 9, 4], ['n', 10, 30, 12], ['n', 20, 20, 10]);
    expect(collapses).toEqual([{ cell: ['5 in n'], into: ['10 in n'], why: 'few', along: 'size' }]);
    expect(cells.map(({ frame, respondents }) => [frame, respondents])).toEqual([
      [90, 40],
      [39, 16],
      [20, 10],
    ]);
  });

  it('merges a stratum that weighs more than four times the mean, and not one that weighs four times', () => {
    // 200 units, 100 respondents: the mean weight is 2, the limit 8.
    const rest: Row = ['n', 5, 160, 95];
    expect(collapsed(['n', 0, 40, 5], rest).collapses).toEqual([]);
    expect(collapsed(['n', 0, 41, 5], ['n', 5, 159, 95]).collapses).toEqual([
      { cell: ['0 in n'], into: ['5 in n'], why: 'weight', along: 'size' },
    ]);
  });

  it('leaves a stratum in which all answered alone from five respondents on', () => {
    expect(collapsed(['n', 0, 20, 10], ['n', 5, 5, 5]).collapses).toEqual([]);
    expect(collapsed(['n', 0, 20, 10], ['n', 5, 4, 4]).collapses).toHaveLength(1);
  });

  it('leaves everything alone where all answered everywhere: nobody has a weight of its own', () => {
    expect(collapsed(['n', 0, 20, 20], ['n', 5, 1, 1]).collapses).toEqual([]);
  });

  it('would rather not merge with a stratum in which all answered', () => {
    expect(sizes(['n', 0, 6, 6], ['n', 5, 9, 4], ['n', 10, 30, 12])).toEqual([[0], [5, 10]]);
    expect(sizes(['n', 0, 6, 6], ['n', 5, 9, 4])).toEqual([[0, 5]]);
  });

  it('crosses to the same class of another region only where the region has no other class', () => {
    const { cells, collapses } = collapsed(
      ['n', 0, 10, 3],
      ['n', 5, 10, 0],
      ['s', 0, 40, 20],
      ['s', 5, 20, 11],
      ['s', 10, 20, 10],
    );
    expect(collapses).toEqual([
      { cell: ['5 in n'], into: ['0 in n'], why: 'few', along: 'size' },
      { cell: ['0 in n', '5 in n'], into: ['5 in s'], why: 'few', along: 'region' },
    ]);
    expect(cells.map(({ frame }) => frame)).toEqual([40, 40, 20]);
  });

  it('crosses to the nearest class where no other region has the same', () => {
    expect(collapsed(['n', 20, 10, 3], ['s', 0, 40, 20], ['s', 10, 20, 10]).collapses).toEqual([
      { cell: ['20 in n'], into: ['10 in s'], why: 'few', along: 'nearest' },
    ]);
  });

  it('ends with one cell where nobody answered', () => {
    expect(collapsed(['n', 0, 10, 0], ['n', 5, 10, 0], ['s', 5, 10, 0]).cells).toHaveLength(1);
    expect(collapsed(['n', 0, 10, 0]).collapses).toEqual([]);
    expect(collapsed().cells).toEqual([]);
  });

  it('takes strata without a region together', () => {
    expect(collapsed([null, 0, 10, 5], [null, 5, 10, 1]).collapses).toEqual([
      { cell: ['5'], into: ['0'], why: 'few', along: 'size' },
    ]);
  });

  it('loses no stratum, and leaves no complaint unless all are one cell', () => {
    const rows = fc
      .uniqueArray(fc.tuple(fc.constantFrom('n', 's', 'w'), fc.integer({ min: 0, max: 6 })), {
        selector: (pair) => pair.join(),
        minLength: 1,
      })
      .chain((pairs) =>
        fc.tuple(
          ...pairs.map(([region, sizeClass]) =>
            fc
              .tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }))
              .map(([frame, rate]) => stratum([region, sizeClass, frame, Math.round(frame * rate)])),
          ),
        ),
      )
      .map((strata) =>
        strata.toSorted(
          (one, other) =>
            (one.region ?? '').localeCompare(other.region ?? '') || Number(one.sizeClass) - Number(other.sizeClass),
        ),
      );
    fc.assert(
      fc.property(rows, (strata) => {
        const { cells, collapses } = collapse(strata);
        expect(cells.length + collapses.length).toBe(strata.length);
        expect(new Set(cells.flatMap((cell) => cell.strata))).toEqual(new Set(strata));
        const [frame, respondents] = [
          strata.reduce((sum, each) => sum + each.frame, 0),
          strata.reduce((sum, each) => sum + each.respondents, 0),
        ];
        for (const cell of cells) {
          expect(cell.frame).toBe(cell.strata.reduce((sum, each) => sum + each.frame, 0));
          const fine =
            cell.respondents === cell.frame ||
            (cell.respondents >= 5 && cell.frame / cell.respondents <= (4 * frame) / respondents + 1e-9);
          expect(fine || cells.length === 1).toBe(true);
        }
      }),
    );
  });
});
