import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../server/registry/read-register.ts';
import { csvText, gvText, smallRegister, streamOf, withRow } from './fixture-lines.ts';
import { complete } from './read-and-expect.ts';
import {
  allRows,
  asOf,
  badenWuerttemberg,
  boeblingen,
  boeblingenCounty,
  dithmarschen,
  luebeck,
  noTypes,
  noUrbanisation,
  schleswigHolstein,
  stuttgart,
  wrohm,
} from './small-register-units.ts';

describe('a register', () => {
  const whole = {
    status: 'complete',
    asOf,
    municipalities: [luebeck, wrohm, stuttgart, boeblingen],
    counties: [dithmarschen, boeblingenCounty],
    report: {
      format: 'gv100ad',
      encoding: 'utf-8',
      asOf,
      rows: { read: allRows, selected: allRows },
      municipalities: {
        total: 4,
        byType: { ...noTypes, urbanDistrict: 1, independentCity: 1, majorDistrictTown: 1, municipality: 1 },
        byUrbanisation: { ...noUrbanisation, unknown: 4 },
        byState: [
          { ...schleswigHolstein, count: 2 },
          { ...badenWuerttemberg, count: 2 },
        ],
      },
      counties: 2,
      leftOut: { otherState: 0, unincorporatedInhabited: 0, unincorporatedUninhabited: 1 },
      problems: [],
      errorCount: 0,
      warningCount: 0,
    },
  };

  it('is read from GV100AD', async () => {
    expect(await readRegister(streamOf(gvText(smallRegister)))).toEqual(whole);
  });

  it('is read from the CSV extract', async () => {
    const reading = await readRegister(streamOf(`\u{FEFF}${csvText(smallRegister)}`), { asOf });
    const report = { ...whole.report, format: 'csv-extract', encoding: 'utf-8-bom' };
    expect(reading).toEqual({ ...whole, report });
  });

  it('is read for one state', async () => {
    expect(await readRegister(streamOf(gvText(smallRegister)), { state: '08' })).toEqual({
      status: 'complete',
      asOf,
      municipalities: [stuttgart, boeblingen],
      counties: [boeblingenCounty],
      report: {
        ...whole.report,
        rows: { read: allRows, selected: { 10: 1, 20: 1, 30: 1, 40: 2, 50: 2, 60: 3 } },
        municipalities: {
          total: 2,
          byType: { ...noTypes, urbanDistrict: 1, majorDistrictTown: 1 },
          byUrbanisation: { ...noUrbanisation, unknown: 2 },
          byState: [{ ...badenWuerttemberg, count: 2 }],
        },
        counties: 1,
        leftOut: { otherState: 2, unincorporatedInhabited: 0, unincorporatedUninhabited: 1 },
      },
    });
  });

  it('counts an area of another state as such, and inhabited ones apart', async () => {
    const { report } = await complete(streamOf(gvText(withRow(16, { type: '65', population: '3' }))), { state: '08' });
    expect(report.leftOut).toEqual({ otherState: 2, unincorporatedInhabited: 1, unincorporatedUninhabited: 0 });
    const other = await complete(streamOf(gvText(smallRegister)), { state: '01' });
    expect(other.report.leftOut).toEqual({ otherState: 3, unincorporatedInhabited: 0, unincorporatedUninhabited: 0 });
  });

  it('may have its rows in any order', async () => {
    const { municipalities, counties, report } = await complete(streamOf(gvText(smallRegister.toReversed())));
    expect(municipalities).toEqual([boeblingen, stuttgart, wrohm, luebeck]);
    expect(counties).toEqual([boeblingenCounty, dithmarschen]);
    expect(report.municipalities).toEqual(whole.report.municipalities);
  });

  it('may end without a line end, or with the end mark of DOS', async () => {
    const text = gvText(smallRegister);
    expect((await complete(streamOf(text.trimEnd().padEnd(text.length - 2)))).municipalities).toHaveLength(4);
    expect((await complete(streamOf(`${text}\u{1A}`))).municipalities).toHaveLength(4);
  });

  it('is the same however its bytes arrive', async () => {
    expect(await readRegister(streamOf(gvText(smallRegister), 7))).toEqual(whole);
  });

  it.each([
    ['60', 'marketTown'],
    ['61', 'independentCity'],
    ['62', 'urbanDistrict'],
    ['63', 'town'],
    ['64', 'municipality'],
    ['67', 'majorDistrictTown'],
  ])('has municipalities of code %s as %s', async (type, name) => {
    const { municipalities } = await complete(streamOf(gvText(withRow(7, { type }))));
    expect(municipalities[1]?.type).toBe(name);
  });

  it.each([
    ['50', 'none'],
    ['51', 'office'],
    ['52', 'jointMunicipality'],
    ['53', 'collectiveMunicipality'],
    ['54', 'administrativeCommunity'],
    ['55', 'parishMunicipality'],
    ['56', 'administrativeAssociation'],
    ['57', 'sponsorModelCommunity'],
    ['58', 'fulfillingMunicipality'],
  ])('has associations of code %s as %s', async (type, name) => {
    const { municipalities } = await complete(streamOf(gvText(withRow(6, { type }))));
    expect(municipalities[1]?.association.type).toBe(name);
  });

  it.each([
    ['41', 1],
    ['42', 1],
    ['43', 2],
    ['44', 2],
    ['45', 2],
  ])('with a county of code %s has %i units of that kind', async (type, count) => {
    expect((await complete(streamOf(gvText(withRow(5, { type }))))).counties).toHaveLength(count);
  });

  it.each([
    ['01', 'dense'],
    ['02', 'intermediate'],
    ['03', 'thin'],
    ['', null],
  ])('has municipalities of the degree of urbanisation %j as %s, and counts them', async (code, degree) => {
    const rows = withRow(7, { urbanisation: code });
    const { municipalities, report } = await complete(streamOf(csvText(rows)), { asOf });
    expect(municipalities.map(({ urbanisation }) => urbanisation)).toEqual([null, degree, null, null]);
    const counts = degree === null ? { unknown: 4 } : { unknown: 3, [degree]: 1 };
    expect(report.municipalities.byUrbanisation).toEqual({ ...noUrbanisation, ...counts });
  });

  it('keeps a population and an area of zero apart from none', async () => {
    const { municipalities } = await complete(streamOf(gvText(withRow(7, { population: '0', area: '0' }))));
    expect(municipalities[1]).toMatchObject({ population: 0, areaHectares: 0 });
  });

  it('has null for an area and a postcode left blank, without a word', async () => {
    const rows = smallRegister.map(({ area, postcode, ...row }) => row);
    const { municipalities } = await complete(streamOf(gvText(rows)));
    expect(municipalities[0]).toEqual({ ...luebeck, areaHectares: null, postcode: null });
  });
});
