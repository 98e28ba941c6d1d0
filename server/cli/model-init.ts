import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Command, UsageError } from './command.ts';

const start = new URL('../../model/reifegrad-start.json', import.meta.url);
const schema = new URL('../../model/reifegrad-model.schema.json', import.meta.url);

export const modelInit: Command = {
  name: 'model init',
  summary: 'Writes a small model with comments to start from, and beside it the schema for editors',
  usage: '[FILE]',
  details: ['FILE      where the model is written; default model.json. A file that exists is never changed.'],
  example: 'model init my-model.json',
  options: {},
  positionals: { least: 0, most: 1 },
  async run({ positionals: [file = 'model.json'], terminal }) {
    const path = resolve(terminal.folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await readFile(start), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(whyNot(file, error));
    });
    const schemaPath = join(dirname(path), basename(schema.pathname));
    await writeFile(schemaPath, await readFile(schema));
    return {
      exit: 0,
      text: `${file} is written, and ${basename(schemaPath)} beside it for your editor. See it with: reifegrad model preview ${file}\n`,
      json: { model: path, schema: schemaPath },
    };
  },
};

function whyNot(file: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'EEXIST')
    return `${file} exists already and stays as it is. Name another file: reifegrad model init other.json`;
  if (code === 'EISDIR')
    return `${file} is a folder. Name a file in it: reifegrad model init ${join(file, 'model.json')}`;
  if (code === 'EACCES' || code === 'EROFS')
    return `${file} may not be written by this account. Choose another folder.`;
  return `${file} cannot be written: ${message}.`;
}
