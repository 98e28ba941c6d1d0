import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { BackupPart } from '../storage/store.ts';
import { BackupFileTrouble } from './backup-file-trouble.ts';
import { backupFormat, backupVersion, type LastLine } from './backup-lines.ts';
import { type BackupSummary, readThrough } from './read-backup.ts';

/**
 * Writes a backup and reads it through again before it gets its name, so that a file of that name is whole. For its owner alone.
 *
 * @throws BackupFileTrouble where the file exists already, cannot be written or is not read as it was written
 */
export async function writeBackup(
  file: string,
  schema: number,
  createdAt: string,
  parts: AsyncIterable<BackupPart>,
): Promise<BackupSummary> {
  if (await exists(file)) {
    throw new BackupFileTrouble(`${file} exists already and is not overwritten. Name another file.`);
  }
  const part = `${file}.part`;
  try {
    const written: { last: LastLine | null } = { last: null };
    await pipeline(
      Readable.from(lines(schema, createdAt, parts, written)),
      createGzip({ level: 4 }),
      createWriteStream(part, { mode: 0o600, flush: true }),
    );
    const summary = await readThrough(part);
    if (summary.contentHash !== written.last?.sha256)
      throw new BackupFileTrouble(`${file} is not read as it was written.`);
    await rename(part, file);
    await syncFolder(dirname(file));
    return summary;
  } catch (error) {
    await rm(part, { force: true });
    throw troubleOf(error, file);
  }
}

async function* lines(
  schema: number,
  createdAt: string,
  parts: AsyncIterable<BackupPart>,
  written: { last: LastLine | null },
): AsyncIterable<string> {
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  const hashed = (values: readonly unknown[]): string => {
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
    hash.update(text);
    return text;
  };
  yield hashed([{ format: backupFormat, version: backupVersion, schema, createdAt }]);
  for await (const part of parts) {
    const { table, columns } = part;
    rows[table] = (rows[table] ?? 0) + part.rows.length;
    yield hashed([{ table, columns }, ...part.rows]);
  }
  written.last = { rows, sha256: hash.digest('hex') };
  yield `${JSON.stringify(written.last)}\n`;
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function troubleOf(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: 'its disk is full',
    ENOENT: 'its folder does not exist',
    EACCES: 'this program has no permission there',
    EROFS: 'its disk is read-only',
  };
  const reason = reasons[String(error.code)] ?? error.message;
  return new BackupFileTrouble(`${file} cannot be written: ${reason}. Mend that, or name another file.`, {
    cause: error,
  });
}
