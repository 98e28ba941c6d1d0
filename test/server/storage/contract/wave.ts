import { describe, expect, it } from 'vitest';
import { ReferenceMissing } from '../../../../server/storage/errors.ts';
import type { Store } from '../../../../server/storage/store.ts';
import { type OpenStore, wave2024, wave2025 } from '../survey-in-progress.ts';

export function waveContract(open: OpenStore): void {
  const withModel = async (): Promise<Store> => {
    const store = await open();
    await store.keepModel({ id: 'model', version: '1.0.0', text: '{}', keptAt: 1 });
    return store;
  };
  const prepared = { status: 'prepared', openedAt: null, closedAt: null };

  describe('waves', () => {
    it('are prepared when created, and listed oldest first', async () => {
      const store = await withModel();
      expect(await store.waves()).toEqual([]);
      const second = { ...wave2025, entry: 'code' as const, closesAt: 9000 };
      expect(await store.createWave(second)).toBe('created');
      expect(await store.createWave(wave2024)).toBe('created');
      expect(await store.waves()).toEqual([
        { ...wave2024, ...prepared },
        { ...second, ...prepared },
      ]);
    });

    it('keep what they were when their id is created again', async () => {
      const store = await withModel();
      await store.createWave(wave2024);
      expect(await store.createWave({ ...wave2024, title: '{}' })).toBe('exists');
      expect(await store.waves()).toEqual([{ ...wave2024, ...prepared }]);
    });

    it('open, close and stay closed', async () => {
      const store = await withModel();
      await store.createWave(wave2024);
      expect(await store.closeWave('w2024', 10)).toBe('wrong-status');
      expect(await store.openWave('w2024', 11)).toBe('moved');
      expect(await store.openWave('w2024', 12)).toBe('wrong-status');
      expect(await store.waves()).toEqual([{ ...wave2024, status: 'open', openedAt: 11, closedAt: null }]);
      expect(await store.closeWave('w2024', 13)).toBe('moved');
      expect(await store.closeWave('w2024', 14)).toBe('wrong-status');
      expect(await store.openWave('w2024', 15)).toBe('wrong-status');
      expect(await store.waves()).toEqual([{ ...wave2024, status: 'closed', openedAt: 11, closedAt: 13 }]);
    });

    it('are open one at a time', async () => {
      const store = await withModel();
      await store.createWave(wave2024);
      await store.createWave(wave2025);
      await store.openWave('w2024', 1);
      expect(await store.openWave('w2025', 2)).toBe('other-open');
      await store.closeWave('w2024', 3);
      expect(await store.openWave('w2025', 4)).toBe('moved');
    });

    it('are unknown where nobody created them', async () => {
      const store = await withModel();
      expect([await store.openWave('w', 1), await store.closeWave('w', 1)]).toEqual(['unknown', 'unknown']);
    });

    it('need a model that is kept', async () => {
      const store = await withModel();
      await expect(store.createWave({ ...wave2024, modelVersion: '9' })).rejects.toBeInstanceOf(ReferenceMissing);
      expect(await store.waves()).toEqual([]);
    });
  });
}
