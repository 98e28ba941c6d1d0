import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { municipalityKey } from '../../model/contract/values.ts';
import { createAccessCodes } from '../work/create-access-codes.ts';
import { type Command, type Outcome, type Terminal, UsageError } from './command.ts';
import { atWork } from './configured.ts';
import { csv } from './csv.ts';

export const codesCreate: Command = {
  name: 'codes create',
  summary: 'Creates access codes and prints them as CSV: key, name, code, link. They cannot be shown again',
  usage: 'KEY... --wave ID [--keys FILE] [--page ADDRESS]',
  details: [
    'KEY       official municipality key, 8 digits, or 5 for a county',
    '--wave    the wave that the codes open',
    '--keys    file with keys, one a line, or first in a line of CSV; - reads standard input',
    '--page    page that holds the element, for the links; default: PUBLIC_URL',
  ],
  example: 'codes create 08111000 08115003 --wave autumn-2026 > codes.csv',
  options: { wave: { type: 'string' }, keys: { type: 'string' }, page: { type: 'string' } },
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  async run({ positionals, option, terminal }) {
    const wave = option('wave');
    if (wave === undefined) throw new UsageError('Codes belong to a wave. Example: --wave autumn-2026');
    const keys = [...positionals, ...(await keysFrom(option('keys'), terminal))];
    if (keys.length === 0) throw new UsageError('Name at least one municipality key. Example: 08111000');
    const odd = keys.find((key) => !municipalityKey.safeParse(key).success);
    if (odd !== undefined)
      throw new UsageError(`${JSON.stringify(odd)} is no municipality key: expected 8 digits, or 5 for a county.`);
    const page = option('page');
    if (page !== undefined && !URL.canParse(page)) {
      throw new UsageError(
        `--page is ${JSON.stringify(page)}: expected an address. Example: https://www.example.org/check`,
      );
    }

    return atWork(terminal, { model: false }, async ({ work, configuration }): Promise<Outcome> => {
      const outcome = await createAccessCodes(work, wave, keys);
      if (outcome.kind === 'unknown-wave') {
        return { exit: 1, text: `There is no wave ${wave}: reifegrad wave list\n`, json: outcome };
      }
      if (outcome.kind === 'unknown-municipalities') {
        return {
          exit: 1,
          text: `Not in the register, nothing was created: ${outcome.keys.join(', ')}\n`,
          json: outcome,
        };
      }
      const codes = outcome.codes.map(({ municipality: { key, name }, code }) => ({
        key,
        name,
        code,
        link: linkTo(page ?? `${configuration.publicUrl}/`, code),
      }));
      const rows = codes.map(({ key, name, code, link }) => [key, name, code, link]);
      return { exit: 0, text: csv([['key', 'name', 'code', 'link'], ...rows]), json: { wave, codes } };
    });
  },
};

/** The code stands in the fragment, which no browser sends to a server. */
function linkTo(page: string, code: string): string {
  const url = new URL(page);
  url.hash = `code=${code}`;
  return url.href;
}

async function keysFrom(file: string | undefined, terminal: Terminal): Promise<readonly string[]> {
  if (file === undefined) return [];
  const text = file === '-' ? await terminal.input() : await readKeys(resolve(terminal.folder, file), file);
  const cells = text.split(/\r?\n/).map((line) => (line.split(/[,;\t]/)[0] ?? '').replaceAll('"', '').trim());
  return cells.filter((cell, index) => cell !== '' && !(index === 0 && /^\D+$/.test(cell)));
}

function readKeys(path: string, file: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  });
}
