import { describe, expect, it } from 'vitest';
import type { Store } from '../../../../server/storage/store.ts';
import {
  change,
  municipality,
  type OpenStore,
  operation,
  register,
  wave2024,
  wave2025,
} from '../survey-in-progress.ts';

const small = municipality('08136001', 'Altstadt', { population: 900, urbanisation: 'thin' });
const grown = { ...small, population: 5200, urbanisation: 'intermediate' as const };
const other = municipality('08136002', 'Neustadt');
const county = municipality('08136', 'Ostalbkreis', { type: 'county', countyKey: '08136', population: null });
const elsewhere = municipality('09162000', 'München', { population: 1_500_000 });

const dated = (asOf: string) => (record: typeof small) => ({ ...record, asOf });

async function opened(store: Store, at: number): Promise<Store> {
  await store.keepModel({ id: 'model', version: '1.0.0', text: '{}', keptAt: 1 });
  await store.createWave(wave2024);
  await store.createWave(wave2025);
  await store.openWave('w2024', at);
  return store;
}

export function frameContract(open: OpenStore): void {
  describe('the register of a wave', () => {
    it('is what was known when the wave was opened, counties included, whatever is imported later', async () => {
      const store = await open();
      await store.importRegister(register('2023-12-31', [small, other, county], 1000));
      await opened(store, 2500);
      await store.importRegister(register('2024-12-31', [grown, county], 3000));
      const then = [county, small, other].map(dated('2023-12-31'));
      expect((await store.studyBasis('w2024')).register).toEqual(then);
      expect(await store.framed('w2024', small.key)).toEqual({ ...small, asOf: '2023-12-31' });
      expect(await store.framed('w2024', other.key)).toEqual({ ...other, asOf: '2023-12-31' });
      expect(await store.municipality(small.key)).toEqual({ ...grown, asOf: '2024-12-31' });
    });

    it('includes what was imported at that very moment', async () => {
      const store = await open();
      await store.importRegister(register('2023-12-31', [small], 1000));
      await store.importRegister(register('2024-12-31', [grown], 2500));
      await opened(store, 2500);
      expect((await store.studyBasis('w2024')).register).toEqual([{ ...grown, asOf: '2024-12-31' }]);
    });

    it('is the newest there is as long as the wave is not opened', async () => {
      const store = await open();
      await store.importRegister(register('2023-12-31', [small], 1000));
      await opened(store, 2500);
      await store.importRegister(register('2024-12-31', [grown], 3000));
      expect((await store.studyBasis('w2025')).register).toEqual([{ ...grown, asOf: '2024-12-31' }]);
      expect(await store.framed('w2025', small.key)).toMatchObject({ population: 5200 });
    });

    it('dates what a newer register has said again', async () => {
      const store = await open();
      await store.importRegister(register('2023-12-31', [small, elsewhere], 1000));
      await store.importRegister(register('2024-12-31', [small], 1100));
      await opened(store, 2500);
      await store.importRegister(register('2025-12-31', [small], 3000));
      expect((await store.studyBasis('w2024')).register).toEqual([
        { ...small, asOf: '2024-12-31' },
        { ...elsewhere, asOf: '2023-12-31' },
      ]);
      expect(await store.framed('w2024', small.key)).toMatchObject({ asOf: '2024-12-31' });
    });

    it('has the newest status date that was known, not the one that was imported last', async () => {
      const store = await open();
      await store.importRegister(register('2024-12-31', [grown], 1000));
      await store.importRegister(register('2019-12-31', [{ ...small, population: 7 }, other], 1100));
      await opened(store, 2500);
      expect((await store.studyBasis('w2024')).register).toEqual([{ ...grown, asOf: '2024-12-31' }]);
    });

    it('leaves out what had ended by then, and still tells of it by key', async () => {
      const store = await open();
      await store.importRegister(register('2023-12-31', [small, other], 1000));
      await store.importRegister(register('2024-12-31', [other], 2000));
      await opened(store, 2500);
      expect((await store.studyBasis('w2024')).register).toEqual([{ ...other, asOf: '2024-12-31' }]);
      expect(await store.framed('w2024', small.key)).toMatchObject({ name: 'Altstadt', ended: true });
    });

    it('takes in a municipality that was first imported later where it takes part, as it then was', async () => {
      const store = await open();
      await store.importRegister(register('2023-12-31', [other], 1000));
      await opened(store, 2500);
      await store.importRegister(register('2024-12-31', [small, other], 3000));
      await store.importRegister(register('2025-12-31', [grown, other], 4000));
      expect((await store.studyBasis('w2024')).register).toEqual([{ ...other, asOf: '2023-12-31' }]);
      await store.saveAnswer({ municipality: small.key, wave: 'w2025' }, change('q1', 'yes'), operation('s1'));
      expect((await store.studyBasis('w2024')).register).toHaveLength(1);
      await store.saveAnswer({ municipality: small.key, wave: 'w2024' }, change('q1', 'yes'), operation('s1'));
      expect((await store.studyBasis('w2024')).register).toEqual([
        { ...small, asOf: '2024-12-31' },
        { ...other, asOf: '2023-12-31' },
      ]);
      expect(await store.framed('w2024', small.key)).toEqual({ ...small, asOf: '2024-12-31' });
    });

    it('is the first register where none was there when the wave was opened', async () => {
      const store = await opened(await open(), 500);
      await store.importRegister(register('2023-12-31', [small, county], 1000));
      await store.importRegister(register('2024-12-31', [grown, county], 1100));
      expect((await store.studyBasis('w2024')).register).toEqual([county, small].map(dated('2023-12-31')));
    });

    it('knows nothing of a key that no register has', async () => {
      const store = await opened(await open(), 500);
      expect((await store.studyBasis('w2024')).register).toEqual([]);
      expect(await store.framed('w2024', '08136001')).toBeNull();
    });
  });

  describe('the degree of urbanisation', () => {
    it('is kept, and is what the newest register says, also where that says nothing', async () => {
      const store = await open();
      await store.importRegister(register('2023-12-31', [small], 1000));
      expect(await store.municipality(small.key)).toMatchObject({ urbanisation: 'thin' });
      const change = await store.importRegister(register('2024-12-31', [{ ...small, urbanisation: null }], 1100));
      expect(change).toMatchObject({ changed: 1 });
      expect(await store.municipality(small.key)).toMatchObject({ urbanisation: null });
    });
  });
}
