import { describe, expect, it } from 'vitest';
import { csvText, gvLine, gvText, smallRegister, withRow } from './fixture-lines.ts';
import { again, mistakes } from './mistakes.ts';
import { problemsOf, refusal } from './read-and-expect.ts';

describe('GV100AD is refused, whatever else is right, for', () => {
  it.each(mistakes)('$what', async ({ line, change, code, message, params }) => {
    const problem = await refusal(gvText(withRow(line, change)));
    expect(problem).toMatchObject({ code, severity: 'error', line, params, message: `Line ${line}: ${message}` });
  });

  it('an association that is there already', async () => {
    const twice = [...smallRegister, { level: '50', key: '08115', association: '5004', name: 'Wieder', type: '54' }];
    expect(await refusal(gvText(twice))).toMatchObject({
      code: 'registry.duplicate-key',
      line: 18,
      params: { level: 50, key: '081155004', firstLine: 15 },
    });
  });

  it('a short line', async () => {
    const text = gvText(smallRegister).replace(/ (?=\r\n$)/, '');
    expect((await refusal(text))?.message).toBe(
      `Line 17: 219 characters; expected 220. ${again} Editors cut blanks at the end of lines.`,
    );
  });

  it('a file that ends within a line', async () => {
    const text = gvText(smallRegister).slice(0, -100);
    expect((await refusal(text))?.message).toMatch(/^Line 17: 122 characters; expected 220\. /);
  });

  it('a long line', async () => {
    const text = gvText(smallRegister).replace(/(?=\r\n$)/, '  ');
    expect((await refusal(text))?.message).toBe(`Line 17: 222 characters; expected at most 220. ${again}`);
  });

  it('one line in another encoding', async () => {
    const lines = smallRegister.map((row, index) => Buffer.from(`${gvLine(row)}\n`, index === 1 ? 'latin1' : 'utf8'));
    expect(await refusal(Buffer.concat(lines))).toMatchObject({
      code: 'registry.wrong-encoding',
      line: 2,
      message:
        'Line 2: the character U+FFFD, which no name has; expected one encoding for the whole file: UTF-8, ' +
        'ISO-8859-1 or CP850. Download the file again, or save it as UTF-8 from the program that wrote it.',
    });
  });

  it('text encoded twice, once for each line', async () => {
    const twice = Buffer.from(Buffer.from(gvText(smallRegister), 'utf8').toString('latin1'), 'utf8');
    const { status, problems } = await problemsOf(twice);
    expect(status).toBe('refused');
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['registry.wrong-encoding']));
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 8, 14, 15, 17]);
  });

  it('all its mistakes at once, in the order of lines', async () => {
    const rows = withRow(17, { population: 'x', postcode: '1', type: '99' }).map((row, index) =>
      index === 3 ? { ...row, key: 'x' } : row,
    );
    const { problems } = await problemsOf(gvText(rows));
    expect(problems.map(({ code, line }) => [line, code])).toEqual([
      [4, 'registry.key-not-digits'],
      [17, 'registry.unknown-type'],
      [17, 'registry.population-invalid'],
      [17, 'registry.postcode-invalid'],
    ]);
  });

  it('a mistake in a state that is not wanted', async () => {
    const problem = await refusal(gvText(withRow(7, { population: 'x' })), { state: '08' });
    expect(problem).toMatchObject({ code: 'registry.population-invalid', line: 7 });
  });

  it('a value that would steer the terminal, without doing so', async () => {
    const problem = await refusal(csvText(withRow(17, { postcode: '\u{1B}[2J' })), { asOf: '2019-12-31' });
    expect(problem?.message).toContain('the postcode of 08115003 is "\\u{1B}[2J"');
  });
});
