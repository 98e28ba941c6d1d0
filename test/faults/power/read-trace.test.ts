import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DiskTrace } from './disk-trace.ts';
import { readTrace } from './read-trace.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reifegrad-trace-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const hex = (text: string) => `"${Buffer.from(text).toString('hex').replace(/../g, '\\x$&')}"`;
const at = (place: number) => ({ begun: place, done: place });

async function read(...lines: readonly string[]): Promise<DiskTrace> {
  const path = join(folder, 'trace');
  writeFileSync(path, `${lines.join('\n')}\n`);
  const survey = { base: Buffer.from('before'), changes: [], syncs: [] };
  return readTrace(path, '/data', new Map([['survey.db', survey]]));
}

describe('a trace of strace', () => {
  it('tells what was written to which file, and when it was synced', async () => {
    const { initial } = await read(
      `7 openat(AT_FDCWD, ${hex('/data/survey.db')}, O_RDWR|O_CREAT|O_CLOEXEC, 0600) = 5`,
      `7 pwrite64(5, ${hex('abc')}, 3, 4096) = 3`,
      `7 pwritev(5, [{iov_base=${hex('d')}, iov_len=1}, {iov_base=${hex('ef')}, iov_len=2}], 2, 10) = 3`,
      '7 ftruncate(5, 512) = 0',
      '7 fdatasync(5) = 0',
      '7 close(5) = 0',
      `7 openat(AT_FDCWD, ${hex('/elsewhere/survey.db')}, O_RDWR) = 5`,
      `7 pwrite64(5, ${hex('x')}, 1, 0) = 1`,
    );
    expect(initial.get('survey.db')).toEqual({
      base: Buffer.from('before'),
      changes: [
        { kind: 'write', data: Buffer.from('abc'), at: 4096, ...at(1) },
        { kind: 'write', data: Buffer.from('def'), at: 10, ...at(2) },
        { kind: 'truncate', size: 512, ...at(3) },
      ],
      syncs: [at(4)],
    });
  });

  it('tells of calls that others came in between of when they began and when they were done', async () => {
    const { initial } = await read(
      `7 openat(AT_FDCWD, ${hex('/data/survey.db')}, O_RDWR) = 5`,
      '7 fsync(5 <unfinished ...>',
      '8 close(9) = 0',
      '7 <... fsync resumed>) = 0',
    );
    expect(initial.get('survey.db')?.syncs).toEqual([{ begun: 1, done: 3 }]);
  });

  it('tells which names came and went, and when the folder was synced', async () => {
    const { renamings, folderSyncs } = await read(
      `7 openat(AT_FDCWD, ${hex('/data/survey.db-wal')}, O_RDWR|O_CREAT, 0600) = 6`,
      `7 openat(AT_FDCWD, ${hex('/data')}, O_RDONLY) = 8`,
      '7 fsync(8) = 0',
      `7 unlink(${hex('/data/survey.db-wal')}) = 0`,
    );
    const file = { base: new Uint8Array(), changes: [], syncs: [] };
    expect(renamings).toEqual([
      { ...at(0), names: [['survey.db-wal', file]] },
      { ...at(3), names: [['survey.db-wal', null]] },
    ]);
    expect(folderSyncs).toEqual([at(2)]);
  });

  it('tells when the first good reply to a request left', async () => {
    const reply = (status: number, id: string) => hex(`HTTP/1.1 ${status} OK\r\nX-Request-Id: ${id}\r\n\r\n{}`);
    const { acknowledged } = await read(
      `7 write(9, ${reply(503, 'refused-1')}, 10) = 10`,
      `7 write(9, ${reply(200, 'saved-1')}, 10) = 10`,
      `7 writev(9, [{iov_base=${reply(201, 'begun-1')}, iov_len=10}, {iov_base=${reply(200, 'saved-1')}, iov_len=10}], 2) = 20`,
    );
    expect([...acknowledged]).toEqual([
      ['saved-1', 1],
      ['begun-1', 2],
    ]);
  });

  it('is refused where the effect of a call on the folder cannot be told', async () => {
    const open = `7 openat(AT_FDCWD, ${hex('/data/survey.db')}, O_RDWR) = 5`;
    await expect(read(open, '7 fallocate(5, 0, 0, 4096) = 0')).rejects.toThrow('called fallocate');
    await expect(read(open, `7 pwrite64(5, ${hex('abc')}..., 9, 0) = 9`)).rejects.toThrow('cut a text off');
    await expect(read(`7 link(${hex('/data/survey.db')}, ${hex('/data/b')}) = 0`)).rejects.toThrow('called link');
  });
});
