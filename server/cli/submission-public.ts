import type { Command } from './command.ts';
import { withSubmission } from './submission-named.ts';

export const submissionPublic: Command = {
  name: 'submission public',
  summary: 'Notes that everybody knows the result of a municipality: it no longer protects others in a group',
  usage: 'WAVE KEY [--no]',
  details: [
    'WAVE      the wave, open or closed',
    'KEY       the official key of the municipality, whose council has published its result',
    '--no      takes the note back',
    'Such a municipality counts in every mean, and not towards the number that a group needs to be published.',
    'The note is on the submission that stands. What is submitted after submission reopen nobody has seen: note it again.',
    'What was noted once stays known to the audits of publications, also with --no: whoever has read it knows it.',
  ],
  example: 'submission public autumn-2026 08111000',
  options: { no: { type: 'boolean' } },
  positionals: { least: 2, most: 2 },
  run: (given) =>
    withSubmission(given, async ({ work: { store, clock } }, scope) => {
      const isPublic = !given.flag('no');
      const { municipality: key, wave } = scope;
      const json = { wave, key, public: isPublic };
      const state = isPublic ? 'known to everybody' : 'not known to everybody';
      if (await store.declarePublic(scope, isPublic, clock())) {
        const text = `The result of ${key} in wave ${wave} is noted as ${state}.\n`;
        return { exit: 0, text, json: { outcome: 'noted', ...json } };
      }
      const submitted = (await store.assessment(scope)).submittedAt !== null;
      const text = submitted
        ? 'That is how it was noted already.\n'
        : `Nothing of ${key} is submitted in wave ${wave}.\n`;
      return { exit: 1, text, json: { outcome: submitted ? 'unchanged' : 'none', ...json } };
    }),
};
