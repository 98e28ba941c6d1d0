import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type PreparedBytes, preparedForms } from '../http/prepared-bytes.ts';

const manifest = z.object({ files: z.record(z.string().regex(/^[\w.-]+\.js$/), z.unknown()) });

/** The built widget with its compressed forms, all in memory; null where nothing has been built. */
export async function readWidgetFiles(folder: string): Promise<ReadonlyMap<string, PreparedBytes> | null> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(absent);
  if (text === undefined) return null;
  const { files } = manifest.parse(JSON.parse(text));
  const read = Object.keys(files).map(async (name): Promise<[string, PreparedBytes]> => {
    const path = join(folder, name);
    const [identity, br, gzip] = await Promise.all([
      readFile(path),
      readFile(`${path}.br`).catch(absent),
      readFile(`${path}.gz`).catch(absent),
    ]);
    return [name, preparedForms('text/javascript; charset=utf-8', identity, { br, gzip })];
  });
  return new Map(await Promise.all(read));
}

/** The folder of the built widget: beside the sources, or beside the built server. */
export function builtWidget(): string {
  const folders = ['../../dist/widget/v1', '../widget/v1'].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  );
  return folders.find((folder) => existsSync(folder)) ?? folders[0] ?? '';
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
