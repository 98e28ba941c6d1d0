import { describe, expect, it } from 'vitest';
import type { Store } from '../../../../server/storage/store.ts';
import { municipality, type OpenStore, register } from '../survey-in-progress.ts';

const places = [
  municipality('09162000', 'München', { population: 1_500_000 }),
  municipality('09173000', 'Muenchen am Bach', { population: 300 }),
  municipality('09184000', 'Neumünchen', { population: 40 }),
  municipality('08222000', 'Gießen', { population: 90_000 }),
  municipality('10043000', 'Neunkirchen', { population: 46_000 }),
  municipality('03251027', 'Neuenkirchen', { population: 13_000 }),
  municipality('09175000', 'Neuötting', { population: 9_000 }),
  municipality('08315003', 'Bad Säckingen', { population: 17_000 }),
  municipality('08315004', 'Säckingen-Nord', { population: 20 }),
  municipality('08337096', 'St. Blasien', { population: 4_000 }),
  municipality('09471000', 'Michelau 100 %', { population: null }),
  municipality('09472000', 'Michelfeld', { population: 1 }),
];

export function searchContract(open: OpenStore): void {
  const filled = async (): Promise<Store> => {
    const store = await open();
    await store.importRegister(register('2024-12-31', places));
    return store;
  };
  const names = async (store: Store, query: string, limit = 20) =>
    (await store.searchMunicipalities(query, limit)).map((found) => found.name);

  describe('searching municipalities', () => {
    it.each(['munchen', 'muenchen', 'München', 'MUENCHEN', '  Münch', 'mu\u0308nchen'])(
      'finds every spelling of München for “%s”: beginning, largest first, then inside',
      async (query) => {
        expect(await names(await filled(), query)).toEqual(['München', 'Muenchen am Bach', 'Neumünchen']);
      },
    );

    it.each([
      ['giessen', ['Gießen']],
      ['GIEẞEN', ['Gießen']],
      ['neunkirchen', ['Neunkirchen']],
      ['neuenkirchen', ['Neuenkirchen']],
      ['neuoetting', ['Neuötting']],
      ['neuotting', ['Neuötting']],
      ['st blasien', ['St. Blasien']],
      ['ST.BLAS', ['St. Blasien']],
      ['blasien', ['St. Blasien']],
      ['asien', ['St. Blasien']],
    ])('finds “%s” as %j', async (query, expected) => {
      expect(await names(await filled(), query)).toEqual(expected);
    });

    it('puts a name that begins with the words before a larger place where a later word does', async () => {
      expect(await names(await filled(), 'saeckingen')).toEqual(['Säckingen-Nord', 'Bad Säckingen']);
    });

    it('puts places of unknown population last', async () => {
      expect(await names(await filled(), 'michel')).toEqual(['Michelfeld', 'Michelau 100 %']);
    });

    it('finds by the beginning of the key', async () => {
      const store = await filled();
      expect(await names(store, '08315')).toEqual(['Bad Säckingen', 'Säckingen-Nord']);
      expect(await names(store, '08 315 003')).toEqual(['Bad Säckingen']);
      expect(await names(store, '8315')).toEqual([]);
    });

    it.each([
      ['Mün%', ['München', 'Muenchen am Bach', 'Neumünchen']],
      ['Michelau 100 !%', ['Michelau 100 %']],
      ['M_nchen', []],
      ['%', []],
      ['_', []],
      ['!', []],
      ['\\', []],
    ])('takes no character of “%s” for a wildcard', async (query, expected) => {
      expect(await names(await filled(), query)).toEqual(expected);
    });

    it.each(['', '   ', '-', 'x'.repeat(100_000), '%'.repeat(100_000)])(
      'finds nothing for an empty or endless text (%#)',
      async (query) => {
        expect(await names(await filled(), query)).toEqual([]);
      },
    );

    it('gives as many as are asked for', async () => {
      const store = await filled();
      expect(await names(store, 'munchen', 2)).toEqual(['München', 'Muenchen am Bach']);
      expect(await names(store, 'munchen', 0)).toEqual([]);
      expect(await names(store, 'munchen', -1)).toEqual([]);
    });

    it('gives whole records', async () => {
      const store = await filled();
      expect(await store.searchMunicipalities('giessen', 1)).toEqual([places[3]]);
    });
  });
}
