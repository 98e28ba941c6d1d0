import { revokeAccessCode } from '../work/revoke-access-code.ts';
import type { Command } from './command.ts';
import { atWork } from './configured.ts';

const texts = {
  revoked: 'The code is revoked. Answers given with it are kept.',
  unknown: 'There is no such code, or it is revoked already.',
  mistyped:
    'This cannot be a code: 24 letters and digits are expected, and the last one has to fit the others. Check the spelling.',
} as const;

export const codesRevoke: Command = {
  name: 'codes revoke',
  summary: 'Ends an access code; sessions begun with it end by themselves within 12 hours',
  usage: 'CODE',
  details: ['CODE      as printed; - reads it from standard input, which keeps it out of the history of the shell'],
  example: 'codes revoke -',
  options: {},
  positionals: { least: 1, most: 1 },
  async run({ positionals: [given = ''], terminal }) {
    const code = given === '-' ? await terminal.input() : given;
    const outcome = await atWork(terminal, { model: false }, ({ work }) => revokeAccessCode(work, code));
    return { exit: outcome === 'revoked' ? 0 : 1, text: `${texts[outcome]}\n`, json: { outcome } };
  },
};
