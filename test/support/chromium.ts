import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Without these, Chromium looks for Google's hosts at every start and needs a sandbox that containers do not have. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const advice =
  'The browser tests need Chromium. Install it (Debian: apt-get install chromium; or Google Chrome), ' +
  'or set CHROMIUM_PATH to its executable.';

class NoChromium extends Error {}

/** Path of Chromium or Chrome; throws with a sentence on how to mend it. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  for (const name of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    const path = env[name];
    if (!path) continue;
    if (isExecutable(path)) return path;
    throw new NoChromium(`${name} is ${path}, which is not an executable file. ${advice}`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const path = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (path) return path;
  }
  throw new NoChromium(`No Chromium was found on the PATH. ${advice}`);
}

/** Finds Chromium; where there is none, installs Debian's as root. */
export function ensureChromium(): string {
  try {
    return findChromium();
  } catch (error) {
    if (!(error instanceof NoChromium) || !canInstall()) throw error;
    process.stderr.write('Installing Chromium (apt-get install chromium fonts-dejavu-core) …\n');
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']]) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const { status } = spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 2, 2] });
      if (status !== 0) throw new NoChromium(`apt-get ${args[0]} failed; its messages are above. ${advice}`);
    }
    return findChromium();
  }
}

function canInstall(): boolean {
  const named = process.env['CHROMIUM_PATH'] || process.env['CHROME_PATH'];
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
