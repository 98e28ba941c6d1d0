import type { Command } from './command.ts';
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
    atWork(terminal, { model: false }, async ({ work: { store, clock } }) => {
      const move = await store.openWave(id, clock());
      return moveOutcome(id, 'open', move, await store.waves());
    }),
};
