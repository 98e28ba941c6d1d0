import { describe, expect, it } from 'vitest';
import type { Store } from '../../../../server/storage/store.ts';
import {
  atLindau,
  atUlm,
  beginSurvey,
  change,
  newSubmission,
  type OpenStore,
  operation,
} from '../survey-in-progress.ts';

const days30 = 30 * 24 * 60 * 60 * 1000;

/** Forgets until nothing is left to forget; how much it was. */
async function forgetAll(store: Store, now: number): Promise<number> {
  let sum = 0;
  for (let count = 1; count > 0; sum += count) count = await store.forget(now);
  return sum;
}

export function housekeepingContract(open: OpenStore): void {
  describe('a lease', () => {
    it('is held by one at a time, kept by whoever holds it, and free when it has run out', async () => {
      const store = await open();
      expect(await store.takeLease('fold', 'a', 100, 200)).toBe(true);
      expect(await store.takeLease('fold', 'b', 199, 300)).toBe(false);
      expect(await store.takeLease('other', 'b', 199, 300)).toBe(true);
      expect(await store.takeLease('fold', 'a', 150, 250)).toBe(true);
      expect(await store.takeLease('fold', 'b', 249, 350)).toBe(false);
      expect(await store.takeLease('fold', 'b', 250, 350)).toBe(true);
    });

    it('goes to one of many who want it at the same moment', async () => {
      const store = await open();
      const taken = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => store.takeLease('fold', holder, 1, 9)));
      expect(taken.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('operations', () => {
    it('are remembered until 30 days after their wave has closed', async () => {
      const store = await beginSurvey(await open());
      const first = await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      await store.saveAnswer(atUlm, change('q1', 'yes'), operation('s1'));
      const submitted = await store.submit(atLindau, newSubmission(1), operation('s2'));
      const repeat = () => store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      expect(await forgetAll(store, 3000 + 365 * days30)).toBe(0);
      await store.closeWave('w2024', 4000);
      expect(await forgetAll(store, 4000 + days30 - 1)).toBe(0);
      expect(await repeat()).toEqual(first);
      expect(await forgetAll(store, 4000 + days30)).toBe(3);
      expect(await repeat()).toEqual({ kind: 'submitted' });
      expect(await forgetAll(store, 5000 + days30)).toBe(0);
      expect(await store.submission(atLindau)).toEqual(submitted.kind === 'submitted' && submitted.submission);
      expect((await store.answerHistory(atLindau, 'q1')).map(({ revision }) => revision)).toEqual([1]);
    });

    it('of an open wave stay when those of a closed one go', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      await store.closeWave('w2024', 4000);
      await store.openWave('w2025', 4001);
      const next = { ...atLindau, wave: 'w2025' };
      const saved = await store.saveAnswer(next, change('q1', 'yes'), operation('s1', { at: 5000 }));
      expect(await forgetAll(store, 4000 + days30)).toBe(1);
      expect(await store.saveAnswer(next, change('q1', 'yes'), operation('s1', { at: 6000 }))).toEqual(saved);
    });
  });

  describe('what is remembered of clients', () => {
    it('is forgotten when it has expired', async () => {
      const store = await open();
      const remember = (client: string, expiresAt: number) =>
        store.throttle('attempt', client, 1, () => ({ state: '1', expiresAt, result: null }));
      await remember('a', 100);
      await remember('b', 101);
      expect(await forgetAll(store, 100)).toBe(1);
      const known = (client: string) =>
        store.throttle('attempt', client, 50, (state) => ({ state: undefined, expiresAt: 0, result: state }));
      expect([await known('a'), await known('b')]).toEqual([null, '1']);
    });
  });
}
