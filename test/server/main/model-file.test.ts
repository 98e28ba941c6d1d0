import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { pollingWatch, problemLine } from '../../../server/main/model-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

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
