import { ensureProgram, findProgram, type Program } from './installed-program.ts';

const firefox: Program = {
  name: 'Firefox',
  variables: ['FIREFOX_PATH'],
  executables: ['firefox-esr', 'firefox'],
  debianPackages: ['firefox-esr', 'fonts-dejavu-core'],
  advice:
    'The journeys in Firefox need Firefox. Install it (Debian: apt-get install firefox-esr), ' +
    'or set FIREFOX_PATH to its executable.',
};

/** Path of Firefox or Firefox ESR; throws with a sentence on how to mend it. */
export function findFirefox(env?: NodeJS.ProcessEnv): string {
  return findProgram(firefox, env);
}

/** Finds Firefox; where there is none, installs Debian's as root. */
export function ensureFirefox(): string {
  return ensureProgram(firefox);
}
