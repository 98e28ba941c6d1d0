import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { csv, fixedWidth, skipWithoutFiles } from './real-files.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('./read-in-child.ts', import.meta.url));

interface Spent {
  readonly count: number;
  /** Processor time from the start of the process: on an idle machine what the clock shows, or more. */
  readonly seconds: number;
  readonly peakMegabytes: number;
}

async function readInChild(nodeOptions: readonly string[], parameters: readonly string[]): Promise<Spent> {
  const { stdout } = await run(process.execPath, [...nodeOptions, script, ...parameters]);
  return JSON.parse(stdout);
}

describe('a process that reads the register from start to end', { timeout: 60_000 }, () => {
  beforeEach(skipWithoutFiles);

  it.each([
    ['GV100AD', fixedWidth, 'one state', ['08'], 1101],
    ['GV100AD', fixedWidth, 'all states', [], 10794],
    ['the CSV extract', csv, 'one state', ['08'], 1101],
    ['the CSV extract', csv, 'all states', [], 10794],
  ] as const)('needs less than 3 s and 200 MB: $0, $2', async (_, path, _selection, state, count) => {
    const reading = await readInChild([], ['file', path, ...state]);
    expect(reading.count).toBe(count);
    expect(reading.seconds).toBeLessThan(3);
    expect(reading.peakMegabytes).toBeLessThan(200);
  });
});

describe('a reader with a heap of 24 MB', { timeout: 60_000 }, () => {
  it.each([
    ['gv100ad', 100],
    ['csv-extract', 12],
  ])('reads a long stream: %s, %i MB', async (format, megabytes) => {
    const reading = await readInChild(['--max-old-space-size=24'], ['rows', format, String(megabytes)]);
    expect(reading.count).toBeGreaterThan(50_000);
    expect(reading.peakMegabytes).toBeLessThan(150);
  });
});
