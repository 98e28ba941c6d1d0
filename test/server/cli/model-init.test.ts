import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelJsonSchema } from '../../../model/format/json-schema.ts';
import { load } from '../../../model/format/load.ts';
import { commandLine } from '../../support/command-line.ts';

describe('model init', () => {
  it('writes a model that is in order, with comments and all three kinds of question, and the schema beside it', async () => {
    const line = commandLine();
    const { exit, out } = await line.run('model', 'init', 'mine/first.json');
    expect([exit, out]).toEqual([
      0,
      'mine/first.json is written, and reifegrad-model.schema.json beside it for your editor. ' +
        'See it with: reifegrad model preview mine/first.json\n',
    ]);
    const text = readFileSync(join(line.folder, 'mine', 'first.json'), 'utf8');
    const { model, problems } = load(text);
    expect(problems).toEqual([]);
    expect(model?.file.$schema).toBe('./reifegrad-model.schema.json');
    expect(new Set(model?.questions.map(({ kind }) => kind))).toEqual(new Set(['single', 'multiple', 'number']));
    expect(model?.questions.filter(({ $comment }) => $comment === undefined)).toEqual([]);
    const schema: unknown = JSON.parse(readFileSync(join(line.folder, 'mine', 'reifegrad-model.schema.json'), 'utf8'));
    expect(schema).toEqual(modelJsonSchema());
  });

  it('leaves a file that exists as it is', async () => {
    const line = commandLine();
    writeFileSync(join(line.folder, 'mine.json'), 'mine');
    const { exit, err } = await line.run('model', 'init', 'mine.json');
    expect([exit, err.split('\n')[0], readFileSync(join(line.folder, 'mine.json'), 'utf8')]).toEqual([
      2,
      'mine.json exists already and stays as it is. Name another file: reifegrad model init other.json',
      'mine',
    ]);
  });

  it('names a file for a folder', async () => {
    const line = commandLine();
    mkdirSync(join(line.folder, 'models'));
    const { exit, err } = await line.run('model', 'init', 'models');
    expect([exit, err.split('\n')[0]]).toEqual([2, expect.stringMatching(/^models (is a folder|exists already)/)]);
  });
});
