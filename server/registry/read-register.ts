import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { fileNotReadable } from './file-problems.ts';
import { Reading } from './reading.ts';
import type { ReadOptions, RegisterReading } from './register-reading.ts';

/**
 * Reads an official register file, GV100AD or the CSV extract, in one pass. The file is never held as a whole; its rows
 * are. Everything wrong with file, options or path is a problem in the report: a population left blank and a region
 * without a row are warnings, everything else is an error and refuses the file, also in states not chosen.
 *
 * @param source a path, or the bytes of a file
 * @throws what the given stream throws; the stream is closed in any case
 */
export async function readRegister(
  source: string | AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): Promise<RegisterReading> {
  const path = typeof source === 'string' ? source : undefined;
  const bytes: AsyncIterable<Uint8Array> = typeof source === 'string' ? createReadStream(source) : source;
  const stream = bytes[Symbol.asyncIterator]();
  const reading = new Reading({ ...options, fileName: options.fileName ?? (path && basename(path)) });
  try {
    return await reading.read(stream);
  } catch (error) {
    const reason = systemCode(error);
    if (path === undefined || reason === undefined) throw error;
    return reading.refuse(fileNotReadable(path, reason));
  } finally {
    await stream.return?.();
  }
}

/** The operating system's code of a failed file operation. */
function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;
}
