import { describe, expect, it } from 'vitest';
import { csvText, smallRegister, withRow } from './fixture-lines.ts';
import { again, mistakes } from './mistakes.ts';
import { problemsOf, refusal } from './read-and-expect.ts';

describe('the CSV extract is refused as well for', () => {
  const inRows = mistakes.filter(({ change }) => change.date === undefined && change.area === undefined);
  const sameInCsv = inRows.filter(({ what }) => !/key|population|no name/.test(what));

  it.each(sameInCsv)('$what', async ({ line, change, code, message }) => {
    const problem = await refusal(csvText(withRow(line, change)), { asOf: '2019-12-31' });
    const moved = message.replace('line 13', 'line 14');
    expect(problem).toMatchObject({ code, line: line + 1, message: `Line ${line + 1}: ${moved}` });
  });

  it('keys without their zeros, as a spreadsheet leaves them', async () => {
    const text = csvText(smallRegister).replaceAll(/^(\d\d),(\d*),0/gm, '$1,$2,');
    const { status, problems } = await problemsOf(text, { asOf: '2019-12-31' });
    expect(status).toBe('refused');
    expect(problems).toHaveLength(smallRegister.length);
    expect(problems[3]?.message).toBe(
      `Line 5: the key "1 003000" has 7 digits; expected 8 on level 60. ${again} ` +
        'Spreadsheets cut zeros at the beginning of keys.',
    );
  });

  it('a key with its digits in the wrong columns', async () => {
    const text = csvText(smallRegister).replace('60,62,08,1,', '60,62,8,10,');
    expect((await refusal(text, { asOf: '2019-12-31' }))?.message).toBe(
      `Line 14: the key "8 1011000" is not made of digits; expected 8 digits on level 60. ${again}`,
    );
  });

  it.each(['12x4', '1 5', '1,579', '1.579', '-5', '1e3', '١٢'])('the population %s', async (population) => {
    const text = csvText(smallRegister).replace(' 50 155', `"${population}"`);
    expect((await refusal(text, { asOf: '2019-12-31' }))?.message).toBe(
      `Line 18: the population of 08115003 is "${population}"; expected a whole number. ${again}`,
    );
  });

  it('an area with a decimal comma', async () => {
    const text = csvText(smallRegister).replace(' 39.04', '"39,04"');
    expect((await refusal(text, { asOf: '2019-12-31' }))?.message).toBe(
      'Line 18: the area of 08115003 is "39,04"; expected a number ' +
        `(hectares in GV100AD, square kilometres with a decimal point in the CSV extract). ${again}`,
    );
  });

  it.each(['1', '04', 'dicht besiedelt'])('the degree of urbanisation %s', async (urbanisation) => {
    const text = csvText(withRow(17, { urbanisation }));
    expect(await refusal(text, { asOf: '2019-12-31' })).toMatchObject({
      code: 'registry.urbanisation-invalid',
      message:
        `Line 18: the degree of urbanisation of 08115003 is "${urbanisation}" (Verstädterungsschlüssel); ` +
        `expected one of 01, 02, 03, or nothing. ${again}`,
    });
  });

  it('a name over two lines, on both', async () => {
    const text = csvText(smallRegister).replace('Böblingen, Stadt', 'Böblingen,\nStadt');
    const { status, problems } = await problemsOf(text, { asOf: '2019-12-31' });
    expect(status).toBe('refused');
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['registry.broken-quoting', 18],
      ['registry.broken-quoting', 19],
    ]);
  });

  it('a control character in a name', async () => {
    const text = csvText(smallRegister).replace('Böblingen, Stadt', 'Böblingen,\tStadt');
    expect(await refusal(text, { asOf: '2019-12-31' })).toMatchObject({
      code: 'registry.wrong-encoding',
      params: { character: 'U+0009' },
    });
  });
});
