import { describe, expect, it } from 'vitest';
import type { FrozenText } from '../../../../server/storage/store.ts';
import { beginSurvey, type OpenStore } from '../survey-in-progress.ts';

const frozen = (publishedAt: number, number = 1): FrozenText => ({
  number,
  publishedAt,
  text: `{"at": ${publishedAt}}`,
});

export function studyContract(open: OpenStore): void {
  describe('the study of a wave', () => {
    it('is frozen once, and given as the text that was frozen', async () => {
      const store = await beginSurvey(await open());
      expect(await store.study('w2024')).toBeNull();
      expect(await store.publishStudy('w2024', frozen(10))).toBe(true);
      expect(await store.publishStudy('w2024', frozen(11))).toBe(false);
      expect(await store.study('w2024')).toEqual(frozen(10));
      expect(await store.study('w2025')).toBeNull();
    });

    it('has no other number than 1', async () => {
      const store = await beginSurvey(await open());
      expect(await store.publishStudy('w2024', frozen(10, 2))).toBe(false);
      expect(await store.study('w2024')).toBeNull();
    });

    it('ends the benchmarks of its wave, and of no other', async () => {
      const store = await beginSurvey(await open());
      expect(await store.publishBenchmark('w2024', frozen(5), '[]')).toBe(true);
      await store.publishStudy('w2024', frozen(10));
      expect(await store.publishBenchmark('w2024', frozen(11, 2), '[]')).toBe(false);
      expect(await store.benchmark('w2024')).toEqual(frozen(5));
      expect(await store.publishBenchmark('w2025', frozen(12), '[]')).toBe(true);
    });

    it('leaves no benchmark beside it that came at the same moment and after it', async () => {
      const store = await beginSurvey(await open());
      const outcomes = await Promise.all([
        store.publishStudy('w2024', frozen(10)),
        store.publishBenchmark('w2024', frozen(11), '[]'),
        store.publishStudy('w2024', frozen(12)),
      ]);
      expect([outcomes[0], outcomes[2]].filter(Boolean)).toHaveLength(1);
      expect(await store.publishBenchmark('w2024', frozen(13, 2), '[]')).toBe(false);
    });

    it('is told with those of other waves, the oldest publication first', async () => {
      const store = await beginSurvey(await open());
      expect(await store.studies()).toEqual([]);
      await store.publishStudy('w2025', frozen(10));
      await store.publishStudy('w2024', frozen(20));
      expect(await store.studies()).toEqual(['w2025', 'w2024']);
    });
  });
}
