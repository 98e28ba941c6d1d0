/**
 * Why this version of Node does not do, or null if it does. Loads nothing: older versions crash on what comes after, so this has to be
 * asked first.
 *
 * @param version such as `24.1.0`
 */
export function nodeVersionProblem(version: string): string | null {
  const needed = 24;
  const major = Number(version.replace(/^v/, '').split('.')[0]);
  if (major >= needed) return null;
  return (
    `This program needs Node ${needed} or later, and this is Node ${version}. ` +
    'Install a newer one from https://nodejs.org, or run it in the repository with npm, which brings its own.'
  );
}
