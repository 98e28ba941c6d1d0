import { globSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import unit from '../vitest.config.ts';
import journeys from './journeys/vitest.config.ts';
import { suites } from './support/suites.ts';

const root = join(import.meta.dirname, '..');

test('every test file belongs to exactly one suite', () => {
  const patterns = {
    unit: unit.test?.include ?? [],
    widget: ['test/widget/**/*.test.ts'],
    journeys: journeys.test?.include ?? [],
  };
  expect(Object.keys(patterns)).toEqual(suites.map((suite) => suite.name));
  const suitesOf = (path: string) =>
    Object.values(patterns).filter((all) => all.some((each) => matchesGlob(path, each)));
  const files = globSync('test/**/*.{test,spec}.ts', { cwd: root });
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((path) => suitesOf(path).length !== 1)).toEqual([]);
});
