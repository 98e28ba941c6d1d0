import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findStrace } from '../support/strace.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reifegrad-strace-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('strace is looked for on the whole PATH, and only what can be executed counts', () => {
  const path = join(folder, 'strace');
  writeFileSync(path, '', { mode: 0o644 });
  expect(() => findStrace({ PATH: folder })).toThrow(/^No strace was found.*apt-get install strace/);
  rmSync(path);
  writeFileSync(path, '', { mode: 0o755 });
  expect(findStrace({ PATH: `/nowhere:${folder}` })).toBe(path);
});
