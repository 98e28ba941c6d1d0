import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { csvText, gvText, smallRegister, streamOf } from './fixture-lines.ts';
import { complete, messages } from './read-and-expect.ts';
import { luebeck } from './small-register-units.ts';

async function inFile(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reifegrad-registry-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

describe('the status date', () => {
  it('of a CSV extract comes from the name of its file', async () => {
    const path = await inFile('AuszugGV4Q_311219.csv', csvText(smallRegister));
    const reading = await complete(path);
    expect(reading.asOf).toBe('2019-12-31');
    expect(reading.municipalities[0]).toEqual(luebeck);
  });

  it('of a CSV extract comes from the operator first', async () => {
    const path = await inFile('AuszugGV4Q_311219.csv', csvText(smallRegister));
    const reading = await complete(path, { asOf: '2020-03-31' });
    expect([reading.asOf, reading.report.asOf]).toEqual(['2020-03-31', '2020-03-31']);
    expect(new Set(reading.municipalities.map((unit) => unit.asOf))).toEqual(new Set(['2020-03-31']));
    expect(new Set(reading.counties.map((unit) => unit.asOf))).toEqual(new Set(['2020-03-31']));
  });

  it('of a CSV extract in a stream comes from the name given with it', async () => {
    const reading = await complete(streamOf(csvText(smallRegister)), { fileName: 'AuszugGV3Q_300920.csv' });
    expect(reading.asOf).toBe('2020-09-30');
  });

  it('is asked for where a CSV extract has none', async () => {
    const expected =
      'expected a file name with the territorial status as in "AuszugGV4Q_311219.csv" (31 December 2019). ' +
      'Keep the official file name, or give the date with --as-of 2019-12-31.';
    const path = await inFile('register.csv', csvText(smallRegister));
    expect(await messages(path)).toEqual([
      `The CSV extract has no date column and the file name "register.csv" has no date; ${expected}`,
    ]);
    expect(await messages(streamOf(csvText(smallRegister)))).toEqual([
      `The CSV extract has no date column and there is no file name; ${expected}`,
    ]);
  });

  it('is refused where it is not a day', async () => {
    expect(await messages(streamOf(csvText(smallRegister)), { asOf: '31.12.2019' })).toEqual([
      'The date given is "31.12.2019"; expected a day as YYYY-MM-DD. Write it as in --as-of 2019-12-31.',
    ]);
    expect(await messages(streamOf(gvText(smallRegister)), { asOf: '2019-02-29' })).toEqual([
      'The date given is "2019-02-29"; expected a day as YYYY-MM-DD. Write it as in --as-of 2019-12-31.',
    ]);
  });

  it('of GV100AD comes from its rows, whatever the file is called', async () => {
    const path = await inFile('GV100AD_300920.txt', gvText(smallRegister));
    expect((await complete(path)).asOf).toBe('2019-12-31');
    expect((await complete(path, { asOf: '2019-12-31' })).asOf).toBe('2019-12-31');
  });

  it('of GV100AD is not overruled', async () => {
    expect(await messages(streamOf(gvText(smallRegister)), { asOf: '2020-12-31' })).toEqual([
      'The date given is 2020-12-31, the rows say 2019-12-31; expected the same. ' +
        'Leave --as-of out: GV100AD carries its own date.',
    ]);
  });
});
