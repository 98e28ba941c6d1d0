import { type Random, randomFrom } from '../model/review/random.ts';
import type { MunicipalityRecord, Register } from '../server/storage/store.ts';

/** State key of the invented state; no real one is above 16. */
const state = '99';
const asOf = '2024-12-31';

/** The town whose intranet the demo shows. */
export const demoTown = 'Otterbrück';

const beginnings =
  'Amsel Distel Dohlen Drossel Ginster Grillen Holunder Iltis Kleiber Libellen Luchs Marder Milan Mohn Pirol Quitten Reiher Schlehen Schwalben Sperber Wacholder Zeisig'.split(
    ' ',
  );
const endings = 'au bach berg brück feld furt grund hain hausen heim hof kirch moor ruh see stein tal weiler'.split(
  ' ',
);

const countyNames = [
  'Amselgau',
  'Drosselland',
  'Kranichau',
  'Luchswald',
  'Mohntal',
  'Ottersee',
  'Reiherland',
  'Schwalbenhöhe',
  'Sperbergau',
  'Wacholderheide',
];

/** How many municipalities have at least so many inhabitants and fewer than the next line; the shape of a German state. */
const sizes: readonly { readonly from: number; readonly to: number; readonly count: number }[] = [
  { from: 200, to: 2_000, count: 42 },
  { from: 2_000, to: 5_000, count: 94 },
  { from: 5_000, to: 10_000, count: 64 },
  { from: 10_000, to: 20_000, count: 37 },
  { from: 20_000, to: 50_000, count: 19 },
  { from: 50_000, to: 100_000, count: 4 },
  { from: 100_000, to: 300_000, count: 2 },
];

interface InventedRegister extends Register {
  readonly municipalities: readonly MunicipalityRecord[];
}

/** The register of an invented state (Freiland): 262 municipalities in ten counties and two urban districts. */
export function inventedRegister(importedAt: number): InventedRegister {
  const random = randomFrom('Freiland');
  const names = shuffled(
    beginnings.flatMap((begin) => endings.map((end) => begin + end)).filter((name) => name !== demoTown),
    random,
  );
  const populations = sizes.flatMap(({ from, to, count }) =>
    Array.from({ length: count }, () => Math.round(from * (to / from) ** random.uniform())),
  );
  const municipalities = populations.map((population, index) =>
    invented(names[index] ?? '', population, index, random),
  );
  return {
    asOf,
    importedAt,
    source: 'invented',
    municipalities: [
      ...municipalities.filter(({ countyKey }) => countyKey !== otterCounty),
      ...ofOtterCounty(municipalities),
    ],
  };
}

const otterCounty = `${state}105`;

/** The demo's town takes the place of the first middle-sized one in its county. */
function ofOtterCounty(municipalities: readonly MunicipalityRecord[]): readonly MunicipalityRecord[] {
  const own = municipalities.filter(({ countyKey }) => countyKey === otterCounty);
  const at = own.findIndex(({ population }) => population !== null && population >= 10_000);
  return own.map((record, index) => (index === at ? { ...record, name: demoTown, type: 'town' } : record));
}

function invented(name: string, population: number, index: number, random: Random): MunicipalityRecord {
  const urban = population >= 100_000;
  const county = index % countyNames.length;
  const countyKey = urban
    ? `${state}2${String(index % 10).padStart(2, '0')}`
    : `${state}1${String(county).padStart(2, '0')}`;
  return {
    key: urban ? `${countyKey}000` : `${countyKey}${String(index + 1).padStart(3, '0')}`,
    name,
    type: typeOf(population, random),
    countyKey,
    countyName: urban ? name : (countyNames[county] ?? ''),
    regionKey: null,
    stateKey: state,
    population,
    urbanisation: null,
    asOf,
    ended: false,
  };
}

function typeOf(population: number, random: Random): MunicipalityRecord['type'] {
  if (population >= 100_000) return 'urbanDistrict';
  if (population >= 20_000) return 'largeTown';
  return population >= 5_000 && random.uniform() < 0.5 ? 'town' : 'municipality';
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((entry) => ({ entry, order: random.uniform() }))
    .sort((a, b) => a.order - b.order)
    .map(({ entry }) => entry);
}
