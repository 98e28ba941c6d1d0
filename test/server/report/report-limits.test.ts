import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const execute = promisify(execFile);
const script = fileURLToPath(new URL('./report-in-child.ts', import.meta.url));

it('a full report needs less than 2 s of the processor, and all of them together less than 200 MB', async () => {
  const { stdout } = await execute(process.execPath, [script]);
  const told = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(told.map(({ form, bytes }) => [form, bytes > 40_000])).toEqual([
    ['pdf', true],
    ['pdf', true],
    ['docx', true],
    ['docx', true],
  ]);
  for (const { seconds, megabytes } of told) {
    expect(seconds).toBeLessThan(2);
    expect(megabytes).toBeLessThan(200);
  }
}, 60_000);
