import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeVersionProblem } from '../../server/node-version.ts';

test.each(['24.0.0', 'v24.21.0', '25.1.0', '100.0.0'])('Node %s does', (version) => {
  expect(nodeVersionProblem(version)).toBeNull();
});

test.each(['20.20.2', 'v22.0.0', '23.11.1', '8.0.0'])('Node %s does not', (version) => {
  expect(nodeVersionProblem(version)).toContain(`needs Node 24 or later, and this is Node ${version}.`);
});

test('the check loads nothing, and the binary loads nothing else before it', () => {
  expect(readFileSync('server/node-version.ts', 'utf8')).not.toMatch(/^import|require\(/m);
  const binary = readFileSync('server/cli/main.ts', 'utf8');
  expect(binary.startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(binary.match(/^import .*$/gm)).toEqual(["import { nodeVersionProblem } from '../node-version.ts';"]);
});
