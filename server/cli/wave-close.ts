import type { Store } from '../storage/store.ts';
import type { Command, Outcome } from './command.ts';
import { atWork } from './configured.ts';
import { moveOutcome } from './wave-move.ts';

export const waveClose: Command = {
  name: 'wave close',
  summary: 'Closes an open wave for good; what was submitted stays readable',
  usage: 'ID',
  details: [
    'Nothing is submitted any more. Whoever was opened again and has not submitted is named, because it counts nowhere.',
  ],
  example: 'wave close autumn-2026',
  options: {},
  positionals: { least: 1, most: 1 },
  run: ({ positionals: [id = ''], terminal }) =>
    atWork(terminal, { model: false }, async ({ work: { store, clock } }): Promise<Outcome> => {
      const move = await store.closeWave(id, clock());
      const outcome = moveOutcome(id, 'closed', move, await store.waves());
      if (move !== 'moved') return outcome;
      const { reopened } = await store.setAside(id);
      const json = { id, outcome: move, status: 'closed', reopened };
      return { exit: 0, text: outcome.text + leftOut(id, reopened), json };
    }),
};

const named = 20;

function leftOut(wave: string, reopened: Awaited<ReturnType<Store['setAside']>>['reopened']): string {
  if (reopened.length === 0) return '';
  const more = reopened.length > named ? `, and ${reopened.length - named} more (--json names all)` : '';
  return (
    `Opened again and not submitted since, so that they count nowhere: ${reopened.slice(0, named).join(', ')}${more}.\n` +
    `To let the earlier submission of one count: reifegrad submission withdraw ${wave} KEY --undo --reason …\n`
  );
}
