import { type Command, type Outcome, UsageError } from './command.ts';
import { atWork } from './configured.ts';
import { withProgress } from './progress.ts';

export const keyRenew: Command = {
  name: 'key renew',
  summary: 'Seals everything anew with the present key, where the former one is lost; ends all access codes',
  usage: '--lost',
  details: [
    '--lost    says that the former key is lost for good: what was changed in the database until now is sealed as it stands',
    'Stop the servers first. Answers and submissions stay; create and send out new access codes afterwards.',
    'On PostgreSQL DATABASE_URL names the role that owns the tables, because what is append-only is sealed, too.',
  ],
  example: 'key renew --lost',
  options: { lost: { type: 'boolean' } },
  positionals: { least: 0, most: 0 },
  async run({ flag, terminal }) {
    if (!flag('lost')) {
      throw new UsageError(
        'All access codes will end. If the former key is lost for good, say so. Example: key renew --lost',
      );
    }
    return atWork(terminal, { model: false, existing: true, anyKey: true }, async ({ work }): Promise<Outcome> => {
      const ended = await withProgress(terminal, 'sealing anew', work.store.sealAnew(work.clock()));
      return {
        exit: 0,
        text: `Everything is sealed with the present key. Access codes ended: ${ended}. New ones: reifegrad codes create\n`,
        json: { ended },
      };
    });
  },
};
