import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** `manifest.json`: what a page needs to load a file with an integrity, and what it weighs in bytes. */
export interface Manifest {
  readonly files: Readonly<Record<string, DeliveredFile>>;
}

interface DeliveredFile {
  readonly size: number;
  readonly brotli: number;
  /** Subresource integrity, `sha384-…`. */
  readonly integrity: string;
}

/** Writes `.br` and `.gz` beside each script of a folder, and `manifest.json`. */
export async function compress(folder: string): Promise<Manifest> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const delivered = names.sort().map(async (name) => [name, await compressFile(join(folder, name))] as const);
  const manifest = { files: Object.fromEntries(await Promise.all(delivered)) };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function compressFile(path: string): Promise<DeliveredFile> {
  const content = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzipped);
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return { size: content.length, brotli: brotli.length, integrity };
}

/** Puts a finished folder in the place of another, so that a server never sees half of it. */
export function replaceFolder(finished: string, place: string): void {
  const old = `${finished}-old`;
  mkdirSync(dirname(place), { recursive: true });
  try {
    renameSync(place, old);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  renameSync(finished, place);
  rmSync(old, { recursive: true, force: true });
}
