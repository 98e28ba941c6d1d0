import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../server/registry/read-register.ts';
import { gvText, smallRegister, streamOf, withoutRow, withRow } from './fixture-lines.ts';
import { problemsOf, refusal } from './read-and-expect.ts';

describe('a municipality without a row above it refuses the file', () => {
  const mend = 'Import the complete file: rows of levels 10 to 50 name the state, county and association.';

  it.each([
    [14, 'county', '08115', [['Line 16: ', '08115003']]],
    [6, 'association', '5163', [['Line 6: ', '01051141']]],
  ] as const)('missing line %i', async (missing, upper, upperKey, orphans) => {
    const { status, problems } = await problemsOf(gvText(withoutRow(missing)));
    expect(status).toBe('refused');
    expect(problems.map(({ message }) => message)).toEqual(
      orphans.map(
        ([line, key]) =>
          `${line}the ${upper} ${upperKey} of ${key} has no row; expected a row for each upper level. ${mend}`,
      ),
    );
    expect(problems[0]).toMatchObject({ code: 'registry.orphan', params: { key: orphans[0][1], upper, upperKey } });
  });

  it('and so does a county without a state', async () => {
    const { status, problems } = await problemsOf(gvText(withoutRow(1)));
    expect(status).toBe('refused');
    expect(problems.map(({ line, params }) => [line, params])).toEqual([
      [3, { key: '01003000', upper: 'state', upperKey: '01' }],
      [4, { key: '01051', upper: 'state', upperKey: '01' }],
      [6, { key: '01051141', upper: 'state', upperKey: '01' }],
    ]);
  });

  it('and nothing more is said where it is the only one', async () => {
    const rows = smallRegister.filter(({ key, name }) => !key.startsWith('01003') && name !== 'Eider');
    expect(await refusal(gvText(rows), { state: '01' })).toMatchObject({ code: 'registry.orphan', line: 3 });
  });

  it('and a file without any state says so, whichever is wanted', async () => {
    const { problems } = await problemsOf(gvText(smallRegister.filter(({ level }) => level !== '10')), { state: '08' });
    expect(problems.map(({ params }) => params)).toEqual([
      { key: '08111000', upper: 'state', upperKey: '08' },
      { key: '08115', upper: 'state', upperKey: '08' },
      { key: '08115003', upper: 'state', upperKey: '08' },
    ]);
  });

  it('but not outside the state that is wanted', async () => {
    expect((await problemsOf(gvText(withoutRow(6)), { state: '08' })).status).toBe('complete');
  });

  it('but not for an unincorporated area, of which two lie in no county', async () => {
    const sea = { level: '60', key: '01000999', association: '9999', name: 'Küstengewässer', type: '66' };
    expect(await problemsOf(gvText([...smallRegister, sea]))).toEqual({ status: 'complete', problems: [] });
  });

  it('once only where the county row itself has a mistake', async () => {
    expect(await refusal(gvText(withRow(14, { type: '49' })))).toMatchObject({ code: 'registry.unknown-type' });
  });
});

describe('a warning lets the file through', () => {
  it('where a population is blank', async () => {
    const rows = smallRegister.map(({ population, ...row }) =>
      row.key === '08115003' || population === undefined ? row : { ...row, population },
    );
    const reading = await readRegister(streamOf(gvText(rows)));
    expect(reading.status).toBe('complete');
    expect(reading.report.problems).toEqual([
      {
        code: 'registry.population-missing',
        severity: 'warning',
        line: 17,
        params: { key: '08115003', name: 'Böblingen, Stadt' },
        found: '08115003 Böblingen, Stadt has no population',
        expected: 'a whole number',
        mend: 'It is imported without a size class; import an edition with the population to add it.',
        message:
          'Line 17: 08115003 Böblingen, Stadt has no population; expected a whole number. ' +
          'It is imported without a size class; import an edition with the population to add it.',
      },
    ]);
    expect([reading.report.errorCount, reading.report.warningCount]).toEqual([0, 1]);
    if (reading.status !== 'complete') return;
    expect(reading.municipalities.map(({ population }) => population)).toEqual([216530, 664, 635911, null]);
  });

  it('where a region has no row, once for each region', async () => {
    const reading = await readRegister(streamOf(gvText(withoutRow(9))));
    expect(reading.report.problems.map(({ message }) => message)).toEqual([
      'Line 12: the region 081 of 08111000 has no row; expected a row of level 20. ' +
        'Nothing to do unless you need regions: the units are imported without one.',
    ]);
    if (reading.status !== 'complete') expect.fail('refused');
    expect(reading.municipalities.map(({ region }) => region)).toEqual([null, null, null, null]);
    expect(reading.counties.map(({ region }) => region)).toEqual([null, null]);
  });
});
