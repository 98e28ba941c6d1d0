import { type Random, randomFrom } from '../../../model/review/random.ts';
import type { MunicipalityRecord } from '../../../server/storage/store.ts';
import { stateSizes } from '../../support/state-sizes.ts';

/** State key of the invented state; no real one is above 16. */
const state = '99';
export const asOf = '2025-12-31';

/** Inhabitants of the smallest. */
const fewest = 200;

const countiesOfMany = 35;
const urbanDistricts = 9;

/**
 * 1,101 municipalities in 44 counties, nine of which are one city each, and the 35 other counties as units of their own. As in
 * Baden-Württemberg, one city above 100,000 inhabitants is no urban district (Reutlingen) and one urban district is below
 * (Baden-Baden), so that two groups of nine share eight members.
 */
export function inventedFrame(seed: string): readonly MunicipalityRecord[] {
  const random = randomFrom(`${seed}/frame`);
  const populations = stateSizes.flatMap(({ from, to, count }) => {
    const least = Math.max(fewest, from);
    return Array.from({ length: count }, () => Math.floor(least * (to / least) ** random.uniform()));
  });
  const firstOf100000 = populations.length - urbanDistricts;
  const shares = Array.from({ length: countiesOfMany }, () => 0.5 + 1.5 * random.uniform());
  const taken = new Map<string, number>();
  const municipalities = populations.map((population, index) => {
    // The first city of the highest class belongs to a county; the last below is an urban district.
    const district = index > firstOf100000 ? index - firstOf100000 : index === firstOf100000 - 1 ? 0 : null;
    const county = countyKey(district === null ? drawn(shares, random) : countiesOfMany + district);
    const number = taken.get(county) ?? 0;
    taken.set(county, number + 1);
    const key = `${county}${String(number).padStart(3, '0')}`;
    return unit(key, county, population, typeOf(population, district, random), urbanisationOf(population, random));
  });
  const counties = Array.from({ length: countiesOfMany }, (_, index) => countyKey(index));
  return [...municipalities, ...counties.map((key) => unit(key, key, null, 'county', null))];
}

function countyKey(index: number): string {
  return `${state}${Math.floor(index / 12) + 1}${String(index + 1).padStart(2, '0')}`;
}

function unit(
  key: string,
  county: string,
  population: number | null,
  type: MunicipalityRecord['type'],
  urbanisation: MunicipalityRecord['urbanisation'],
): MunicipalityRecord {
  return {
    key,
    name: `Kommune ${key}`,
    type,
    countyKey: county,
    countyName: `Kreis ${county}`,
    regionKey: county.slice(0, 3),
    stateKey: state,
    population,
    urbanisation,
    asOf,
    ended: false,
  };
}

function urbanisationOf(population: number, random: Random): 'thin' | 'intermediate' | 'dense' {
  const size = Math.log10(population) + 0.8 * random.uniform();
  return size < 4.2 ? 'thin' : size < 5 ? 'intermediate' : 'dense';
}

function typeOf(population: number, district: number | null, random: Random): MunicipalityRecord['type'] {
  if (district !== null) return 'urbanDistrict';
  if (population >= 20_000) return 'largeTown';
  return population >= 5_000 && random.uniform() < 0.5 ? 'town' : 'municipality';
}

/** An index, the likelier the greater its share. */
function drawn(shares: readonly number[], random: Random): number {
  let rest = random.uniform() * shares.reduce((sum, share) => sum + share, 0);
  const found = shares.findIndex((share) => {
    rest -= share;
    return rest < 0;
  });
  return found < 0 ? shares.length - 1 : found;
}
