import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settle, type Tally, tallyVitest } from './tally.ts';

const root = join(import.meta.dirname, '..', '..');

export interface Suite {
  readonly name: string;
  /** A suite whose folder is not there yet has no tests. */
  readonly folder: string;
  readonly needsBrowser: boolean;
  readonly needsWidget: boolean;
  /** Arguments for node; the report is to be written to the given path. */
  readonly command: (report: string) => readonly string[];
  readonly tally: (report: string) => Tally;
}

const vitest = (config: string) => (report: string) => [
  'node_modules/vitest/vitest.mjs',
  ...['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
];

export const suites: readonly Suite[] = [
  {
    name: 'unit',
    folder: 'test',
    needsBrowser: false,
    needsWidget: false,
    command: vitest('vitest.config.ts'),
    tally: (report) => tallyVitest(JSON.parse(report)),
  },
  {
    name: 'widget',
    folder: 'test/widget',
    needsBrowser: true,
    needsWidget: false,
    command: () => ['node_modules/@web/test-runner/dist/bin.js'],
    tally: (report) => JSON.parse(report),
  },
  {
    name: 'journeys',
    folder: 'test/journeys',
    needsBrowser: true,
    needsWidget: true,
    command: vitest('test/journeys/vitest.config.ts'),
    tally: (report) => tallyVitest(JSON.parse(report)),
  },
];

/** Runs a suite with its output on this terminal. */
export async function runSuite(suite: Suite, env: NodeJS.ProcessEnv): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'reifegrad-test-'));
  const report = join(folder, 'report.json');
  try {
    const code = await new Promise<number>((done, failed) => {
      const child = spawn(process.execPath, suite.command(report), {
        cwd: root,
        env: { ...env, REIFEGRAD_TALLY: report },
        stdio: 'inherit',
      });
      child.on('error', failed);
      child.on('exit', (exitCode) => done(exitCode ?? 1));
    });
    return settle(existsSync(report) ? suite.tally(readFileSync(report, 'utf8')) : undefined, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
