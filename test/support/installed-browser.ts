import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser as tests need it, and as Debian calls it. */
export interface BrowserKind {
  readonly name: string;
  /** Variables that name its executable, the first one preferred. */
  readonly variables: readonly string[];
  /** Executables on the PATH, the first one preferred. */
  readonly executables: readonly string[];
  readonly debianPackage: string;
  /** What to do where there is none. */
  readonly advice: string;
}

class NoBrowser extends Error {}

/** Path of the executable; throws with a sentence on how to mend it. */
export function findBrowser(kind: BrowserKind, env: NodeJS.ProcessEnv = process.env): string {
  for (const variable of kind.variables) {
    const path = env[variable];
    if (!path) continue;
    if (isExecutable(path)) return path;
    throw new NoBrowser(`${variable} is ${path}, which is not an executable file. ${kind.advice}`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of kind.executables) {
    const path = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (path) return path;
  }
  throw new NoBrowser(`No ${kind.name} was found on the PATH. ${kind.advice}`);
}

/** Finds the browser; where there is none, installs Debian's as root. */
export function ensureBrowser(kind: BrowserKind): string {
  try {
    return findBrowser(kind);
  } catch (error) {
    if (!(error instanceof NoBrowser) || !canInstall(kind)) throw error;
    const packages = [kind.debianPackage, 'fonts-dejavu-core'];
    process.stderr.write(`Installing ${kind.name} (apt-get install ${packages.join(' ')}) …\n`);
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const { status } = spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 2, 2] });
      if (status !== 0) throw new NoBrowser(`apt-get ${args[0]} failed; its messages are above. ${kind.advice}`);
    }
    return findBrowser(kind);
  }
}

function canInstall({ variables }: BrowserKind): boolean {
  if (variables.some((variable) => process.env[variable]) || process.getuid?.() !== 0) return false;
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
