import { expect, it } from 'vitest';
import type { WaveRecord } from '../../../server/storage/store.ts';
import { idsOf, knownWaves } from '../../../server/work/known-waves.ts';
import { workingApp } from '../../support/working-app.ts';

it('each wave is looked at once, however many codes of earlier ones were shown', async () => {
  const { deps } = await workingApp();
  const [first] = await deps.store.waves();
  if (!first) throw new Error('There is no wave.');
  const waves = Array.from({ length: 16 }, (_, index): WaveRecord => {
    return { ...first, id: `w${index}`, entry: 'open', openedAt: index };
  });
  const asked: string[] = [];
  const store = {
    ...deps.store,
    waves: async () => waves,
    linkedWaves: async ({ wave }: { readonly wave: string }) => {
      asked.push(wave);
      return waves
        .map(({ id }) => id)
        .slice(
          0,
          waves.findIndex(({ id }) => id === wave),
        );
    },
  };
  const known = idsOf(await knownWaves({ store }, { municipality: '08115001', wave: 'w15' }));
  expect(known).toEqual(waves.map(({ id }) => id));
  expect(asked.length).toBe(16);
});
