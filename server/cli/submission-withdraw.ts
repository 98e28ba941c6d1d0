import type { Command } from './command.ts';
import { nothingThere, reasonOf, withSubmission } from './submission-named.ts';

export const submissionWithdraw: Command = {
  name: 'submission withdraw',
  summary: 'Ends that the submission of a municipality counts; it stays stored, and its result readable',
  usage: 'WAVE KEY --reason TEXT',
  details: [
    'WAVE      the wave, open or closed',
    'KEY       the official key of the municipality',
    '--reason  why; it stays in the records, so name no person',
    'What is published stays as it is. The next publication leaves the submission out.',
  ],
  example: 'submission withdraw autumn-2026 08111000 --reason "sent by mistake"',
  options: { reason: { type: 'string' } },
  positionals: { least: 2, most: 2 },
  async run(given) {
    const reason = reasonOf(given);
    return withSubmission(given, async ({ work: { store, clock } }, scope) => {
      const outcome = await store.withdrawSubmission(scope, reason, clock());
      const { municipality: key, wave } = scope;
      if (outcome === 'none') return nothingThere(scope, `No submission of ${key} counts in wave ${wave}.`);
      const text =
        `The submission of ${key} in wave ${wave} no longer counts. What is published stays; the next publication leaves it out.\n` +
        `To let it be mended while the wave is open: reifegrad submission reopen ${wave} ${key} --reason …\n`;
      return { exit: 0, text, json: { outcome, wave, key } };
    });
  },
};
