import { describe, expect, it } from 'vitest';
import { municipality, type OpenStore, register } from '../survey-in-progress.ts';

const aalen = municipality('08136088', 'Aalen', { type: 'largeTown', population: 68_000 });
const berlin = municipality('11000000', 'Berlin', { type: 'urbanDistrict', regionKey: null, population: null });
const county = municipality('08136', 'Ostalbkreis', { type: 'county', population: null });

export function registerContract(open: OpenStore): void {
  describe('importing a register', () => {
    it('stores every field of every municipality', async () => {
      const store = await open();
      const change = await store.importRegister(register('2024-12-31', [aalen, berlin, county]));
      expect(change).toEqual({ added: 3, changed: 0, unchanged: 0, ended: [] });
      expect(await store.municipality('08136088')).toEqual({ ...aalen, asOf: '2024-12-31' });
      expect(await store.municipality('11000000')).toEqual({ ...berlin, asOf: '2024-12-31' });
      expect(await store.municipality('08136')).toEqual({ ...county, asOf: '2024-12-31' });
    });

    it('lists what the newest registers hold, by key, without what has ended', async () => {
      const store = await open();
      await store.importRegister(register('2024-12-31', [berlin, aalen, county, municipality('08136001', 'Altstadt')]));
      await store.importRegister(register('2025-12-31', [aalen, county]));
      expect((await store.municipalities()).map(({ key }) => key)).toEqual(['08136', '08136088', '11000000']);
    });

    it('knows nothing of a key that no register has', async () => {
      const store = await open();
      await store.importRegister(register('2024-12-31', [aalen]));
      expect(await store.municipality('08136089')).toBeNull();
    });

    it('changes nothing when the same status comes again', async () => {
      const store = await open();
      await store.importRegister(register('2024-12-31', [aalen, berlin]));
      const again = await store.importRegister(register('2024-12-31', [aalen, berlin], 9000));
      expect(again).toEqual({ added: 0, changed: 0, unchanged: 2, ended: [] });
    });

    it('dates what a newer register says again', async () => {
      const store = await open();
      await store.importRegister(register('2024-12-31', [aalen]));
      const change = await store.importRegister(register('2025-12-31', [aalen]));
      expect(change).toEqual({ added: 0, changed: 0, unchanged: 1, ended: [] });
      expect(await store.municipality('08136088')).toEqual({ ...aalen, asOf: '2025-12-31' });
    });

    it('takes over what a newer register says differently', async () => {
      const store = await open();
      await store.importRegister(register('2024-12-31', [aalen, berlin]));
      const grown = { ...aalen, name: 'Aalen am Kocher', population: 69_000 };
      const change = await store.importRegister(register('2025-12-31', [grown, berlin]));
      expect(change).toEqual({ added: 0, changed: 1, unchanged: 1, ended: [] });
      expect(await store.municipality('08136088')).toEqual({ ...grown, asOf: '2025-12-31' });
      expect(await store.searchMunicipalities('kocher', 5)).toEqual([{ ...grown, asOf: '2025-12-31' }]);
    });

    it('takes over the correction of a status, also within one millisecond', async () => {
      const store = await open();
      await store.importRegister(register('2024-12-31', [aalen]));
      for (const population of [1, 2, 3]) {
        const change = await store.importRegister(register('2024-12-31', [{ ...aalen, population }]));
        expect(change).toEqual({ added: 0, changed: 1, unchanged: 0, ended: [] });
      }
      expect(await store.municipality('08136088')).toMatchObject({ population: 3 });
    });

    it('counts a key twice in one register once, as its last entry says', async () => {
      const store = await open();
      const change = await store.importRegister(register('2024-12-31', [aalen, { ...aalen, population: 5 }]));
      expect(change).toEqual({ added: 1, changed: 0, unchanged: 0, ended: [] });
      expect(await store.municipality('08136088')).toMatchObject({ population: 5 });
    });

    it('takes an empty register for no news', async () => {
      const store = await open();
      await store.importRegister(register('2024-12-31', [aalen]));
      const change = await store.importRegister(register('2025-12-31', []));
      expect(change).toEqual({ added: 0, changed: 0, unchanged: 0, ended: [] });
      expect(await store.municipality('08136088')).toEqual({ ...aalen, asOf: '2024-12-31' });
    });

    it('takes the register of the whole country in three seconds', async () => {
      const country = Array.from({ length: 10_794 }, (_, index) =>
        municipality(String(1_001_000 + index * 1400).padStart(8, '0'), `Gemeinde ${index}`),
      );
      const times: number[] = [];
      for (let round = 0; round < 3; round++) {
        const store = await open();
        const start = performance.now();
        const change = await store.importRegister(register('2024-12-31', country));
        times.push(performance.now() - start);
        expect(change).toEqual({ added: 10_794, changed: 0, unchanged: 0, ended: [] });
      }
      expect(Math.min(...times)).toBeLessThan(3000);
    }, 30_000);
  });
}
