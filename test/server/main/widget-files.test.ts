import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWidgetFiles } from '../../../server/main/widget-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('what the manifest names is read with its compressed forms', async () => {
  const folder = temporaryFolder();
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('manifest.json', JSON.stringify({ files: { 'a.js': { size: 9 }, 'b.js': {} } }));
  put('a.js', 'long enough');
  put('a.js.br', 'br');
  put('a.js.gz', 'gz');
  put('b.js', 'b');
  put('c.js', 'not in the manifest');
  const files = await readWidgetFiles(folder);
  const forms = [...(files ?? [])].map(([name, { forms }]) => [name, ...forms.keys()]);
  expect(forms).toEqual([
    ['a.js', 'br', 'gzip', 'identity'],
    ['b.js', 'identity'],
  ]);
});

test('without a build there is nothing', async () => {
  expect(await readWidgetFiles(temporaryFolder())).toBeNull();
});

test('a manifest cannot name what lies outside', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'manifest.json'), '{"files":{"../secret.js":{}}}');
  await expect(readWidgetFiles(folder)).rejects.toThrow();
});
