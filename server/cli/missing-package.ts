/** What to tell where a package that the program loads is not installed; null for any other error. */
export function missingPackage(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') return null;
  const name = /^Cannot find package '([^']+)'/.exec(error.message)?.[1];
  if (name === undefined) return null;
  return `The package ${name} is not installed. Install what package.json asks for, in its folder: npm ci --omit=dev --ignore-scripts`;
}
