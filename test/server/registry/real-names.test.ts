import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RegistryMunicipality } from '../../../server/registry/municipality.ts';
import { streamOf } from './fixture-lines.ts';
import { complete } from './read-and-expect.ts';
import { csv, fixedWidth, skipWithoutFiles } from './real-files.ts';

function byKey(units: readonly RegistryMunicipality[]): ReadonlyMap<string, RegistryMunicipality> {
  return new Map(units.map((unit) => [unit.key, unit]));
}

/** Names and figures of single municipalities were taken from the files with grep. */
describe('municipalities of 31 December 2019', () => {
  beforeEach(skipWithoutFiles);

  it('has 299 names that are not unique, and none longer than 49 characters', async () => {
    const { municipalities } = await complete(csv);
    const times = new Map<string, number>();
    for (const { name } of municipalities) times.set(name, (times.get(name) ?? 0) + 1);
    expect([...times.values()].filter((count) => count > 1)).toHaveLength(299);
    expect(Math.max(...municipalities.map(({ name }) => name.length))).toBe(49);
  });

  it('is the same from both files, but for one name that is too long for GV100AD and the degree of urbanisation', async () => {
    const [left, right] = [await complete(fixedWidth), await complete(csv)];
    const cut = 'Oelsnitz/Vogtl., Bösenbrunn, Eichigt und Triebel/V';
    const shortened = right.municipalities.map((unit) => {
      const { association } = unit;
      const name = association.name.slice(0, 50).trimEnd();
      return { ...unit, association: { ...association, name }, urbanisation: null };
    });
    expect(left.municipalities).toEqual(shortened);
    expect(left.counties).toEqual(right.counties);
    const differing = right.municipalities.filter(({ association }) => association.name.length > 50);
    expect(new Set(differing.map(({ association }) => association.name.slice(0, 50)))).toEqual(new Set([cut]));
  });

  it.each([
    ['GV100AD', fixedWidth],
    ['the CSV extract', csv],
  ])('has its umlauts and Sorbian letters: %s', async (_, path) => {
    const units = byKey((await complete(path)).municipalities);
    const names = ['01003000', '05315000', '08231000', '09162000', '12052000', '12071032', '14625020', '16055000'];
    expect(names.map((key) => units.get(key)?.name)).toEqual([
      'Lübeck, Hansestadt',
      'Köln, Stadt',
      'Pforzheim, Stadt',
      'München, Landeshauptstadt',
      'Cottbus/Chóśebuz, Stadt',
      'Burg (Spreewald)/Bórkowy (Błota)',
      'Bautzen / Budyšin, Stadt',
      'Weimar, Stadt',
    ]);
  });

  it.each([
    ['GV100AD', fixedWidth],
    ['the CSV extract', csv],
  ])('has whole municipalities: %s', async (_, path) => {
    const left = path === fixedWidth;
    const units = byKey((await complete(path, { state: '08' })).municipalities);
    expect(units.get('08111000')).toEqual({
      type: 'urbanDistrict',
      key: '08111000',
      name: 'Stuttgart, Landeshauptstadt',
      county: { key: '08111', name: 'Stuttgart, Stadtkreis' },
      region: { key: '081', name: 'Reg.-Bez. Stuttgart' },
      state: { key: '08', name: 'Baden-Württemberg' },
      association: { key: '0000', name: 'Stuttgart, Landeshauptstadt', type: 'none' },
      population: 635911,
      areaHectares: 20733,
      postcode: '70173',
      urbanisation: left ? null : 'dense',
      asOf: '2019-12-31',
    });
    expect(units.get('08415014')).toEqual({
      type: 'municipality',
      key: '08415014',
      name: 'Dettingen an der Erms',
      county: { key: '08415', name: 'Reutlingen' },
      region: { key: '084', name: 'Reg.-Bez. Tübingen' },
      state: { key: '08', name: 'Baden-Württemberg' },
      association: { key: '0014', name: 'Dettingen an der Erms', type: 'none' },
      population: 9690,
      areaHectares: 1579,
      postcode: '72581',
      urbanisation: left ? null : 'intermediate',
      asOf: '2019-12-31',
    });
    expect(units.has('08415971')).toBe(false);
  });

  it.each(['iso-8859-1', 'cp850'] as const)(
    'is read in %s, but for the Sorbian names it cannot write',
    async (name) => {
      const lines = (await readFile(fixedWidth, 'utf8')).split('\r\n');
      const bytes = iconv.encode(lines.join('\r\n'), name);
      const [old, current] = [await complete(streamOf(bytes)), await complete(fixedWidth)];
      expect(old.report.encoding).toBe(name);
      const differing = old.municipalities.filter((unit, index) => unit.name !== current.municipalities[index]?.name);
      expect(differing.every(({ key }) => key.startsWith('12') || key.startsWith('14'))).toBe(true);
      expect(byKey(old.municipalities).get('01003000')).toEqual(byKey(current.municipalities).get('01003000'));
      expect(old.municipalities.filter(({ state }) => state.key === '08')).toEqual(
        current.municipalities.filter(({ state }) => state.key === '08'),
      );
    },
  );
});
