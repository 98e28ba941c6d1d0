import type { Command } from './command.ts';
import { atWork } from './configured.ts';
import { moveOutcome } from './wave-move.ts';

export const waveClose: Command = {
  name: 'wave close',
  summary: 'Closes an open wave for good; what was submitted stays readable',
  usage: 'ID',
  details: [],
  example: 'wave close autumn-2026',
  options: {},
  positionals: { least: 1, most: 1 },
  run: ({ positionals: [id = ''], terminal }) =>
    atWork(terminal, { model: false }, async ({ work: { store, clock } }) => {
      const move = await store.closeWave(id, clock());
      return moveOutcome(id, 'closed', move, await store.waves());
    }),
};
