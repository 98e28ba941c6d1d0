import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { commandLine } from '../../support/command-line.ts';

const shipped = new URL('../../../model/reifegrad-model.schema.json', import.meta.url);

it('model schema prints the schema that is shipped, with --json as well', async () => {
  const { run } = commandLine();
  const [plain, json] = [await run('model', 'schema'), await run('model', 'schema', '--json')];
  expect([plain, json].map(({ exit, err }) => ({ exit, err }))).toEqual([
    { exit: 0, err: '' },
    { exit: 0, err: '' },
  ]);
  expect(JSON.parse(plain.out)).toEqual(JSON.parse(readFileSync(shipped, 'utf8')));
  expect(json.out).toBe(plain.out);
});

it('what model schema prints, written beside a model, accepts it', async () => {
  const { run, folder } = commandLine();
  const file = join(folder, 'reifegrad-model.schema.json');
  writeFileSync(file, (await run('model', 'schema')).out);
  const ajv = new Ajv2020({ strict: true, keywords: ['patternErrorMessage'] });
  formats.default(ajv);
  const accepts = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  const model = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'));
  expect([accepts(model), accepts({ ...model, levels: [] })]).toEqual([true, false]);
});

it('model schema takes no file', async () => {
  const { run } = commandLine();
  const { exit, err } = await run('model', 'schema', 'model.json');
  expect({ exit, first: err.split('\n')[0] }).toEqual({ exit: 2, first: 'Expected: reifegrad model schema ' });
});
