import { describe, expect, it } from 'vitest';
import { detectFormat, explainBinary, explainText } from '../../../server/registry/detect.ts';
import { csvHeading, gvLine } from './fixture-lines.ts';

const expected =
  'expected a line of GV100AD (level, date and key as digits, such as "102019123101") or the heading of the CSV ' +
  'extract ("satzart,textkennzeichen,land,…"). ';

describe('the form of a file', () => {
  it('is GV100AD where a line begins with level, date and key', () => {
    expect(detectFormat(gvLine({ level: '10', key: '01', name: 'Schleswig-Holstein' }))).toEqual({ kind: 'gv100ad' });
  });

  it.each([
    [csvHeading, ','],
    [csvHeading.replaceAll(',', ';'), ';'],
    ['"satzart"\t"textkennzeichen"', '\t'],
    ['Satzart ; Textkennzeichen', ';'],
  ])('is the CSV extract by its heading: %s', (heading, delimiter) => {
    expect(detectFormat(heading)).toEqual({ kind: 'csv-extract', delimiter });
  });

  it.each(['', '10,,01', 'satzart', 'satzarten,land', 'key;name', '1020191231', '<!doctype html>'])(
    'is unknown for %j',
    (line) => {
      expect(detectFormat(line)).toBeUndefined();
    },
  );
});

describe('what is no register', () => {
  it('is named with its first line', () => {
    const problem = explainText('Gemeinde;Einwohner');
    expect(problem).toMatchObject({ code: 'registry.not-a-register', severity: 'error', line: null });
    expect(problem.message).toBe(
      `The first line is "Gemeinde;Einwohner"; ${expected}Import GV100AD or the CSV extract as Destatis publishes them.`,
    );
  });

  it('is an empty file', () => {
    expect(explainText(undefined).message).toBe(
      `The file is empty; ${expected}Import GV100AD or the CSV extract as Destatis publishes them.`,
    );
  });

  it('is an archive or a workbook', () => {
    expect(explainBinary(Buffer.from('PK\u{3}\u{4}rest'))?.message).toBe(
      `This is a ZIP archive or an Excel workbook; ${expected}Unpack it, or save the CSV extract as CSV.`,
    );
  });

  it.each([
    ['little-endian', Buffer.from('\u{FEFF}satzart', 'utf16le')],
    ['big-endian', Buffer.from('\u{FEFF}satzart', 'utf16le').swap16()],
  ])('is UTF-16, %s', (_, bytes) => {
    expect(explainBinary(bytes)?.message).toBe(`This is text in UTF-16; ${expected}Save it as UTF-8.`);
  });

  it('is anything with a zero byte', () => {
    expect(explainBinary(Uint8Array.of(0x41, 0, 0x42))?.message).toBe(
      `This is a binary file; ${expected}Import the text file of the register.`,
    );
  });

  it('is not told of text', () => {
    expect(explainBinary(Buffer.from('10201912310'))).toBeUndefined();
    expect(explainBinary(new Uint8Array())).toBeUndefined();
  });
});
