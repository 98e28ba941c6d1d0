import { type BrowserKind, ensureBrowser, findBrowser } from './installed-browser.ts';

const firefox: BrowserKind = {
  name: 'Firefox',
  variables: ['FIREFOX_PATH'],
  executables: ['firefox-esr', 'firefox'],
  debianPackage: 'firefox-esr',
  advice:
    'The journeys in Firefox need Firefox. Install it (Debian: apt-get install firefox-esr), ' +
    'or set FIREFOX_PATH to its executable.',
};

/** Path of Firefox or Firefox ESR; throws with a sentence on how to mend it. */
export function findFirefox(env?: NodeJS.ProcessEnv): string {
  return findBrowser(firefox, env);
}

/** Finds Firefox; where there is none, installs Debian's as root. */
export function ensureFirefox(): string {
  return ensureBrowser(firefox);
}
