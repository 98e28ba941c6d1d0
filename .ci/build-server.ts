import { createHash } from 'node:crypto';
import { chmodSync, cpSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { bundleServer, packagesOutside } from './bundle-server.ts';
import { replaceFolder } from './deliver.ts';
import { publishedPackage } from './published-package.ts';
import { fingerprint, upToDate, writeStamp } from './stamp.ts';

export interface ServerBuildOptions {
  /** Build although nothing has changed; default false. */
  readonly force?: boolean;
  /** The folder that gets `server/`, `model/` and `package.json`; default: `dist/` of this repository. */
  readonly folder?: string;
}

export interface ServerBuild {
  /** False when what lay there was made from the same sources. */
  readonly built: boolean;
  /** `server/reifegrad.mjs`, absolute. */
  readonly program: string;
  readonly manifest: ServerManifest;
}

/** `server/manifest.json`: size in bytes and hash of each file, by its path in the folder. */
export interface ServerManifest {
  readonly files: Readonly<Record<string, { readonly size: number; readonly integrity: string }>>;
}

const root = join(import.meta.dirname, '..');
const sources = [
  '{server,model}/**/*',
  'package.json',
  'package-lock.json',
  'LICENSE',
  '.ci/{build-server,bundle-server,files-by-address,published-package,deliver,stamp}.ts',
];

/** Builds the program with all its commands, unless it is there already: plain JavaScript, to be run by Node alone. */
export async function buildServer(options: ServerBuildOptions = {}): Promise<ServerBuild> {
  const { folder = join(root, 'dist') } = options;
  const program = join(folder, 'server', 'reifegrad.mjs');
  const stamp = join(folder, '.stamp-server');
  const wanted = fingerprint(root, sources);
  const manifestFile = join(folder, 'server', 'manifest.json');
  const present = options.force ? undefined : upToDate<ServerManifest>(stamp, wanted, manifestFile, folder);
  if (present) return { built: false, program, manifest: present };

  const unfinished = join(folder, `.server-${process.pid}`);
  try {
    await bundleServer(root, join(unfinished, 'server'));
    chmodSync(join(unfinished, 'server', 'reifegrad.mjs'), 0o755);
    copyModel(join(unfinished, 'model'));
    writePackage(unfinished);
    const manifest = manifestOf(unfinished);
    writeFileSync(join(unfinished, 'server', 'manifest.json'), json(manifest));
    for (const part of ['model', 'server']) replaceFolder(join(unfinished, part), join(folder, part));
    for (const name of ['LICENSE', 'package.json', 'package-lock.json']) {
      renameSync(join(unfinished, name), join(folder, name));
    }
    writeStamp(stamp, wanted);
    return { built: true, program, manifest };
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function copyModel(folder: string): void {
  mkdirSync(folder);
  for (const name of globSync('*.json', { cwd: join(root, 'model') })) {
    cpSync(join(root, 'model', name), join(folder, name));
  }
}

function writePackage(folder: string): void {
  const parsed = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const { manifest, lock } = publishedPackage(parsed('package.json'), parsed('package-lock.json'), packagesOutside);
  writeFileSync(join(folder, 'package.json'), json(manifest));
  writeFileSync(join(folder, 'package-lock.json'), json(lock));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
}

function manifestOf(folder: string): ServerManifest {
  const found = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = found.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    return [path.slice(folder.length + 1).replaceAll(sep, '/'), { size: content.length, integrity }] as const;
  });
  return { files: Object.fromEntries(files.sort(([one], [other]) => (one < other ? -1 : 1))) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
