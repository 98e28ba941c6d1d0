import { describe, expect, it } from 'vitest';
import { readCsvRecords } from '../../../server/registry/csv-records.ts';
import { ProblemList } from '../../../server/registry/problem-list.ts';
import { longestLine, readLines } from '../../../server/registry/text-lines.ts';
import { collect, streamOf } from './fixture-lines.ts';

const good = '60,"Stuttgart, Landeshauptstadt", 635 911';
const fields = ['60', 'Stuttgart, Landeshauptstadt', ' 635 911'];

async function read(text: string, delimiter = ',') {
  const problems = new ProblemList();
  const records = await collect(readCsvRecords(readLines(streamOf(text), 'utf-8'), delimiter, problems));
  return { records, problems: problems.inOrder() };
}

describe('a line of CSV', () => {
  it('is split at the delimiter, outside quotation marks', async () => {
    expect((await read(`${good}\r\n`)).records).toEqual([{ line: 1, fields }]);
    expect((await read(good.replaceAll(/,(?! L)/g, ';'), ';')).records).toEqual([{ line: 1, fields }]);
  });

  it('may have any number of fields, empty ones too', async () => {
    expect((await read(',\na\n"",b,\n')).records.map((record) => record.fields)).toEqual([
      ['', ''],
      ['a'],
      ['', 'b', ''],
    ]);
  });

  it('may hold doubled quotation marks and a return', async () => {
    expect((await read('"a ""b""",c\rd\n')).records).toEqual([{ line: 1, fields: ['a "b"', 'c\rd'] }]);
  });

  const quoting =
    'expected each quoted text to be closed before the next comma or line end. ' +
    'Mend the quotation marks in this line, or download the file again.';

  it.each([
    ['INVALID_OPENING_QUOTE', '60,Stutt"gart", 635 911'],
    ['CSV_INVALID_CLOSING_QUOTE', '60,"Stuttgart"er", 635 911'],
    ['CSV_QUOTE_NOT_CLOSED', '60,"Stuttgart, 635 911'],
  ])('is reported for a quotation mark out of place, alone: %s', async (reason, broken) => {
    const { records, problems } = await read([good, broken, good, broken].join('\n'));
    expect(records).toEqual([
      { line: 1, fields },
      { line: 3, fields },
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      `Line 2: quotation marks do not match (${reason}); ${quoting}`,
      `Line 4: quotation marks do not match (${reason}); ${quoting}`,
    ]);
  });

  it('is not joined with the next one by a quoted line break', async () => {
    const { records, problems } = await read('60,"Stutt\ngart",5\n');
    expect(records).toEqual([]);
    expect(problems.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('is found broken among thousands, and the others are still delivered', async () => {
    const lines = new Array<string>(2000).fill(good);
    lines[700] = '60,64,"x';
    const { records, problems } = await read(lines.join('\n'));
    const numbers = lines.map((_, index) => index + 1);
    expect(records.map(({ line }) => line)).toEqual(numbers.filter((number) => number !== 701));
    expect(records.every((record) => record.fields[1] === fields[1])).toBe(true);
    expect(problems.map(({ line }) => line)).toEqual([701]);
  });

  it('is refused where it is longer than any row', async () => {
    const { records, problems } = await read([good, 'ü'.repeat(longestLine), good].join('\n'));
    expect(records.map(({ line }) => line)).toEqual([1, 3]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['registry.line-too-long', 2]]);
  });

  it('keeps its number where blank lines stand before it', async () => {
    expect((await read(`\n\n${good}\n\n${good}`)).records.map(({ line }) => line)).toEqual([3, 5]);
  });
});
