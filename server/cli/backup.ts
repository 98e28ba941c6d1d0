import { resolve } from 'node:path';
import { backUp } from '../work/back-up.ts';
import type { Command, Outcome } from './command.ts';
import { atWork } from './configured.ts';
import { withProgress } from './progress.ts';

export const backup: Command = {
  name: 'backup',
  summary: 'Writes everything that has to survive into one file, while the server goes on, and reads it through',
  usage: 'FILE',
  details: [
    'FILE      must not exist yet; by convention its name ends in .jsonl.gz',
    'The file is the same from SQLite and from PostgreSQL, and can be restored into either. It holds access codes as digests,',
    'and no sessions. Keep the file of SECRET_KEY_FILE as well, in another place: without it no code and no seal is worth anything.',
  ],
  example: 'backup reifegrad-2026-11-25.jsonl.gz',
  options: {},
  positionals: { least: 1, most: 1 },
  run: ({ positionals: [file = ''], terminal }) =>
    atWork(terminal, { model: false, existing: true }, async ({ work }): Promise<Outcome> => {
      const writing = backUp(work, resolve(terminal.folder, file));
      const { rows, count, contentHash, first } = await withProgress(terminal, `writing ${file}`, writing);
      return {
        exit: 0,
        text: `${file} holds ${count} rows and was read through. SHA-256 of its content: ${contentHash}\n`,
        json: { file, rows, contentHash, ...first },
      };
    }),
};
