import { describe, expect, it } from 'vitest';
import { readGv100ad } from '../../../server/registry/gv100ad.ts';
import { ProblemList } from '../../../server/registry/problem-list.ts';
import { readLines } from '../../../server/registry/text-lines.ts';
import { collect, gvLine, streamOf } from './fixture-lines.ts';

/** As it stands in the register of 31 December 2019, blanks and all. */
const flensburg = [
  '6020191231010010000000Flensburg, Stadt                                  ',
  '                                                  61    0000000530200000090164',
  '00000044904    24937                                                  ',
].join('');

async function read(text: string) {
  const problems = new ProblemList();
  const rows = await collect(readGv100ad(readLines(streamOf(text), 'utf-8'), problems));
  return { rows, problems: problems.inOrder() };
}

describe('a line of GV100AD', () => {
  it('is cut by its positions', async () => {
    expect(flensburg).toHaveLength(220);
    expect(await read(`${flensburg}\r\n`)).toEqual({
      rows: [
        {
          line: 1,
          level: '60',
          date: '20191231',
          key: '01001000',
          association: '0000',
          name: 'Flensburg, Stadt',
          type: '61',
          area: '00000005302',
          population: '00000090164',
          postcode: '24937',
          urbanisation: '',
        },
      ],
      problems: [],
    });
  });

  it('has the columns filled to their ends', async () => {
    const names = `${'N'.repeat(50)}${'S'.repeat(50)}`;
    const figures = ['11111111111', '22222222222', '33333333333', 'bbbb', '55555', 'c'.repeat(50)];
    const { rows } = await read(['6020191231', '12345678', '9012', names, '64', 'aaaa', ...figures].join(''));
    expect(rows).toEqual([
      {
        line: 1,
        level: '60',
        date: '20191231',
        key: '12345678',
        association: '9012',
        name: 'N'.repeat(50),
        type: '64',
        area: '11111111111',
        population: '22222222222',
        postcode: '55555',
        urbanisation: '',
      },
    ]);
  });

  it('is counted in characters, not in bytes', async () => {
    const line = gvLine({
      level: '60',
      key: '12071304',
      name: 'Märkische Heide/Markojska Góla',
      type: '64',
      area: '7',
    });
    expect(Buffer.byteLength(line)).toBe(222);
    const { rows, problems } = await read(line);
    expect(rows[0]).toMatchObject({ name: 'Märkische Heide/Markojska Góla', type: '64', area: '00000000007' });
    expect(problems).toEqual([]);
  });

  it('has blank columns on upper levels', async () => {
    const { rows } = await read(gvLine({ level: '20', key: '081', name: 'Reg.-Bez. Stuttgart' }));
    expect(rows).toEqual([
      {
        line: 1,
        level: '20',
        date: '20191231',
        key: '081',
        association: '',
        name: 'Reg.-Bez. Stuttgart',
        type: '',
        area: '',
        population: '',
        postcode: '',
        urbanisation: '',
      },
    ]);
  });

  it('keeps blanks within its key, which the check of rows refuses', async () => {
    const { rows } = await read(gvLine({ level: '60', key: ' 8111000', name: 'Stuttgart' }));
    expect(rows[0]?.key).toBe(' 8111000');
  });

  it('is not delivered where its length is wrong; the lines around it are', async () => {
    const text = [flensburg, flensburg.slice(0, 219), `${flensburg} `, flensburg].join('\r\n');
    const { rows, problems } = await read(text);
    expect(rows.map(({ line }) => line)).toEqual([1, 4]);
    expect(problems.map(({ code, line, params }) => [code, line, params])).toEqual([
      ['registry.line-too-short', 2, { length: 219, expected: 220 }],
      ['registry.line-too-long', 3, { length: 221, expected: 220 }],
    ]);
  });

  it('is not delivered with broken characters', async () => {
    const { rows, problems } = await read(flensburg.replace('burg', 'b\u{FFFD}rg'));
    expect(rows).toEqual([]);
    expect(problems.map(({ code, params }) => [code, params])).toEqual([
      ['registry.wrong-encoding', { character: 'U+FFFD' }],
    ]);
  });

  it('says that text was encoded twice rather than that the line is too long', async () => {
    const twice = gvLine({ level: '40', key: '01003', name: 'Lübeck' }).replace('ü', 'Ã¼');
    expect((await read(twice)).problems.map(({ code }) => code)).toEqual(['registry.wrong-encoding']);
  });
});
