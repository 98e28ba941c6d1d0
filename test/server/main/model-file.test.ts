import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import {
  followModelFile,
  loadModelFile,
  pollingWatch,
  problemLine,
  type Watch,
} from '../../../server/main/model-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { workingApp } from '../../support/working-app.ts';

test('a file that is written is noticed', async () => {
  const file = join(temporaryFolder(), 'model.json');
  writeFileSync(file, '1');
  const changed = vi.fn();
  const end = pollingWatch(file, changed);
  writeFileSync(file, '22');
  try {
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 5000, interval: 50 });
  } finally {
    end();
  }
}, 10_000);

test('a problem stands on one line, with its place as editors know it', () => {
  const problem = {
    code: 'reference.question',
    pointer: '/rules/0',
    line: 3,
    column: 7,
    message: 'There is none.',
    suggestion: 'Use a.',
  };
  expect(problemLine('model.json', problem)).toBe('model.json:3:7 There is none. Use a. [reference.question]');
  expect(problemLine('m', { ...problem, suggestion: null })).toBe('m:3:7 There is none. [reference.question]');
});

test('a path with characters that steer a terminal is shown without them', async () => {
  const problem = { code: 'x', pointer: '', line: 1, column: 1, message: 'No.', suggestion: null };
  expect(problemLine('a\u001b[31m\n\u009b\u202e.json', problem)).toBe(
    'a\\u001b[31m\\u000a\\u009b\\u202e.json:1:1 No. [x]',
  );
  const { deps } = await workingApp();
  const refused = await loadModelFile(deps, '/none\u001b[2J.json').catch((error: unknown) => error);
  expect(refused).toMatchObject({
    sentences: [
      'The model file /none\\u001b[2J.json cannot be read: there is no such file. Set MODEL_FILE to where it is.',
    ],
  });
});

test('a model file that is a pipe is refused instead of waited for', async () => {
  const pipe = join(temporaryFolder(), 'model.json');
  execFileSync('mkfifo', [pipe]);
  const { deps, lines } = await workingApp();
  const sentence = `The model file ${pipe} cannot be read: it is no regular file. Set MODEL_FILE to where it is.`;
  await expect(loadModelFile(deps, pipe)).rejects.toMatchObject({ sentences: [sentence] });
  const never: Watch = () => () => undefined;
  await followModelFile(deps, pipe, deps.log, never)();
  expect(lines.filter((line) => line.includes('model file not loaded'))).toEqual([
    expect.stringContaining('"reason":"it is no regular file"'),
  ]);
});
