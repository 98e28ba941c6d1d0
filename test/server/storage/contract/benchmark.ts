import { describe, expect, it } from 'vitest';
import { beginSurvey, type OpenStore } from '../survey-in-progress.ts';

export function benchmarkContract(open: OpenStore): void {
  describe('benchmarks', () => {
    it('are numbered per wave, and the newest is given as the text that was frozen', async () => {
      const store = await beginSurvey(await open());
      const text = (number: number) => `{"number": ${number}}`;
      expect(await store.benchmark('w2024')).toBeNull();
      expect(await store.publishBenchmark('w2024', 10, text)).toBe(1);
      expect(await store.publishBenchmark('w2024', 11, text)).toBe(2);
      expect(await store.publishBenchmark('w2025', 12, text)).toBe(1);
      expect(await store.benchmark('w2024')).toEqual({ number: 2, publishedAt: 11, text: '{"number": 2}' });
      expect(await store.benchmark('w2025')).toEqual({ number: 1, publishedAt: 12, text: '{"number": 1}' });
    });

    it('are not published where their text cannot be made', async () => {
      const store = await beginSurvey(await open());
      const failing = () => {
        throw new RangeError('no text');
      };
      await expect(store.publishBenchmark('w2024', 10, failing)).rejects.toThrow(new RangeError('no text'));
      expect(await store.benchmark('w2024')).toBeNull();
      expect(await store.publishBenchmark('w2024', 11, String)).toBe(1);
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
