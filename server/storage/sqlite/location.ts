import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StorageFull, UnusablePath } from '../errors.ts';

const example = 'Name a file on a local disk, for example sqlite:./data/reifegrad.db.';

/**
 * Absolute path of the database file. A missing file is created empty, with its folder, for this user alone.
 *
 * @throws UnusablePath, StorageFull
 */
export function locate(path: string): string {
  if (path === '' || path === ':memory:') throw new UnusablePath(path, 'the answers need a file that stays', example);
  if (path !== path.trim() || path.includes('\0')) {
    throw new UnusablePath(
      JSON.stringify(path),
      'it begins or ends with a blank or holds a character of no name',
      example,
    );
  }
  const file = resolve(path);
  if (/[\\/]$/.test(path)) throw new UnusablePath(file, 'the path names a folder', example);
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) create(file);
    else if (found.isDirectory()) throw new UnusablePath(file, 'that is a folder', example);
    else if (!found.isFile()) throw new UnusablePath(file, 'that is no regular file', example);
    closeSync(openSync(file, 'r'));
    return file;
  } catch (error) {
    throw pathError(error, file);
  }
}

function create(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
}

function pathError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const cause = { cause: error };
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new StorageFull(file, cause);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new UnusablePath(
        file,
        'this program has no permission there',
        'Let it read and write the file and its folder, or name another place.',
        cause,
      );
    case 'EEXIST':
    case 'ENOTDIR':
      return new UnusablePath(file, 'a part of the path is a file and no folder', example, cause);
    default:
      return new UnusablePath(file, error.message, example, cause);
  }
}
