import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const advice =
  'The journeys in Firefox need Firefox. Install it (Debian: apt-get install firefox-esr), ' +
  'or set FIREFOX_PATH to its executable.';

class NoFirefox extends Error {}

/** Path of Firefox or Firefox ESR; throws with a sentence on how to mend it. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['FIREFOX_PATH'];
  if (named) {
    if (isExecutable(named)) return named;
    throw new NoFirefox(`FIREFOX_PATH is ${named}, which is not an executable file. ${advice}`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of ['firefox-esr', 'firefox']) {
    const path = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (path) return path;
  }
  throw new NoFirefox(`No Firefox was found on the PATH. ${advice}`);
}

/** Finds Firefox; where there is none, installs Debian's as root. */
export function ensureFirefox(): string {
  try {
    return findFirefox();
  } catch (error) {
    if (!(error instanceof NoFirefox) || !canInstall()) throw error;
    process.stderr.write('Installing Firefox (apt-get install firefox-esr fonts-dejavu-core) …\n');
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'firefox-esr', 'fonts-dejavu-core']]) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const { status } = spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 2, 2] });
      if (status !== 0) throw new NoFirefox(`apt-get ${args[0]} failed; its messages are above. ${advice}`);
    }
    return findFirefox();
  }
}

function canInstall(): boolean {
  const named = process.env['FIREFOX_PATH'];
  return !named && process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
