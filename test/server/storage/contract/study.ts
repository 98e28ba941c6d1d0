import { describe, expect, it } from 'vitest';
import type { FrozenText, Store } from '../../../../server/storage/store.ts';
import { beginSurvey, type OpenStore } from '../survey-in-progress.ts';

const frozen = (publishedAt: number, number = 1): FrozenText => ({
  number,
  publishedAt,
  text: `{"at": ${publishedAt}}`,
});

/** A survey whose waves are both closed. */
async function closedSurvey(empty: Store): Promise<Store> {
  const store = await beginSurvey(empty);
  await store.closeWave('w2024', 4);
  await store.openWave('w2025', 4);
  await store.closeWave('w2025', 4);
  return store;
}

export function studyContract(open: OpenStore): void {
  describe('the study of a wave', () => {
    it('is frozen once, and given as the text that was frozen', async () => {
      const store = await closedSurvey(await open());
      expect(await store.study('w2024')).toBeNull();
      expect(await store.publishStudy('w2024', frozen(10), 0)).toBe(true);
      expect(await store.publishStudy('w2024', frozen(11), 0)).toBe(false);
      expect(await store.study('w2024')).toEqual(frozen(10));
      expect(await store.study('w2025')).toBeNull();
    });

    it('is that of a closed wave', async () => {
      const store = await beginSurvey(await open(), { closesAt: 3000 });
      expect(await store.publishStudy('w2025', frozen(10), 0)).toBe(false);
      expect(await store.publishStudy('w2024', frozen(5000), 0)).toBe(false);
      expect(await store.publishStudy('w2099', frozen(10), 0)).toBe(false);
      await store.closeWave('w2024', 4000);
      expect(await store.publishStudy('w2024', frozen(5000), 0)).toBe(true);
    });

    it('has no other number than 1', async () => {
      const store = await closedSurvey(await open());
      expect(await store.publishStudy('w2024', frozen(10, 2), 0)).toBe(false);
      expect(await store.study('w2024')).toBeNull();
    });

    it('ends the benchmarks of its wave, and of no other', async () => {
      const store = await closedSurvey(await open());
      expect(await store.publishBenchmark('w2024', frozen(5), '[]')).toBe(true);
      await store.publishStudy('w2024', frozen(10), 1);
      expect(await store.publishBenchmark('w2024', frozen(11, 2), '[]')).toBe(false);
      expect(await store.benchmark('w2024')).toEqual(frozen(5));
      expect(await store.publishBenchmark('w2025', frozen(12), '[]')).toBe(true);
    });

    it('stands beside the benchmarks that it was made with, and no other', async () => {
      const store = await closedSurvey(await open());
      await store.publishBenchmark('w2024', frozen(5), '["sets"]');
      expect(await store.publishStudy('w2024', frozen(10), 0)).toBe(false);
      const basis = await store.studyBasis('w2024');
      expect(basis).toEqual({
        register: await store.municipalities(),
        figures: [],
        sets: ['["sets"]'],
        benchmarks: 1,
        known: [],
      });
      expect(await store.publishStudy('w2024', frozen(11), basis.benchmarks)).toBe(true);
    });

    it('leaves no benchmark beside it that came at the same moment', async () => {
      const store = await closedSurvey(await open());
      const outcomes = await Promise.all([
        store.publishStudy('w2024', frozen(10), 0),
        store.publishBenchmark('w2024', frozen(11), '[]'),
        store.publishStudy('w2024', frozen(12), 0),
      ]);
      expect(outcomes.filter(Boolean)).toHaveLength(1);
    });
  });
}
