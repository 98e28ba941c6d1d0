// `npm run build`, or `npm run build -- --force` to build although nothing has changed.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from './build-server.ts';
import { bundle, entries } from './bundle.ts';
import { compress, type Manifest, replaceFolder } from './deliver.ts';
import { fingerprint, upToDate, writeStamp } from './stamp.ts';

export interface BuildOptions {
  /** Build although nothing has changed; default false. */
  readonly force?: boolean;
  /** The folder that holds `widget/` and `model/` and gets `dist/`; default: this repository. */
  readonly root?: string;
}

export interface WidgetBuild {
  /** False when what lay in `dist/` was made from the same sources. */
  readonly built: boolean;
  /** `dist/widget/v1`, absolute. */
  readonly folder: string;
  readonly manifest: Manifest;
}

const repository = join(import.meta.dirname, '..');
const sources = ['{widget,model}/**/*', 'package-lock.json', 'tsconfig*.json', '.ci/{build,bundle,deliver,stamp}.ts'];

/** Builds the widget into `dist/widget/v1`, unless it is there already; throws when an entry does not build. */
export async function buildWidget(options: BuildOptions = {}): Promise<WidgetBuild> {
  const root = options.root ?? repository;
  const folder = join(root, 'dist', 'widget', 'v1');
  const stamp = join(root, 'dist', '.stamp');
  const wanted = fingerprint(root, sources);
  const present = options.force ? undefined : upToDate<Manifest>(stamp, wanted, join(folder, 'manifest.json'));
  if (present) return { built: false, folder, manifest: present };

  const [first = ''] = entries;
  if (!existsSync(join(root, first))) throw new Error(`The widget cannot be built: ${first} does not exist.`);
  const unfinished = join(root, 'dist', `.widget-${process.pid}`);
  try {
    mkdirSync(unfinished, { recursive: true });
    for (const entry of entries) {
      if (existsSync(join(root, entry))) await bundle(root, entry, unfinished);
    }
    const manifest = await compress(unfinished);
    replaceFolder(unfinished, folder);
    writeStamp(stamp, wanted);
    return { built: true, folder, manifest };
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const force = process.argv.includes('--force');
  const begin = performance.now();
  const widget = await buildWidget({ force });
  for (const [name, { size, brotli }] of Object.entries(widget.manifest.files)) {
    console.log(`${name}  ${kilobytes(size)}, ${kilobytes(brotli)} brotli`);
  }
  const server = await buildServer({ force });
  const sizes = Object.entries(server.manifest.files).map(([name, { size }]) => (name.endsWith('.mjs') ? size : 0));
  console.log(`server/reifegrad.mjs and its parts  ${kilobytes(sizes.reduce((sum, size) => sum + size, 0))}`);
  const anew = [...(widget.built ? ['widget'] : []), ...(server.built ? ['server'] : [])];
  const outcome = anew.length === 0 ? 'nothing has changed' : `built: ${anew.join(', ')}`;
  console.log(`${outcome} (${Math.round(performance.now() - begin)} ms)`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
