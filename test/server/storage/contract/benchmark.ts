import { describe, expect, it } from 'vitest';
import type { FrozenText } from '../../../../server/storage/store.ts';
import { beginSurvey, type OpenStore } from '../survey-in-progress.ts';

const frozen = (number: number, publishedAt: number): FrozenText => ({
  number,
  publishedAt,
  text: `{"at": ${publishedAt}}`,
});

export function benchmarkContract(open: OpenStore): void {
  describe('benchmarks', () => {
    it('are numbered per wave, and the newest is given as the text that was frozen', async () => {
      const store = await beginSurvey(await open());
      expect(await store.benchmark('w2024')).toBeNull();
      expect(await store.publishBenchmark('w2024', frozen(1, 10), '[]')).toBe(true);
      expect(await store.publishBenchmark('w2024', frozen(2, 11), '[]')).toBe(true);
      expect(await store.publishBenchmark('w2025', frozen(1, 12), '[]')).toBe(true);
      expect(await store.benchmark('w2024')).toEqual(frozen(2, 11));
      expect(await store.benchmark('w2025')).toEqual(frozen(1, 12));
    });

    it('are not published under a number that is taken or leaves a gap', async () => {
      const store = await beginSurvey(await open());
      expect(await store.publishBenchmark('w2024', frozen(2, 10), '[]')).toBe(false);
      await store.publishBenchmark('w2024', frozen(1, 10), '[]');
      expect(await store.publishBenchmark('w2024', frozen(1, 11), '[]')).toBe(false);
      expect(await store.benchmark('w2024')).toEqual(frozen(1, 10));
    });

    it('take their number once where several are published at the same moment', async () => {
      const store = await beginSurvey(await open());
      const published = await Promise.all([1, 2, 3].map((at) => store.publishBenchmark('w2024', frozen(1, at), '[]')));
      expect(published.filter(Boolean)).toHaveLength(1);
      expect(await store.publishBenchmark('w2024', frozen(2, 4), '[]')).toBe(true);
    });
  });

  describe('what was published', () => {
    it('is told of each publication of a wave, oldest first', async () => {
      const store = await beginSurvey(await open());
      expect((await store.benchmarkBasis('w2024')).sets).toEqual([]);
      await store.publishBenchmark('w2024', frozen(1, 10), '["one"]');
      await store.publishBenchmark('w2024', frozen(2, 11), '["two"]');
      await store.publishBenchmark('w2025', frozen(1, 12), '["other"]');
      await store.publishBenchmark('w2024', frozen(2, 13), '["refused"]');
      expect((await store.benchmarkBasis('w2024')).sets).toEqual(['["one"]', '["two"]']);
    });
  });

  describe('the heartbeat', () => {
    it('can be written again and again', async () => {
      const store = await open();
      await store.heartbeat(1);
      await store.heartbeat(2);
      expect(await store.waves()).toEqual([]);
    });
  });
}
