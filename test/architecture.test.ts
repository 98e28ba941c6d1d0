import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceTree, violations } from './support/architecture.ts';

const files = sourceTree(join(import.meta.dirname, '..'));

test('the repository has sources to look at', () => {
  expect(files.map((file) => file.path)).toContain('test/architecture.test.ts');
});

test('the repository keeps the rules of the house', () => {
  expect(violations(files)).toEqual([]);
});
