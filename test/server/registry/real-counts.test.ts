import { beforeEach, describe, expect, it } from 'vitest';
import { readRegister } from '../../../server/registry/read-register.ts';
import { complete } from './read-and-expect.ts';
import { csv, fixedWidth, skipWithoutFiles } from './real-files.ts';

/** Counts of Baden-Württemberg and of the country stand in `../shared/data/README.md`. */
describe('the register of 31 December 2019', () => {
  beforeEach(skipWithoutFiles);

  it.each([
    ['GV100AD', fixedWidth, 'gv100ad', 'utf-8', { dense: 0, intermediate: 0, thin: 0, unknown: 1101 }],
    ['the CSV extract', csv, 'csv-extract', 'utf-8-bom', { dense: 39, intermediate: 514, thin: 548, unknown: 0 }],
  ])('has 1,101 municipalities in Baden-Württemberg: %s', async (_, path, format, encoding, byUrbanisation) => {
    const { asOf, municipalities, counties, report } = await complete(path, { state: '08' });
    expect(asOf).toBe('2019-12-31');
    expect(municipalities).toHaveLength(1101);
    expect(counties).toHaveLength(35);
    expect(report).toEqual({
      format,
      encoding,
      asOf: '2019-12-31',
      rows: {
        read: { 10: 16, 20: 29, 30: 12, 40: 401, 50: 4606, 60: 11004 },
        selected: { 10: 1, 20: 4, 30: 12, 40: 44, 50: 462, 60: 1103 },
      },
      municipalities: {
        total: 1101,
        byType: {
          urbanDistrict: 9,
          independentCity: 0,
          majorDistrictTown: 94,
          town: 211,
          marketTown: 0,
          municipality: 787,
        },
        byUrbanisation,
        byState: [{ key: '08', name: 'Baden-Württemberg', count: 1101 }],
      },
      counties: 35,
      leftOut: { otherState: 9901, unincorporatedInhabited: 0, unincorporatedUninhabited: 2 },
      problems: [],
      errorCount: 0,
      warningCount: 0,
    });
  });

  it.each([
    ['GV100AD', fixedWidth],
    ['the CSV extract', csv],
  ])('has 10,794 municipalities in Germany: %s', async (_, path) => {
    const { municipalities, counties, report } = await complete(path);
    expect(municipalities).toHaveLength(10794);
    expect(new Set(municipalities.map(({ key }) => key)).size).toBe(10794);
    const { leftOut } = report;
    expect(leftOut.unincorporatedInhabited + leftOut.unincorporatedUninhabited).toBe(210);
    expect(report.municipalities.byType).toEqual({
      urbanDistrict: 9,
      independentCity: 98,
      majorDistrictTown: 123,
      town: 1828,
      marketTown: 386,
      municipality: 8350,
    });
    expect(report.municipalities.byState.map(({ key, count }) => [key, count])).toEqual([
      ['01', 1106],
      ['02', 1],
      ['03', 942],
      ['04', 2],
      ['05', 396],
      ['06', 422],
      ['07', 2302],
      ['08', 1101],
      ['09', 2056],
      ['10', 52],
      ['11', 1],
      ['12', 417],
      ['13', 726],
      ['14', 419],
      ['15', 218],
      ['16', 633],
    ]);
    expect(counties).toHaveLength(294);
    expect(counties.find(({ key }) => key === '10041')?.name).toBe('Regionalverband Saarbrücken');
  });

  it('has the unknown state 99 answered with the sixteen there are', async () => {
    const { status, report } = await readRegister(csv, { state: '99' });
    expect(status).toBe('refused');
    expect(report.problems.map(({ message }) => message)).toEqual([
      'There is no state "99" in this file; expected one of 01 Schleswig-Holstein, 02 Hamburg, 03 Niedersachsen, ' +
        '04 Bremen, 05 Nordrhein-Westfalen, 06 Hessen, 07 Rheinland-Pfalz, 08 Baden-Württemberg, 09 Bayern, ' +
        '10 Saarland, 11 Berlin, 12 Brandenburg, 13 Mecklenburg-Vorpommern, 14 Sachsen, 15 Sachsen-Anhalt, ' +
        '16 Thüringen. Give the two digits of a state.',
    ]);
  });
});
