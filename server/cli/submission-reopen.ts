import type { Command, Outcome } from './command.ts';
import { nothingThere, reasonOf, withSubmission } from './submission-named.ts';

export const submissionReopen: Command = {
  name: 'submission reopen',
  summary: 'Withdraws the submission of a municipality, so that its answers can be changed and submitted again',
  usage: 'WAVE KEY --reason TEXT',
  details: [
    'WAVE      the wave, which has to be open',
    'KEY       the official key of the municipality',
    '--reason  why; it stays in the records, so name no person',
    'Until it is submitted again the municipality counts nowhere. Whoever is at work on it goes on there.',
    'Whoever has not submitted when the wave closes is left out, unless submission withdraw --undo takes the earlier submission back in.',
  ],
  example: 'submission reopen autumn-2026 08111000 --reason "a question was misread"',
  options: { reason: { type: 'string' } },
  positionals: { least: 2, most: 2 },
  async run(given) {
    const reason = reasonOf(given);
    return withSubmission(given, async ({ work: { store, clock } }, scope): Promise<Outcome> => {
      const outcome = await store.reopenAssessment(scope, reason, clock());
      const { municipality: key, wave } = scope;
      const json = { outcome, wave, key };
      switch (outcome) {
        case 'none':
          return nothingThere(scope, `Nothing of ${key} is submitted in wave ${wave}.`);
        case 'wave-closed':
          return { exit: 1, text: `Wave ${wave} is not open: nothing could be submitted again.\n`, json };
        case 'reopened': {
          const text = `The answers of ${key} in wave ${wave} can be changed again. Until they are submitted it counts nowhere.\nTo take that back: reifegrad submission withdraw ${wave} ${key} --undo --reason …\n`;
          return { exit: 0, text, json };
        }
      }
    });
  },
};
