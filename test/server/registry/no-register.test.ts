import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../server/registry/read-register.ts';
import { csvText, gvText, smallRegister, streamOf } from './fixture-lines.ts';
import { messages } from './read-and-expect.ts';
import { allRows, asOf } from './small-register-units.ts';

describe('a state that is not in the file', () => {
  it.each(['99', '8', '', 'BW', '081'])('is refused with those that are: %j', async (state) => {
    const { status, report } = await readRegister(streamOf(gvText(smallRegister)), { state });
    expect(status).toBe('refused');
    expect(report.problems).toEqual([
      {
        code: 'registry.unknown-state',
        severity: 'error',
        line: null,
        params: { state, present: '01 Schleswig-Holstein, 08 Baden-Württemberg' },
        found: `there is no state "${state}" in this file`,
        expected: 'one of 01 Schleswig-Holstein, 08 Baden-Württemberg',
        mend: 'Give the two digits of a state.',
        message:
          `There is no state "${state}" in this file; ` +
          'expected one of 01 Schleswig-Holstein, 08 Baden-Württemberg. Give the two digits of a state.',
      },
    ]);
    expect(report.rows.read).toEqual(allRows);
  });
});

describe('a file that is no register', () => {
  it('is one that does not exist', async () => {
    const path = '/no/such/register_311219.csv';
    const { status, report } = await readRegister(path);
    expect(status).toBe('refused');
    expect(report.problems).toMatchObject([
      { code: 'registry.file-not-readable', line: null, params: { reason: 'ENOENT' } },
    ]);
    expect(report.problems[0]?.message).toBe(
      `The file "${path}" cannot be read (ENOENT); expected a file this account may read. Check the path and the rights.`,
    );
  });

  it('is a folder', async () => {
    const { report } = await readRegister(tmpdir());
    expect(report.problems).toMatchObject([{ code: 'registry.file-not-readable', params: { reason: 'EISDIR' } }]);
  });

  it('is an empty one', async () => {
    const { status, report } = await readRegister(streamOf('\r\n\r\n'));
    expect(status).toBe('refused');
    expect(report).toMatchObject({ format: null, encoding: 'utf-8', asOf: null });
    expect(report.problems).toMatchObject([
      { code: 'registry.not-a-register', params: { found: 'the file is empty' } },
    ]);
  });

  it('is another table', async () => {
    const { report } = await readRegister(streamOf('Schlüssel;Name\n08111000;Stuttgart\n'));
    expect(report.problems).toMatchObject([
      { code: 'registry.not-a-register', params: { found: 'the first line is "Schlüssel;Name"' } },
    ]);
  });

  it('is an archive, of which no more than a sample is read', async () => {
    let chunks = 0;
    async function* archive() {
      for (; chunks < 1000; chunks += 1) yield Buffer.alloc(64 * 1024, 'PK\u{3}\u{4}é', 'latin1');
    }
    const { report } = await readRegister(archive());
    expect(report.problems).toMatchObject([{ code: 'registry.not-a-register' }]);
    expect(report.encoding).toBeNull();
    expect(chunks).toBeLessThan(3);
  });

  it('is one line without an end, of which the whole is never held', async () => {
    async function* endless() {
      for (let chunk = 0; chunk < 1000; chunk += 1) yield Buffer.alloc(64 * 1024, '102019123101é', 'latin1');
    }
    const { report } = await readRegister(endless());
    expect(report.problems.map(({ code, line }) => [code, line])).toEqual([['registry.line-too-long', 1]]);
  });

  it('has no municipality', async () => {
    const message = 'No municipality in what was chosen; expected rows of level 60. Check that the file is complete.';
    expect(await messages(streamOf(gvText(smallRegister.filter(({ level }) => level !== '60'))))).toEqual([message]);
    expect(await messages(streamOf(csvText([])), { asOf })).toEqual([message]);
    const areaAlone = smallRegister.filter(({ key, type }) => key.length < 8 || key.startsWith('01') || type === '66');
    expect(await messages(streamOf(gvText(areaAlone)), { state: '08' })).toEqual([message]);
  });
});

describe('the stream given', () => {
  async function* watched(content: string, closed: { count: number }) {
    try {
      yield* streamOf(content, 100);
    } finally {
      closed.count += 1;
    }
  }

  it.each([
    ['read to its end', gvText(smallRegister)],
    ['not a register', 'ü'.repeat(300_000)],
    ['a heading that lacks columns', `satzart,land\n${'60,ü\n'.repeat(50_000)}`],
  ])('is closed after %s', async (_, content) => {
    const closed = { count: 0 };
    await readRegister(watched(content, closed), { asOf });
    expect(closed.count).toBe(1);
  });

  it('passes its failure on', async () => {
    async function* failing() {
      yield Buffer.from(gvText(smallRegister));
      throw Object.assign(new Error('the line is down'), { code: 'ECONNRESET', syscall: 'read' });
    }
    await expect(readRegister(failing())).rejects.toThrow('the line is down');
  });
});
