import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest } from './deliver.ts';

const sources = ['{widget,model}/**/*', 'package-lock.json', 'tsconfig*.json', '.ci/{build,bundle,deliver,stamp}.ts'];

/** Hash over everything that the delivered widget is made from. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, withFileTypes: true, exclude: ['**/node_modules'] });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of paths.sort()) {
    const content = readFileSync(path);
    hash.update(`${path.slice(root.length)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** The manifest of a folder built from sources with this fingerprint and complete; else undefined. */
export function upToDate(stamp: string, wanted: string, folder: string): Manifest | undefined {
  const manifestFile = join(folder, 'manifest.json');
  if (!existsSync(stamp) || !existsSync(manifestFile)) return undefined;
  if (readFileSync(stamp, 'utf8').trim() !== wanted) return undefined;
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  return Object.keys(manifest.files).every((name) => existsSync(join(folder, name))) ? manifest : undefined;
}

export function writeStamp(stamp: string, fingerprintOfBuild: string): void {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${fingerprintOfBuild}\n`);
}
