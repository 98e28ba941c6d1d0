import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `manifest.json` of something built: its files, by their path from the folder that the manifest speaks of. */
interface Listed {
  readonly files: Readonly<Record<string, unknown>>;
}

/** Hash over everything that something is made from: the files that the patterns find. */
export function fingerprint(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync([...sources], { cwd: root, withFileTypes: true, exclude: ['**/node_modules'] });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of paths.sort()) {
    const content = readFileSync(path);
    hash.update(`${path.slice(root.length)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** The manifest of what was built from sources with this fingerprint, if all its files are in the folder; else undefined. */
export function upToDate<Manifest extends Listed>(
  stamp: string,
  wanted: string,
  manifestFile: string,
  folder = dirname(manifestFile),
): Manifest | undefined {
  if (!existsSync(stamp) || !existsSync(manifestFile)) return undefined;
  if (readFileSync(stamp, 'utf8').trim() !== wanted) return undefined;
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  return Object.keys(manifest.files).every((name) => existsSync(join(folder, name))) ? manifest : undefined;
}

export function writeStamp(stamp: string, fingerprintOfBuild: string): void {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${fingerprintOfBuild}\n`);
}
