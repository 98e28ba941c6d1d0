import { randomUUID } from 'node:crypto';
import { chmod, lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';

const schema = new URL('../../model/reifegrad-model.schema.json', import.meta.url);
/** What the `$id` of every schema of ours begins with, whatever its version. */
const ours = 'urn:reifegrad:model-file:';
/** In bytes; no schema of ours was ever that large. */
const largest = 5_000_000;

export const schemaName = 'reifegrad-model.schema.json';

/**
 * Writes the schema of model files. One of ours is replaced as a whole; whatever else has its name is left as it is, also a link,
 * wherever it leads.
 *
 * @throws what the file system says
 */
export async function writeSchema(path: string): Promise<'written' | 'left'> {
  const bytes = await readFile(schema);
  try {
    await writeFile(path, bytes, { flag: 'wx' });
    return 'written';
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const stats = await lstat(path);
  if (!stats.isFile() || stats.size > largest || !isOurs(await readFile(path, 'utf8'))) return 'left';
  await replace(path, bytes, stats.mode);
  return 'written';
}

async function replace(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await chmod(beside, mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function isOurs(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null || !('$id' in json)) return false;
    return typeof json.$id === 'string' && json.$id.startsWith(ours);
  } catch {
    return false;
  }
}
