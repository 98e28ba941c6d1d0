import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from './support/chromium.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reifegrad-chromium-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const executable = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, '', { mode: 0o755 });
  return path;
};

test('the path in the environment comes first', () => {
  executable('chromium');
  const named = executable('my-browser');
  expect(findChromium({ CHROMIUM_PATH: named, PATH: folder })).toBe(named);
  expect(findChromium({ CHROME_PATH: named, PATH: folder })).toBe(named);
});

test('names are looked for on the whole PATH, Chromium before Chrome', () => {
  executable('google-chrome');
  expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'google-chrome'));
  executable('chromium');
  expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'chromium'));
});

test('a path that is no executable is named', () => {
  const path = join(folder, 'text');
  writeFileSync(path, '', { mode: 0o644 });
  expect(() => findChromium({ CHROMIUM_PATH: path, PATH: folder })).toThrow(`CHROMIUM_PATH is ${path}`);
});

test('a missing browser is told with a way to mend it', () => {
  expect(() => findChromium({ PATH: folder })).toThrow(/^No Chromium was found.*apt-get install chromium/);
});
