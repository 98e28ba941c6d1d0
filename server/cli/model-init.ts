import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { printable } from '../../model/format/printable.ts';
import { type Command, UsageError } from './command.ts';
import { notWritten } from './not-written.ts';
import { schemaName, writeSchema } from './schema-beside.ts';

const start = new URL('../../model/reifegrad-start.json', import.meta.url);

export const modelInit: Command = {
  name: 'model init',
  summary: 'Writes a small model with comments to start from, and beside it the schema for editors',
  usage: '[FILE]',
  details: [
    'FILE      where the model is written; default model.json. A file that exists is never changed.',
    `Of ${schemaName} beside it an earlier version is replaced, and nothing else.`,
  ],
  example: 'model init my-model.json',
  options: {},
  positionals: { least: 0, most: 1 },
  async run({ positionals: [file = 'model.json'], terminal }) {
    const path = resolve(terminal.folder, file);
    const shown = printable(file);
    if (basename(path).toLowerCase() === schemaName) {
      throw new UsageError(
        `${shown} is the name of the schema, which is written beside the model. Name another file: reifegrad model init model.json`,
      );
    }
    await mkdir(dirname(path), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(notWritten(shown, error));
    });
    await writeFile(path, await readFile(start), { flag: 'wx' }).catch(async (error: NodeJS.ErrnoException) => {
      throw new UsageError(error.code === 'EEXIST' ? await alreadyThere(path, shown) : notWritten(shown, error));
    });
    const schemaPath = join(dirname(path), schemaName);
    const schema = await writeSchema(schemaPath).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${shown} is written, but ${notWritten(schemaName, error)}`);
    });
    const preview = `reifegrad model preview ${shown}`;
    return {
      exit: 0,
      text:
        schema === 'written'
          ? `${shown} is written, and ${schemaName} beside it for your editor. See it with: ${preview}\n`
          : `${shown} is written. ${schemaName} beside it was there already and stays as it is; it is not the schema of reifegrad, which you get with: reifegrad model schema. See the model with: ${preview}\n`,
      json: { model: path, schema: schema === 'written' ? schemaPath : null },
    };
  },
};

async function alreadyThere(path: string, shown: string): Promise<string> {
  const stats = await stat(path).catch(() => null);
  if (stats?.isDirectory())
    return `${shown} is a folder. Name a file in it: reifegrad model init ${join(shown, 'model.json')}`;
  return `${shown} exists already and stays as it is. Name another file: reifegrad model init other.json`;
}
