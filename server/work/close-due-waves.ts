import { waveStatus } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** Closes the waves whose announced end has come; returns their ids. */
export async function closeDueWaves(work: Workplace): Promise<readonly string[]> {
  const now = work.clock();
  const due = (await work.store.waves()).filter((wave) => wave.status === 'open' && waveStatus(wave, now) === 'closed');
  for (const { id } of due) await work.store.closeWave(id, now);
  return due.map(({ id }) => id);
}
