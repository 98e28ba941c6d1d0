import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BackupFileTrouble } from '../../../server/backup/backup-file-trouble.ts';
import { readBackup, readThrough } from '../../../server/backup/read-backup.ts';
import { writeBackup } from '../../../server/backup/write-backup.ts';
import type { BackupPart } from '../../../server/storage/store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const parts: readonly BackupPart[] = [
  {
    table: 'model',
    columns: ['version', 'text'],
    rows: [
      ['1.0.0', 'Öl\n"so"\u2028'],
      ['1.1.0', ''],
    ],
  },
  { table: 'answer', columns: ['question', 'at', 'value'], rows: [['q1', Number.MAX_SAFE_INTEGER, null]] },
  { table: 'answer', columns: ['question', 'at', 'value'], rows: [['q2', -1, '{}']] },
];

async function* given(list: readonly BackupPart[]): AsyncIterable<BackupPart> {
  yield* list;
}

async function written(): Promise<{ file: string; lines: string[] }> {
  const file = join(temporaryFolder(), 'a.jsonl.gz');
  await writeBackup(file, 13, '2026-11-25T00:00:00.000Z', given(parts));
  return { file, lines: gunzipSync(readFileSync(file)).toString().split('\n').slice(0, -1) };
}

async function partsIn(file: string): Promise<BackupPart[]> {
  const all: BackupPart[] = [];
  for await (const part of readBackup(file)) all.push(part);
  return all;
}

describe('a backup file', () => {
  it('gives back what was written, with a summary, for its owner alone', async () => {
    const { file, lines } = await written();
    const rows = (table: string, list: readonly BackupPart[]) =>
      list.filter((part) => part.table === table).flatMap((part) => part.rows);
    const found = await partsIn(file);
    for (const table of ['model', 'answer']) expect(rows(table, found)).toEqual(rows(table, parts));
    const hash = createHash('sha256')
      .update(`${lines.slice(0, -1).join('\n')}\n`)
      .digest('hex');
    expect(await readThrough(file)).toEqual({
      first: { format: 'reifegrad-backup', version: 1, schema: 13, createdAt: '2026-11-25T00:00:00.000Z' },
      rows: { model: 2, answer: 2 },
      count: 4,
      contentHash: hash,
    });
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it('is not written over another, and leaves nothing where writing fails', async () => {
    const { file } = await written();
    const again = writeBackup(file, 13, '', given([]));
    await expect(again).rejects.toThrow(`${file} exists already and is not overwritten. Name another file.`);
    const nowhere = join(temporaryFolder(), 'none', 'b.jsonl.gz');
    await expect(writeBackup(nowhere, 13, '', given([]))).rejects.toThrow(
      /cannot be written: its folder does not exist/,
    );
    const broken = join(temporaryFolder(), 'c.jsonl.gz');
    const failing = async function* (): AsyncIterable<BackupPart> {
      yield* parts;
      throw new RangeError('mine');
    };
    await expect(writeBackup(broken, 13, '', failing())).rejects.toThrow(new RangeError('mine'));
    expect([existsSync(broken), existsSync(`${broken}.part`)]).toEqual([false, false]);
  });

  it.each<[string, (lines: string[]) => string[], RegExp]>([
    ['a changed value', (lines) => lines.map((line) => line.replace('"q2"', '"q3"')), /hash does not fit/],
    ['a missing row', (lines) => lines.filter((line) => !line.includes('q2')), /hash does not fit/],
    ['no end', (lines) => lines.slice(0, -1), /end is missing/],
    ['nothing', () => [], /it is empty/],
    ['another beginning', (lines) => lines.slice(1), /does not begin as a reifegrad-backup does/],
    [
      'a newer format',
      ([, ...rest]) => ['{"format":"reifegrad-backup","version":2,"schema":1,"createdAt":""}', ...rest],
      /newer program/,
    ],
    [
      'a strange line',
      ([first = '', ...rest]) => [first, '{"drop":"table"}', ...rest],
      /line 2 is not what a backup holds/,
    ],
    ['a table of another name', (lines) => lines.map((line) => line.replace('"model"', '"model;"')), /line 2 is not/],
    [
      'a row of other width',
      (lines) => lines.map((line) => line.replace('["q2",-1', '["q2"')),
      /line \d has other columns/,
    ],
    ['a line after the last', (lines) => [...lines, '[]'], /goes on after its last line/],
  ])('with %s is refused', async (_, change, reason) => {
    const { file, lines } = await written();
    writeFileSync(
      file,
      gzipSync(
        change(lines)
          .map((line) => `${line}\n`)
          .join(''),
      ),
    );
    await expect(readThrough(file)).rejects.toThrow(reason);
    await expect(readThrough(file)).rejects.toBeInstanceOf(BackupFileTrouble);
  });

  it.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 30), /its end is missing/],
    ['no gzip', () => Buffer.from('hello'), /no gzip file, or damaged/],
    ['with a flipped bit', (bytes) => Buffer.from(bytes.map((byte, index) => (index === 60 ? byte ^ 4 : byte))), /./],
  ])('%s is refused', async (_, change, reason) => {
    const { file } = await written();
    writeFileSync(file, change(readFileSync(file)));
    await expect(readThrough(file)).rejects.toThrow(reason);
    await expect(readThrough(file)).rejects.toBeInstanceOf(BackupFileTrouble);
  });

  it('with a line that is longer than any is refused at once', async () => {
    const { file, lines } = await written();
    writeFileSync(file, gzipSync(`${lines[0]}\n["${'x'.repeat(20 * 1024 * 1024)}"]\n`));
    await expect(readThrough(file)).rejects.toThrow(/a line that is longer than any/);
  });

  it('that is not there, or a folder, is refused with a sentence', async () => {
    const folder = temporaryFolder();
    await expect(readThrough(join(folder, 'none'))).rejects.toThrow(/cannot be read: there is no such file/);
    mkdirSync(join(folder, 'folder'));
    await expect(readThrough(join(folder, 'folder'))).rejects.toBeInstanceOf(BackupFileTrouble);
  });
});
