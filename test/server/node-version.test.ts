import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
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

const binary = 'server/cli/reifegrad.mjs';

test('what npm links as the program is plain JavaScript that can be executed', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).bin).toEqual({ reifegrad: `./${binary}` });
  expect(readFileSync(binary, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  accessSync(binary, constants.X_OK);
});

test('the program says the same sentence on an older Node, and loads nothing more', () => {
  const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });";
  const args = ['--import', `data:text/javascript,${encodeURIComponent(older)}`, binary, '--help'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${nodeVersionProblem('20.20.2')}\n` });
}, 30_000);

test('the program runs on this Node', () => {
  const { status, stdout } = spawnSync(process.execPath, [binary, '--help'], { encoding: 'utf8' });
  expect({ status, named: stdout.includes('wave create') }).toEqual({ status: 0, named: true });
}, 30_000);
