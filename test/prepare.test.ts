import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appears, ended, PreparedProject } from './support/prepared-project.ts';

let project: PreparedProject;

beforeEach(() => {
  project = new PreparedProject();
});

afterEach(() => {
  rmSync(project.root, { recursive: true });
});

describe('prepare', () => {
  test('installs what is missing and runs the script with its arguments', async () => {
    const { code, out, err } = await project.run(['script.ts', 'a', '--b']);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'a,--b\n',
      err: 'prepare: installing dependencies (npm install) …\n',
    });
    expect(project.installations).toBe(1);
  });

  test('does nothing the second time', async () => {
    await project.run(['script.ts']);
    expect(await project.run(['script.ts', 'again'])).toEqual({ code: 0, out: 'again\n', err: '' });
    expect(project.installations).toBe(1);
  });

  test('installs again when the lock file has changed', async () => {
    await project.run(['script.ts']);
    project.write('package-lock.json', '{ "packages": { "node_modules/a": { "version": "2.0.0" } } }');
    await project.run(['script.ts']);
    expect(project.installations).toBe(2);
  });

  test('installs nothing where npm has already installed what the lock file says', async () => {
    await project.run(['script.ts']);
    const packages = { 'node_modules/a': { version: '2.0.0', integrity: 'sha512-x' } };
    project.write('node_modules/.package-lock.json', JSON.stringify({ packages }));
    const optional = { 'node_modules/b': { version: '1.0.0', optional: true } };
    project.write('package-lock.json', JSON.stringify({ packages: { '': {}, ...packages, ...optional } }));
    expect(await project.run(['script.ts'])).toEqual({ code: 0, out: '\n', err: '' });
    expect(project.installations).toBe(1);
  });

  test('two at once install once', async () => {
    project.write('npm-also', 'while [ ! -f go ]; do :; done\n');
    const first = project.start(['script.ts', 'first']);
    const firstEnd = ended(first);
    await appears(first.stderr, 'installing');
    const second = project.start(['script.ts', 'second']);
    const secondEnd = ended(second);
    await appears(second.stderr, 'another process is installing');
    project.write('go', '');
    expect([(await firstEnd).out, (await secondEnd).out]).toEqual(['first\n', 'second\n']);
    expect(project.installations).toBe(1);
  });

  test('takes over from an installation whose process is gone', async () => {
    const child = project.start(['nothing.ts']);
    await ended(child);
    rmSync(join(project.root, 'node_modules'), { recursive: true });
    project.write('.ci/.preparing/pid', String(child.pid));
    expect((await project.run(['script.ts'])).code).toBe(0);
    expect(existsSync(join(project.root, '.ci', '.preparing'))).toBe(false);
  });
});

describe('the script', () => {
  test('passes its exit code on', async () => {
    project.write('script.ts', 'process.exit(3);');
    expect((await project.run(['script.ts'])).code).toBe(3);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('gets %s', async (signal) => {
    project.write(
      'script.ts',
      `process.on('${signal}', () => process.exit(7)); setInterval(() => {}, 1e6); console.log('up');`,
    );
    const child = project.start(['script.ts']);
    const end = ended(child);
    await appears(child.stdout, 'up');
    child.kill(signal);
    expect((await end).code).toBe(7);
  });

  test('that dies of a signal ends with 128 and its number', async () => {
    project.write('script.ts', "process.kill(process.pid, 'SIGKILL');");
    expect((await project.run(['script.ts'])).code).toBe(137);
  });
});

describe('a sentence says what is wrong when', () => {
  const failure = async (path?: string) => {
    const { code, out, err } = await project.run(['script.ts'], path);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    return err.trim().split('\n').at(-1);
  };

  test('npm is missing', async () => {
    expect(await failure(join(project.root, '.ci'))).toBe(
      'prepare: npm was not found. Install Node.js 20 or later together with npm and try again.',
    );
  });

  test('npm fails, and the next call tries again', async () => {
    project.write('npm-also', 'exit 4\n');
    expect(await failure()).toBe('prepare: npm install ended with code 4; mend what it says above and try again.');
    await failure();
    expect(project.installations).toBe(2);
  });

  test('no script is named', async () => {
    expect((await project.run([])).err).toBe(
      'prepare: name the script to run: node .ci/prepare.mjs <script> [arguments]\n',
    );
  });
});
