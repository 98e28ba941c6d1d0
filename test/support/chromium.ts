import { ensureProgram, findProgram, type Program } from './installed-program.ts';

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

const chromium: Program = {
  name: 'Chromium',
  variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
  executables: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  debianPackages: ['chromium', 'fonts-dejavu-core'],
  advice:
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium; or Google Chrome), ' +
    'or set CHROMIUM_PATH to its executable.',
};

/** Path of Chromium or Chrome; throws with a sentence on how to mend it. */
export function findChromium(env?: NodeJS.ProcessEnv): string {
  return findProgram(chromium, env);
}

/** Finds Chromium; where there is none, installs Debian's as root. */
export function ensureChromium(): string {
  return ensureProgram(chromium);
}
