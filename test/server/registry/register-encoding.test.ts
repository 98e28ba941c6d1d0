import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { csvText, gvText, smallRegister, streamOf } from './fixture-lines.ts';
import { complete } from './read-and-expect.ts';
import { asOf, boeblingen, luebeck, stuttgart, wrohm } from './small-register-units.ts';

describe('the encoding of a register', () => {
  const names = ['Lübeck, Hansestadt', 'Wrohm', 'Stuttgart, Landeshauptstadt', 'Böblingen, Stadt'];

  it.each([
    ['utf-8', Buffer.from(gvText(smallRegister), 'utf8')],
    ['utf-8-bom', Buffer.from(`\u{FEFF}${gvText(smallRegister)}`, 'utf8')],
    ['iso-8859-1', Buffer.from(gvText(smallRegister), 'latin1')],
    ['cp850', iconv.encode(gvText(smallRegister), 'cp850')],
  ])('is found and reported: %s', async (encoding, bytes) => {
    const { municipalities, report } = await complete(streamOf(bytes));
    expect(report.encoding).toBe(encoding);
    expect(municipalities.map(({ name }) => name)).toEqual(names);
    expect(municipalities.map(({ population }) => population)).toEqual([216530, 664, 635911, 50155]);
  });

  it('is found in a CSV extract that a spreadsheet wrote', async () => {
    const rows = csvText(smallRegister)
      .replaceAll(/,(?! \D)/g, ';')
      .replaceAll('"9;43751"', '"9,43751"');
    const { municipalities, report } = await complete(streamOf(Buffer.from(rows, 'latin1')), { asOf });
    expect([report.format, report.encoding]).toEqual(['csv-extract', 'iso-8859-1']);
    expect(municipalities).toEqual([luebeck, wrohm, stuttgart, boeblingen]);
  });
});
