import { resolve } from 'node:path';
import { readBackup, readThrough } from '../backup/read-backup.ts';
import { openEmptyPlace } from '../main/open-empty-place.ts';
import type { BackupPart } from '../storage/store.ts';
import { verify } from '../work/verify.ts';
import type { Command, Outcome } from './command.ts';
import { atWork, configurationOf } from './configured.ts';
import { withProgress } from './progress.ts';
import { verificationText } from './verify.ts';

export const restore: Command = {
  name: 'restore',
  summary: 'Takes a backup into an empty database, all or nothing, and verifies all of it',
  usage: 'FILE',
  details: [
    'FILE      what reifegrad backup has written, from either kind of database',
    'DATABASE_URL names the place, which must hold nothing yet; SECRET_KEY_FILE the key that belongs to the backup.',
  ],
  example: 'restore reifegrad-2026-11-25.jsonl.gz',
  options: {},
  positionals: { least: 1, most: 1 },
  async run({ positionals: [name = ''], terminal }): Promise<Outcome> {
    const file = resolve(terminal.folder, name);
    const { first, rows, count } = await withProgress(terminal, `reading ${name}`, readThrough(file));
    const configuration = await configurationOf(terminal);
    const store = await openEmptyPlace(configuration, first.schema, (sentence) => terminal.err(`${sentence}\n`));
    try {
      await withProgress(terminal, `storing ${name}`, store.restore(parts(file)));
    } finally {
      await store.close();
    }
    return atWork(terminal, { model: false }, async ({ work }): Promise<Outcome> => {
      const verification = await withProgress(terminal, 'verifying', verify(work));
      return {
        exit: verification.count === 0 ? 0 : 1,
        text: `Restored ${count} rows of ${name}.\n${verificationText(verification)}`,
        json: { rows, verification },
      };
    });
  },
};

/** Without what the reading of the whole gives in the end, which has been seen before. */
async function* parts(file: string): AsyncIterable<BackupPart> {
  yield* readBackup(file);
}
