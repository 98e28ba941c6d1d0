import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import type { BackupPart } from '../storage/store.ts';
import { BackupFileTrouble } from './backup-file-trouble.ts';
import { backupFormat, backupVersion, type FirstLine, firstLine, type LastLine, otherLine } from './backup-lines.ts';

export interface BackupSummary {
  readonly first: FirstLine;
  /** Table to rows. */
  readonly rows: Readonly<Record<string, number>>;
  /** Of all tables. */
  readonly count: number;
  /** SHA-256 of what the file holds, hexadecimal; it stands in its last line as well. */
  readonly contentHash: string;
}

const rowsAtOnce = 1000;

/** Characters; the longest text of a row, a model file, has at most 2 MiB. */
const longestLine = 16 * 1024 * 1024;

/** Reads a backup from its first to its last byte. @throws BackupFileTrouble where anything is missing, changed or unknown */
export async function readThrough(file: string): Promise<BackupSummary> {
  const reading = readBackup(file);
  for (;;) {
    const { value, done } = await reading.next();
    if (done) return value;
  }
}

/**
 * Gives the parts of a backup in their order, and in the end what it held. What has been given is proven by the end alone: who stores
 * the parts does so provisionally until then.
 *
 * @throws BackupFileTrouble where anything is missing, changed or unknown
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart, BackupSummary> {
  const hash = createHash('sha256');
  const counted: Record<string, number> = {};
  let first: FirstLine | null = null;
  let last: LastLine | null = null;
  let head: Pick<BackupPart, 'table' | 'columns'> | null = null;
  let rows: z.infer<typeof otherLine>[] & BackupPart['rows'][number][] = [];
  let number = 0;

  for await (const line of linesOf(file)) {
    number += 1;
    if (last !== null) throw unfit(file, 'it goes on after its last line');
    if (first === null) first = parsedFirst(file, line);
    else {
      const parsed = otherLine.safeParse(jsonOf(line));
      if (!parsed.success) throw unfit(file, `line ${number} is not what a backup holds`);
      const { data } = parsed;
      if (Array.isArray(data)) {
        if (head === null || data.length !== head.columns.length)
          throw unfit(file, `line ${number} has other columns than its table`);
        counted[head.table] = (counted[head.table] ?? 0) + 1;
        rows.push(data);
      }
      if (head !== null && rows.length > 0 && (!Array.isArray(data) || rows.length === rowsAtOnce)) {
        yield { ...head, rows };
        rows = [];
      }
      if ('table' in data) head = data;
      if ('sha256' in data) {
        last = data;
        continue;
      }
    }
    hash.update(`${line}\n`);
  }
  if (first === null) throw unfit(file, 'it is empty');
  if (last === null) throw unfit(file, 'its end is missing');
  const contentHash = hash.digest('hex');
  if (contentHash !== last.sha256) throw unfit(file, 'its hash does not fit what it holds');
  if (JSON.stringify(sorted(counted)) !== JSON.stringify(sorted(last.rows))) throw unfit(file, 'rows are missing');
  const count = Object.values(last.rows).reduce((sum, each) => sum + each, 0);
  return { first, rows: last.rows, count, contentHash };
}

function parsedFirst(file: string, line: string): FirstLine {
  const parsed = firstLine.safeParse(jsonOf(line));
  if (!parsed.success) throw unfit(file, `it does not begin as a ${backupFormat} does`);
  const { version } = parsed.data;
  if (version > backupVersion)
    throw unfit(file, `a newer program has written it (version ${version}); use that program`);
  return parsed.data;
}

async function* linesOf(file: string): AsyncIterable<string> {
  const source = createReadStream(file);
  const text = source.pipe(createGunzip());
  source.on('error', (error) => text.destroy(error));
  try {
    // Not readline: it takes U+2028 for an end of line, which JSON leaves in texts as it is.
    let begun: string[] = [];
    let length = 0;
    for await (const chunk of text.setEncoding('utf8')) {
      const [first = '', ...others] = String(chunk).split('\n');
      begun.push(first);
      length += first.length;
      if (length > longestLine) throw unfit(file, 'it has a line that is longer than any');
      const rest = others.pop();
      if (rest === undefined) continue;
      yield begun.join('');
      yield* others;
      begun = [rest];
      length = rest.length;
    }
    if (length > 0) yield begun.join('');
  } catch (error) {
    throw readingTrouble(file, error);
  } finally {
    source.destroy();
  }
}

function readingTrouble(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (code.startsWith('Z_'))
    return unfit(file, code === 'Z_BUF_ERROR' ? 'its end is missing' : 'it is no gzip file, or damaged');
  const reason = code === 'ENOENT' ? 'there is no such file' : error.message;
  return new BackupFileTrouble(`${file} cannot be read: ${reason}. Check the name and the permissions.`, {
    cause: error,
  });
}

function unfit(file: string, reason: string): BackupFileTrouble {
  return new BackupFileTrouble(`${file} is not a whole backup: ${reason}. Nothing was changed; take another one.`);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function sorted(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
