import { describe, expect, it } from 'vitest';
import { municipality, type OpenStore, register } from '../survey-in-progress.ts';

const oldTown = municipality('08136001', 'Altstadt');
const newTown = municipality('08136002', 'Neustadt');
const elsewhere = municipality('09162000', 'München');

export function registerHistoryContract(open: OpenStore): void {
  describe('registers of different dates', () => {
    it('end a key that the newer one no longer has, tell it once, and keep its record', async () => {
      const store = await open();
      await store.importRegister(register('2023-12-31', [oldTown, newTown]));
      await store.importRegister(register('2024-12-31', [oldTown, newTown]));
      const change = await store.importRegister(register('2025-12-31', [newTown]));
      expect(change).toEqual({ added: 0, changed: 0, unchanged: 1, ended: ['08136001'] });
      expect(await store.municipality('08136001')).toEqual({ ...oldTown, asOf: '2024-12-31', ended: true });
      expect(await store.searchMunicipalities('stadt', 5)).toEqual([{ ...newTown, asOf: '2025-12-31' }]);
      const again = await store.importRegister(register('2025-12-31', [newTown]));
      expect(again).toEqual({ added: 0, changed: 0, unchanged: 1, ended: [] });
    });

    it('end nothing in other states', async () => {
      const store = await open();
      await store.importRegister(register('2024-12-31', [oldTown, elsewhere]));
      const change = await store.importRegister(register('2025-12-31', [oldTown]));
      expect(change).toEqual({ added: 0, changed: 0, unchanged: 1, ended: [] });
      expect(await store.municipality('09162000')).toEqual({ ...elsewhere, asOf: '2024-12-31' });
    });

    it('bring back a key that a later one has again', async () => {
      const store = await open();
      await store.importRegister(register('2023-12-31', [oldTown, newTown]));
      await store.importRegister(register('2024-12-31', [newTown]));
      const change = await store.importRegister(register('2025-12-31', [oldTown, newTown]));
      expect(change).toEqual({ added: 0, changed: 1, unchanged: 1, ended: [] });
      expect(await store.searchMunicipalities('altstadt', 5)).toEqual([{ ...oldTown, asOf: '2025-12-31' }]);
    });

    it('never turn the present back when an older one comes later', async () => {
      const store = await open();
      await store.importRegister(register('2024-12-31', [newTown]));
      const change = await store.importRegister(register('2019-12-31', [oldTown, { ...newTown, population: 7 }]));
      expect(change).toEqual({ added: 1, changed: 1, unchanged: 0, ended: [] });
      expect(await store.municipality('08136002')).toEqual({ ...newTown, asOf: '2024-12-31' });
      expect(await store.municipality('08136001')).toEqual({ ...oldTown, asOf: '2019-12-31', ended: true });
      expect(await store.searchMunicipalities('stadt', 5)).toEqual([{ ...newTown, asOf: '2024-12-31' }]);
    });

    it('change nothing when they come again after that', async () => {
      const store = await open();
      const newer = register('2024-12-31', [newTown]);
      const older = register('2019-12-31', [oldTown, { ...newTown, population: 7 }]);
      await store.importRegister(newer);
      await store.importRegister(older);
      expect(await store.importRegister(older)).toEqual({ added: 0, changed: 0, unchanged: 2, ended: [] });
      expect(await store.importRegister(newer)).toEqual({ added: 0, changed: 0, unchanged: 1, ended: [] });
    });
  });
}
