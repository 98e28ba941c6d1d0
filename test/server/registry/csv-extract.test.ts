import { describe, expect, it } from 'vitest';
import { readCsvExtract } from '../../../server/registry/csv-extract.ts';
import { ProblemList } from '../../../server/registry/problem-list.ts';
import { readLines } from '../../../server/registry/text-lines.ts';
import { collect, csvHeading, streamOf } from './fixture-lines.ts';

/** As it stands in the register of 31 December 2019. */
const stuttgart =
  '60,62,08,1,11,0000,000,"Stuttgart, Landeshauptstadt", 207.33, 635 911, 317 794, 318 117, 3 067,70173,' +
  '"9,177734","48,775817",L50,Region Stuttgart,01,dicht besiedelt';

async function read(text: string, delimiter = ',') {
  const problems = new ProblemList();
  const rows = await collect(readCsvExtract(readLines(streamOf(text), 'utf-8'), delimiter, problems));
  return { rows, problems: problems.inOrder() };
}

async function readRow(row: string) {
  const { rows, problems } = await read(`${csvHeading}\n${row}\n`);
  expect(problems).toEqual([]);
  return rows[0];
}

const stuttgartRow = {
  line: 2,
  level: '60',
  date: null,
  key: '08111000',
  association: '0000',
  name: 'Stuttgart, Landeshauptstadt',
  type: '62',
  area: '20733',
  population: '635911',
  postcode: '70173',
  urbanisation: '01',
};

describe('a row of the CSV extract', () => {
  it('is read by the names in the heading', async () => {
    expect(await readRow(stuttgart)).toEqual(stuttgartRow);
  });

  it('may have its columns in any order, with others between', async () => {
    const text = [
      'satzart,bevoelkerung,Gemeindename,new,gemeinde,vb,kreis,rb,land,"textkennzeichen",postleitzahl,flaeche',
      '60, 635 911,"Stuttgart, Landeshauptstadt",,000,0000,11,1,08,62,70173, 207.33',
    ].join('\n');
    expect(await read(text)).toEqual({ rows: [{ ...stuttgartRow, urbanisation: '' }], problems: [] });
  });

  it('may be divided by semicolons', async () => {
    const { rows } = await read('satzart;gemeindename\n', ';');
    expect(rows).toEqual([]);
    const heading = csvHeading.replaceAll(',', ';');
    const row = '60;62;08;1;11;0000;000;Stuttgart, Landeshauptstadt; 207.33; 635 911;;;;70173;;;;;01;';
    expect((await read(`${heading}\n${row}`, ';')).rows).toEqual([stuttgartRow]);
  });

  it.each([
    ['10,,08,,,,,Baden-Württemberg,,,,,,,,,,,,', '10', '08', ''],
    ['20,,08,1,,,,Reg.-Bez. Stuttgart,,,,,,,,,,,,', '20', '081', ''],
    ['30,,08,1,1,,,Region Stuttgart,,,,,,,,,,,,', '30', '0811', ''],
    ['40,44,08,1,15,,,Böblingen,,,,,,,,,,,,', '40', '08115', ''],
    ['50,54,08,1,15,5004,,VVG der Stadt Böblingen,,,,,,,,,,,,', '50', '08115', '5004'],
  ])('has the key of its level: %s', async (row, level, key, association) => {
    expect(await readRow(row)).toMatchObject({ level, key, association, area: '', population: '', postcode: '' });
  });

  it.each([
    ['60,62,8,1,11,0,0,Stuttgart', '8 1110  '.trimEnd()],
    ['60,62,08,,11,0000,000,Stuttgart', '08 11000'],
    ['60,62,08,1,11,0000,,Stuttgart', '08111'],
  ])('shows where digits of its key are missing: %s', async (row, key) => {
    expect((await readRow(`${row},,,,,,,,,,,,`))?.key).toBe(key);
  });

  it('may hold doubled quotation marks', async () => {
    expect((await readRow(stuttgart.replace('Landeshauptstadt', 'genannt ""S""')))?.name).toBe(
      'Stuttgart, genannt "S"',
    );
  });

  it('keeps a double blank within a name', async () => {
    const name = 'Meschede, Kreis- und  Hochschulstadt';
    expect((await readRow(stuttgart.replace('Stuttgart, Landeshauptstadt', ` ${name} `)))?.name).toBe(name);
  });
});

describe('a figure of the CSV extract', () => {
  it.each([
    ['  0', '0'],
    ['  969', '969'],
    [' 1 579', '1579'],
    ['3 669 491', '3669491'],
    [' 635\u{A0}911', '635911'],
    [' 635\u{202F}911', '635911'],
    ['635911', '635911'],
    ['', ''],
    ['1 5', '1 5'],
    ['1 5790', '1 5790'],
    ['1.579', '1.579'],
    ['-', '-'],
  ])('of inhabitants %j becomes %j', async (written, digits) => {
    expect((await readRow(stuttgart.replace(' 635 911', written)))?.population).toBe(digits);
  });

  it.each([
    [' 207.33', '20733'],
    [' 0.45', '045'],
    [' 3.5', '350'],
    [' 12', '1200'],
    [' 1 059.53', '105953'],
    ['', ''],
    ['"207,33"', '207,33'],
    ['207.333', '207.333'],
    ['x', 'x'],
  ])('of square kilometres %j becomes hectares %j', async (written, hectares) => {
    expect((await readRow(stuttgart.replace(' 207.33', written)))?.area).toBe(hectares);
  });
});

describe('what is wrong in a CSV extract', () => {
  it('is a heading that lacks columns', async () => {
    const { rows, problems } = await read(`${csvHeading.replace(',rb,', ',').replace(',flaeche', '')}\n${stuttgart}\n`);
    expect(rows).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Line 1: the heading lacks rb, flaeche; expected all columns of the official extract. ' +
        'Download the extract again with all columns.',
    ]);
  });

  it('is a row with other columns than the heading; the rows around it are delivered', async () => {
    const { rows, problems } = await read([csvHeading, stuttgart, `${stuttgart},`, '60,62,08', stuttgart].join('\n'));
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(problems.map(({ code, line, params }) => [code, line, params])).toEqual([
      ['registry.wrong-column-count', 3, { count: 21, expected: 20 }],
      ['registry.wrong-column-count', 4, { count: 3, expected: 20 }],
    ]);
  });

  it('is told with the line of the file where blank lines stand between', async () => {
    const { rows, problems } = await read([csvHeading, '', stuttgart, '', '', '60,62', stuttgart].join('\r\n'));
    expect(rows.map(({ line }) => line)).toEqual([3, 7]);
    expect(problems.map(({ line }) => line)).toEqual([6]);
  });

  it('is a heading with such a mark, and then nothing more is said', async () => {
    const { rows, problems } = await read([`${csvHeading},"x`, stuttgart].join('\n'));
    expect(rows).toEqual([]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['registry.broken-quoting', 1]]);
  });

  it('is not a return within a line, which stays where it is', async () => {
    expect((await readRow(stuttgart.replace('Stuttgart', 'Stutt\rgart')))?.name).toBe('Stutt\rgart, Landeshauptstadt');
  });
});

describe('the stream behind a CSV extract', () => {
  it('passes its failure on', async () => {
    async function* failing() {
      yield Buffer.from(`${csvHeading}\n${stuttgart}\n`);
      throw new Error('the line is down');
    }
    const rows = readCsvExtract(readLines(failing(), 'utf-8'), ',', new ProblemList());
    await expect(collect(rows)).rejects.toThrow('the line is down');
  });

  it('is read no further than rows are asked for', async () => {
    let chunks = 0;
    async function* endless() {
      yield Buffer.from(`${csvHeading}\n`);
      for (; chunks < 100_000; chunks += 1) yield Buffer.from(`${stuttgart}\n`);
    }
    for await (const row of readCsvExtract(readLines(endless(), 'utf-8'), ',', new ProblemList())) {
      expect(row.name).toBe('Stuttgart, Landeshauptstadt');
      break;
    }
    expect(chunks).toBeLessThan(5000);
  });
});
