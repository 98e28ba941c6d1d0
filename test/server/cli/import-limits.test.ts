import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { csv, fixedWidth, skipWithoutFiles } from '../registry/real-files.ts';

const execute = promisify(execFile);
const script = fileURLToPath(new URL('./import-in-child.ts', import.meta.url));

describe('importing the official register into a database', { timeout: 60_000 }, () => {
  beforeEach(skipWithoutFiles);

  it.each([
    ['GV100AD', fixedWidth, 'one state', ['--state', '08'], 1101 + 35],
    ['GV100AD', fixedWidth, 'all states', [], 10_794 + 294],
    ['the CSV extract', csv, 'one state', ['--state', '08'], 1101 + 35],
    ['the CSV extract', csv, 'all states', [], 10_794 + 294],
  ] as const)('needs less than 3 s of the processor and 200 MB: $0, $2', async (_, file, _selection, state, stored) => {
    const { stdout } = await execute(process.execPath, [script, temporaryFolder(), file, ...state]);
    const { exit, told, seconds, peakMegabytes } = JSON.parse(stdout);
    expect({ exit, added: told.change.added }).toEqual({ exit: 0, added: stored });
    expect(seconds).toBeLessThan(3);
    expect(peakMegabytes).toBeLessThan(200);
  });
});
