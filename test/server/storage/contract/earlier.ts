import { describe, expect, it } from 'vitest';
import { atLindau, atUlm, beginSurvey, newSubmission, type OpenStore, operation } from '../survey-in-progress.ts';

const nextWave = { ...atLindau, wave: 'w2025' };

export function earlierContract(open: OpenStore): void {
  describe('an earlier wave', () => {
    it('is linked to one assessment, once, also where two ask at the same moment', async () => {
      const store = await beginSurvey(await open());
      expect(await store.linkedWaves(nextWave)).toEqual([]);
      const linked = await Promise.all([1, 2].map((at) => store.linkEarlier(nextWave, 'w2024', at)));
      expect(linked.sort()).toEqual([false, true]);
      expect(await store.linkEarlier(nextWave, 'w2024', 3)).toBe(false);
      expect(await store.linkedWaves(nextWave)).toEqual(['w2024']);
      expect(await store.linkedWaves({ ...nextWave, municipality: atUlm.municipality })).toEqual([]);
      expect(await store.linkedWaves(atLindau)).toEqual([]);
    });

    it('comes before later ones, whatever was linked first', async () => {
      const store = await beginSurvey(await open());
      const last = { ...atLindau, wave: 'w2026' };
      const wave = { title: '{}', modelVersion: '1.0.0', entry: 'open', closesAt: null } as const;
      await store.createWave({ ...wave, id: 'w2026', createdAt: 2002 });
      await store.createWave({ ...wave, id: 'w2000', createdAt: 2003 });
      for (const earlier of ['w2000', 'w2025', 'w2024']) await store.linkEarlier(last, earlier, 1);
      expect(await store.linkedWaves(last)).toEqual(['w2024', 'w2025', 'w2000']);
    });
  });

  describe('the submissions of a municipality', () => {
    it('are the ones that count, a wave each, in the order of the waves that are asked for', async () => {
      const store = await beginSurvey(await open());
      const both = ['w2024', 'w2025'];
      expect(await store.submissionsOf(atLindau.municipality, both)).toEqual([]);
      await store.submit(atLindau, newSubmission(0), operation('s1'));
      await store.submit(atUlm, newSubmission(0), operation('s1'));
      await store.closeWave('w2024', 3500);
      await store.openWave('w2025', 3600);
      await store.submit(nextWave, newSubmission(0, { receipt: 'next' }), operation('s2', { at: 4000 }));
      const told = async () =>
        (await store.submissionsOf(atLindau.municipality, both)).map(({ wave, number, receipt }) => [
          wave,
          number,
          receipt,
        ]);
      expect(await told()).toEqual([
        ['w2024', 1, 'receipt'],
        ['w2025', 1, 'next'],
      ]);
      expect((await store.submissionsOf(atLindau.municipality, both))[0]).toEqual(await store.submission(atLindau));
      const waveOf = ({ wave }: { readonly wave: string }) => wave;
      expect((await store.submissionsOf(atLindau.municipality, both.toReversed())).map(waveOf)).toEqual(
        both.toReversed(),
      );
      expect((await store.submissionsOf(atLindau.municipality, ['w2025'])).map(waveOf)).toEqual(['w2025']);
      expect(await store.submissionsOf(atLindau.municipality, [])).toEqual([]);

      await store.reopenAssessment(nextWave, 'a mistake', 4100);
      expect(await told()).toEqual([['w2024', 1, 'receipt']]);
      await store.submit(nextWave, newSubmission(1, { receipt: 'mended' }), operation('s3', { at: 4200 }));
      expect(await told()).toEqual([
        ['w2024', 1, 'receipt'],
        ['w2025', 2, 'mended'],
      ]);
      await store.withdrawSubmission(atLindau, 'not ours', 4300);
      expect(await told()).toEqual([['w2025', 2, 'mended']]);
      await store.restoreSubmission(atLindau, 'ours', 4400);
      expect(await told()).toEqual([
        ['w2024', 1, 'receipt'],
        ['w2025', 2, 'mended'],
      ]);
    });
  });
}
