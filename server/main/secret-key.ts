import { chmod, mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartRefused } from '../start-refused.ts';

const bytes = 32;

/**
 * The master secret, 32 bytes, from its file; on the very first start it is made and written with mode 0600. All access codes
 * depend on it, so it is never made anew beside a database that exists.
 *
 * @throws StartRefused where the file cannot be read, holds something else or is missing
 */
export async function readSecretKey(
  file: string,
  random: (bytes: number) => Uint8Array,
  databaseExists: boolean,
): Promise<Uint8Array> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw new StartRefused([`The key file ${file} cannot be read: ${codeOf(error)}. Mend its permissions.`]);
  });
  if (text !== null) return parse(file, text.trim());
  if (databaseExists) {
    throw new StartRefused([
      `The database exists, but its key file ${file} does not. Without it no access code given out so far is valid. ` +
        'Put the file back, or set SECRET_KEY_FILE to where it is. ' +
        'If it is lost for good, write a new one with openssl rand -base64 32, and go on with: reifegrad key renew --lost',
    ]);
  }
  return write(file, random(bytes));
}

function parse(file: string, text: string): Uint8Array {
  const key = /^[A-Za-z0-9+/_-]+=*$/.test(text) ? Buffer.from(text, 'base64') : Buffer.alloc(0);
  if (key.length === bytes) return key;
  throw new StartRefused([
    `The key file ${file} does not hold a key: expected ${bytes} bytes as base64. Example: openssl rand -base64 ${bytes}`,
  ]);
}

async function write(file: string, key: Uint8Array): Promise<Uint8Array> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(`${Buffer.from(key).toString('base64url')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await chmod(file, 0o600);
    return key;
  } catch (error) {
    throw new StartRefused(
      [`The key file ${file} cannot be written: ${codeOf(error)}. Mend its folder, or set SECRET_KEY_FILE.`],
      { cause: error },
    );
  }
}

/** Whether others than the owner may read the key. */
export async function readableByOthers(file: string): Promise<boolean> {
  return process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
