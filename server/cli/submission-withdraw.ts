import type { Scope, Store, WaveRecord } from '../storage/store.ts';
import { waveStatus } from '../work/wave-of.ts';
import type { Command } from './command.ts';
import { nothingThere, reasonOf, withSubmission } from './submission-named.ts';

export const submissionWithdraw: Command = {
  name: 'submission withdraw',
  summary:
    'Ends that the submission of a municipality counts, or takes that back; it stays stored, and its result readable',
  usage: 'WAVE KEY [--undo] --reason TEXT',
  details: [
    'WAVE      the wave, open or closed',
    'KEY       the official key of the municipality',
    '--undo    lets it count again as it was sent, also where submission reopen withdrew it and nothing was submitted since',
    '--reason  why; it stays in the records, so name no person',
    'What is published is final. Until the collective result is out, the next publication leaves the submission out, or takes it in again.',
  ],
  example: 'submission withdraw autumn-2026 08111000 --reason "sent by mistake"',
  options: { reason: { type: 'string' }, undo: { type: 'boolean' } },
  positionals: { least: 2, most: 2 },
  async run(given) {
    const reason = reasonOf(given);
    return withSubmission(given, async ({ work: { store, clock } }, scope, record) => {
      const { municipality: key, wave } = scope;
      const now = clock();
      if (given.flag('undo')) {
        const outcome = await store.restoreSubmission(scope, reason, now);
        if (outcome === 'none') return nothingThere(scope, `No submission of ${key} in wave ${wave} is withdrawn.`);
        const final = await published(store, wave, 'takes it in again');
        const text = `The submission of ${key} in wave ${wave} counts again as it was sent. ${final}\n`;
        return { exit: 0, text, json: { outcome, wave, key } };
      }
      const outcome = await store.withdrawSubmission(scope, reason, now);
      if (outcome === 'none') return nothingThere(scope, `No submission of ${key} counts in wave ${wave}.`);
      const final = await published(store, wave, 'leaves it out');
      const text = `The submission of ${key} in wave ${wave} no longer counts. ${final}\n${whatNext(scope, record, now)}`;
      return { exit: 0, text, json: { outcome, wave, key } };
    });
  },
};

async function published(store: Store, wave: string, next: string): Promise<string> {
  if ((await store.study(wave)) === null) return `What is published stays; the next publication ${next}.`;
  return 'The collective result of the wave is published and stays as it is.';
}

function whatNext({ municipality: key, wave }: Scope, record: WaveRecord, now: number): string {
  const mend = `To let it be mended while the wave is open: reifegrad submission reopen ${wave} ${key} --reason …\n`;
  const undo = `To take that back: reifegrad submission withdraw ${wave} ${key} --undo --reason …\n`;
  return waveStatus(record, now) === 'open' ? mend + undo : undo;
}
