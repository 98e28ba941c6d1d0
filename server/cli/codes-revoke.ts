import { municipalityKey } from '../../model/contract/values.ts';
import { revokeAccessCode, revokeCodesOf } from '../work/revoke-access-code.ts';
import { type Command, type Outcome, UsageError } from './command.ts';
import { atWork } from './configured.ts';

const texts = {
  revoked: 'The code is revoked. Answers given with it are kept.',
  unknown: 'There is no such code, or it is revoked already.',
  mistyped:
    'This cannot be a code: 24 letters and digits are expected, and the last one has to fit the others. Check the spelling.',
} as const;

export const codesRevoke: Command = {
  name: 'codes revoke',
  summary: 'Ends an access code, or all of a municipality in a wave, and the sessions of its assessment',
  usage: 'CODE | --wave ID --key KEY',
  details: [
    'CODE      as printed; - reads it from standard input, which keeps it out of the history of the shell',
    '--wave    together with --key, where the code is not at hand: the wave',
    '--key     the official key of the municipality whose codes end',
  ],
  example: 'codes revoke --wave autumn-2026 --key 08111000',
  options: { wave: { type: 'string' }, key: { type: 'string' } },
  positionals: { least: 0, most: 1 },
  async run({ positionals: [given], option, terminal }) {
    const [wave, key] = [option('wave'), option('key')];
    if (given !== undefined && wave === undefined && key === undefined) {
      const code = given === '-' ? await terminal.input() : given;
      const outcome = await atWork(terminal, { model: false }, ({ work }) => revokeAccessCode(work, code));
      return { exit: outcome === 'revoked' ? 0 : 1, text: `${texts[outcome]}\n`, json: { outcome } };
    }
    if (given !== undefined || wave === undefined || key === undefined) {
      throw new UsageError(
        'Name either the code, or the municipality in a wave. Example: --wave autumn-2026 --key 08111000',
      );
    }
    if (!municipalityKey.safeParse(key).success) {
      throw new UsageError(`${JSON.stringify(key)} is no municipality key: expected 8 digits, or 5 for a county.`);
    }
    return atWork(terminal, { model: false }, async ({ work }): Promise<Outcome> => {
      if (!(await work.store.waves()).some(({ id }) => id === wave)) {
        const json = { outcome: 'unknown-wave', wave };
        return { exit: 1, text: `There is no wave ${wave}: reifegrad wave list\n`, json };
      }
      const count = await revokeCodesOf(work, { municipality: key, wave });
      const json = { outcome: count > 0 ? 'revoked' : 'none', wave, key, count };
      const text =
        count > 0
          ? `${count === 1 ? '1 code of' : `${count} codes of`} ${key} in wave ${wave} revoked. Answers given are kept.\n`
          : `No code opens an assessment of ${key} in wave ${wave}.\n`;
      return { exit: count > 0 ? 0 : 1, text, json };
    });
  },
};
