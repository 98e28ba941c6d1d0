import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelJsonSchema } from '../../../model/format/json-schema.ts';
import { load } from '../../../model/format/load.ts';
import { notWritten } from '../../../server/cli/not-written.ts';
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
    expect([exit, err.split('\n')[0]]).toEqual([
      2,
      'models is a folder. Name a file in it: reifegrad model init models/model.json',
    ]);
  });

  it('refuses the name of the schema, which would take the place of the model', async () => {
    const line = commandLine();
    for (const name of ['i/reifegrad-model.schema.json', 'Reifegrad-Model.Schema.json']) {
      const { exit, err } = await line.run('model', 'init', name);
      expect([exit, err.split('\n')[0]]).toEqual([
        2,
        `${name} is the name of the schema, which is written beside the model. Name another file: reifegrad model init model.json`,
      ]);
    }
    expect(readdirSync(line.folder)).not.toContain('i');
  });

  it.each(['m.json/x.json', 'm.json/deeper/x.json'])('says of %s that a folder on the way is a file', async (name) => {
    const line = commandLine();
    writeFileSync(join(line.folder, 'm.json'), 'mine');
    const { exit, err } = await line.run('model', 'init', name);
    expect([exit, err.split('\n')[0]]).toEqual([
      2,
      `${name} cannot be written: a folder on the way to it is a file. Choose another folder.`,
    ]);
  });

  it('shows a name without what steers a terminal', async () => {
    const line = commandLine();
    const { exit, out } = await line.run('model', 'init', 'a\u001b[31m\nb.json');
    expect([exit, out.split(' is written')[0]]).toEqual([0, 'a\\u001b[31m\\u000ab.json']);
  });
});

describe('a file that cannot be written is told in words', () => {
  it.each([
    ['EACCES', 'this account has no permission there. Choose another folder.'],
    ['EPERM', 'this account has no permission there. Choose another folder.'],
    ['EROFS', 'nothing can be written on that drive. Choose another folder.'],
    ['ENAMETOOLONG', 'the name is too long. Choose a shorter one.'],
    ['ENOSPC', 'the drive is full. Make room on it, or choose another.'],
    ['EIO', 'i/o error.'],
  ])('when the system says %s', (code, reason) => {
    const error = Object.assign(new Error('i/o error'), { code });
    expect(notWritten('m.json', error)).toBe(`m.json cannot be written: ${reason}`);
  });

  it('when its name is too long', async () => {
    const name = `${'x'.repeat(300)}.json`;
    const { exit, err } = await commandLine().run('model', 'init', name);
    expect([exit, err.split('\n')[0]]).toEqual([
      2,
      `${name} cannot be written: the name is too long. Choose a shorter one.`,
    ]);
  });
});

describe('the schema beside a new model', () => {
  const name = 'reifegrad-model.schema.json';
  const current = JSON.stringify(modelJsonSchema());

  async function initBeside(prepare: (path: string, folder: string) => void) {
    const line = commandLine();
    const path = join(line.folder, name);
    prepare(path, line.folder);
    const { exit, out, err } = await line.run('model', 'init', 'new.json');
    expect([exit, err, load(readFileSync(join(line.folder, 'new.json'), 'utf8')).problems]).toEqual([0, '', []]);
    expect(readdirSync(line.folder).filter((each) => each.includes('.part'))).toEqual([]);
    return { out, path, folder: line.folder };
  }

  it('replaces one of an earlier version', async () => {
    const { out, path } = await initBeside((at) => writeFileSync(at, '{"$id": "urn:reifegrad:model-file:0.9"}'));
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(current));
    expect(out).toMatch(/^new\.json is written, and reifegrad-model\.schema\.json beside it/);
  });

  it.each([
    ['a text', 'mine'],
    ['another schema', '{"$id": "https://example.org/schema"}'],
    ['no object', 'null'],
    ['a schema whose name is a list', '{"$id": ["urn:reifegrad:model-file:1"]}'],
  ])('leaves a file alone that is %s, and says so', async (_, content) => {
    const { out, path } = await initBeside((at) => writeFileSync(at, content));
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(out).toBe(
      'new.json is written. reifegrad-model.schema.json beside it was there already and stays as it is; it is not the schema of ' +
        'reifegrad, which you get with: reifegrad model schema. See the model with: reifegrad model preview new.json\n',
    );
  });

  it('leaves a link and what it leads to alone', async () => {
    const old = '{"$id": "urn:reifegrad:model-file:0.9"}';
    const { out, path, folder } = await initBeside((at, beside) => {
      writeFileSync(join(beside, 'elsewhere.json'), old);
      symlinkSync('elsewhere.json', at);
    });
    expect([readlinkSync(path), readFileSync(join(folder, 'elsewhere.json'), 'utf8')]).toEqual(['elsewhere.json', old]);
    expect(out).toContain('stays as it is');
  });

  it('leaves a link that leads nowhere alone, and a folder', async () => {
    const link = await initBeside((at) => symlinkSync('nowhere.json', at));
    expect([readlinkSync(link.path), readdirSync(link.folder).includes('nowhere.json')]).toEqual([
      'nowhere.json',
      false,
    ]);
    const folder = await initBeside((at) => mkdirSync(at));
    expect(lstatSync(folder.path).isDirectory()).toBe(true);
  });

  it('keeps the rights of one that it replaces', async () => {
    const { path } = await initBeside((at) => {
      writeFileSync(at, '{"$id": "urn:reifegrad:model-file:0.9"}');
      chmodSync(at, 0o640);
    });
    expect(lstatSync(path).mode & 0o777).toBe(0o640);
  });
});
