import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { csv } from '../../model/contract/csv.ts';
import { municipalityKey } from '../../model/contract/values.ts';
import { createAccessCodes } from '../work/create-access-codes.ts';
import type { Workplace } from '../work/workplace.ts';
import { type Command, type Outcome, type Terminal, UsageError } from './command.ts';
import { atWork } from './configured.ts';

export const codesCreate: Command = {
  name: 'codes create',
  summary: 'Creates access codes and prints them as CSV: key, name, code, link. They cannot be shown again',
  usage: '(KEY... | --keys FILE | --all) --wave ID [--page ADDRESS]',
  details: [
    'KEY       official municipality key, 8 digits, or 5 for a county',
    '--wave    the wave that the codes open',
    '--keys    file with keys, one a line, or first in a line of CSV; - reads standard input',
    '--all     every municipality of the register; counties are named by key',
    '--page    page that holds the element, for the links; default: PUBLIC_URL',
  ],
  example: 'codes create --all --wave autumn-2026 > codes.csv',
  options: { wave: { type: 'string' }, keys: { type: 'string' }, all: { type: 'boolean' }, page: { type: 'string' } },
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  async run({ positionals, option, flag, terminal }) {
    const wave = option('wave');
    if (wave === undefined) throw new UsageError('Codes belong to a wave. Example: --wave autumn-2026');
    const named = [...positionals, ...(await keysFrom(option('keys'), terminal))];
    const all = flag('all');
    if (all && named.length > 0) throw new UsageError('Name municipalities, or take --all of them, not both.');
    if (!all && named.length === 0) {
      throw new UsageError('Name at least one municipality key, or take --all. Example: 08111000');
    }
    const odd = named.find((key) => !municipalityKey.safeParse(key).success);
    if (odd !== undefined)
      throw new UsageError(`${JSON.stringify(odd)} is no municipality key: expected 8 digits, or 5 for a county.`);
    const page = option('page');
    if (page !== undefined && !URL.canParse(page)) {
      throw new UsageError(
        `--page is ${JSON.stringify(page)}: expected an address. Example: https://www.example.org/check`,
      );
    }

    return atWork(terminal, { model: false }, async ({ work, configuration }): Promise<Outcome> => {
      const keys = all ? await municipalityKeys(work) : named;
      if (keys.length === 0) {
        const text = 'The register is empty, nothing was created. Load it first: reifegrad registry import FILE\n';
        return { exit: 1, text, json: { kind: 'empty-register' } };
      }
      if (page === undefined && /^http:\/\/(localhost|127\.)/.test(configuration.publicUrl)) {
        terminal.err(
          `The links lead to ${configuration.publicUrl}, which nobody else reaches. Set PUBLIC_URL, or name --page.\n`,
        );
      }
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
      const { hadCodes } = outcome;
      if (hadCodes.length > 0) terminal.err(`${earlierCodes(hadCodes, wave)}\n`);
      const codes = outcome.codes.map(({ municipality: { key, name }, code }) => ({
        key,
        name,
        code,
        link: linkTo(page ?? `${configuration.publicUrl}/`, code),
      }));
      const rows = codes.map(({ key, name, code, link }) => [key, name, code, link]);
      return { exit: 0, text: csv([['key', 'name', 'code', 'link'], ...rows]), json: { wave, codes, hadCodes } };
    });
  },
};

function earlierCodes(keys: readonly string[], wave: string): string {
  const who = keys.length > 5 ? `${keys.length} of these municipalities` : keys.join(', ');
  return `${who} had codes for ${wave} already, which stay valid. To end one: reifegrad codes revoke CODE`;
}

async function municipalityKeys({ store }: Workplace): Promise<readonly string[]> {
  return (await store.municipalities()).filter(({ type }) => type !== 'county').map(({ key }) => key);
}

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
