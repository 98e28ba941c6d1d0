import { describe, expect, it } from 'vitest';
import type { Store, ThrottleKind, ThrottleStep } from '../../../../server/storage/store.ts';
import type { OpenStore } from '../survey-in-progress.ts';

/** What is remembered of a client; leaves it as it is. */
function remembered(store: Store, kind: ThrottleKind, client: string, now = 0): Promise<string | null> {
  return store.throttle(kind, client, now, (state) => ({ state: undefined, expiresAt: now, result: state }));
}

function remember(store: Store, kind: ThrottleKind, client: string, state: string | null, expiresAt = 1000) {
  return store.throttle(kind, client, 0, () => ({ state, expiresAt, result: 'done' }));
}

/** Counts one more, from 1. */
const oneMore = (state: string | null): ThrottleStep<number> => {
  const count = (state === null ? 0 : Number(state)) + 1;
  return { state: String(count), expiresAt: 1000, result: count };
};

export function throttleContract(open: OpenStore): void {
  describe('what is remembered of a client', () => {
    it('is nothing at first, then what the step makes of it, and the step says what comes back', async () => {
      const store = await open();
      expect(await remembered(store, 'attempt', 'a')).toBeNull();
      expect(await remember(store, 'attempt', 'a', '{"count":1}')).toBe('done');
      expect(await remembered(store, 'attempt', 'a')).toBe('{"count":1}');
      await remember(store, 'attempt', 'a', '{"count":2}');
      expect(await remembered(store, 'attempt', 'a')).toBe('{"count":2}');
    });

    it('stays as it is where the step leaves it', async () => {
      const store = await open();
      await remember(store, 'attempt', 'a', '1');
      for (let step = 1; step <= 2; step += 1) expect(await remembered(store, 'attempt', 'a')).toBe('1');
    });

    it('is kept apart by kind and by client', async () => {
      const store = await open();
      await remember(store, 'attempt', 'a', '1');
      await remember(store, 'begin', 'a', '2');
      await remember(store, 'attempt', 'b', '3');
      expect(await remembered(store, 'attempt', 'a')).toBe('1');
      expect(await remembered(store, 'begin', 'a')).toBe('2');
      expect(await remembered(store, 'attempt', 'b')).toBe('3');
      expect(await remembered(store, 'attempts-of-all', 'a')).toBeNull();
    });

    it('is forgotten from its time on, and may be remembered anew', async () => {
      const store = await open();
      await remember(store, 'attempt', 'a', '1', 1000);
      expect([await remembered(store, 'attempt', 'a', 999), await remembered(store, 'attempt', 'a', 1000)]).toEqual([
        '1',
        null,
      ]);
      expect(await store.throttle('attempt', 'a', 1000, oneMore)).toBe(1);
      await remember(store, 'attempt', 'a', '7', 3000);
      expect(await remembered(store, 'attempt', 'a', 2999)).toBe('7');
    });

    it('is forgotten at once where the step says so', async () => {
      const store = await open();
      await remember(store, 'begin', 'a', '1');
      await remember(store, 'begin', 'a', null);
      await remember(store, 'begin', 'never-seen', null);
      expect([await remembered(store, 'begin', 'a'), await remembered(store, 'begin', 'never-seen')]).toEqual([
        null,
        null,
      ]);
    });

    it('stays as it is where the step throws', async () => {
      const store = await open();
      await remember(store, 'begin', 'a', '1');
      const failing = store.throttle('begin', 'a', 0, () => {
        throw new RangeError('no step');
      });
      await expect(failing).rejects.toThrow('no step');
      expect(await remembered(store, 'begin', 'a')).toBe('1');
    });

    it('loses no step of many that come at once, the first ones included', async () => {
      const store = await open();
      const counts = await Promise.all(Array.from({ length: 20 }, () => store.throttle('attempt', 'a', 0, oneMore)));
      expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      expect(await remembered(store, 'attempt', 'a')).toBe('20');
    });
  });
}
