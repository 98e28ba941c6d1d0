import { closeDueWaves } from '../work/close-due-waves.ts';
import { instantOf } from '../work/instant.ts';
import type { Command, Outcome } from './command.ts';
import { atWork } from './configured.ts';
import { moveOutcome } from './wave-move.ts';

export const waveOpen: Command = {
  name: 'wave open',
  summary: 'Opens a prepared wave; at most one is open',
  usage: 'ID',
  details: [],
  example: 'wave open autumn-2026',
  options: {},
  positionals: { least: 1, most: 1 },
  run: ({ positionals: [id = ''], terminal }) =>
    atWork(terminal, { model: false }, async ({ work }): Promise<Outcome> => {
      const { store, clock } = work;
      const closesAt = (await store.waves()).find((wave) => wave.id === id && wave.status === 'prepared')?.closesAt;
      if (typeof closesAt === 'number' && closesAt <= clock()) {
        return {
          exit: 1,
          text: `Wave ${id} was to close at ${instantOf(closesAt)}, which has passed. Create another one: reifegrad wave create\n`,
          json: { id, outcome: 'closing-time-passed', status: 'prepared' },
        };
      }
      // One that has closed by itself would still count as the open one.
      await closeDueWaves(work);
      const move = await store.openWave(id, clock());
      return moveOutcome(id, 'open', move, await store.waves());
    }),
};
