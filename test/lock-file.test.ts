import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
  readonly hasInstallScript?: boolean;
}

const parsed = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', name), 'utf8'));
const project: Package = parsed('package.json');
const locked: Readonly<Record<string, Package>> = parsed('package-lock.json').packages;

test('the lock file was written for the dependencies that package.json names', () => {
  expect(locked['']?.dependencies).toEqual(project.dependencies);
  expect(locked['']?.devDependencies).toEqual(project.devDependencies);
});

test('no package runs a script on installation but those that need to', () => {
  const withScript = Object.entries(locked).filter(([, entry]) => entry.hasInstallScript);
  const names = withScript.map(([path]) => path.replace(/^.*node_modules\//, ''));
  const allowed = Object.entries(project.allowScripts ?? {}).filter(([, allow]) => allow);
  expect(allowed.map(([name]) => name).sort()).toEqual(['esbuild', 'node']);
  expect(names.filter((name) => name !== 'fsevents').sort()).toEqual(['esbuild', 'node']);
});
