import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFirefox } from './support/firefox.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reifegrad-firefox-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const executable = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, '', { mode: 0o755 });
  return path;
};

test('the path in the environment comes before every Firefox on the PATH', () => {
  executable('firefox-esr');
  const named = executable('my-browser');
  expect(findFirefox({ FIREFOX_PATH: named, PATH: folder })).toBe(named);
});

test('Firefox ESR on the whole PATH comes before other releases', () => {
  executable('firefox');
  expect(findFirefox({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'firefox'));
  executable('firefox-esr');
  expect(findFirefox({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'firefox-esr'));
});

test('a path that is no executable is named', () => {
  const path = join(folder, 'text');
  writeFileSync(path, '', { mode: 0o644 });
  expect(() => findFirefox({ FIREFOX_PATH: path, PATH: folder })).toThrow(`FIREFOX_PATH is ${path}`);
});

test('a missing Firefox is told with a way to mend it', () => {
  expect(() => findFirefox({ PATH: folder })).toThrow(/^No Firefox was found.*apt-get install firefox-esr/);
});
