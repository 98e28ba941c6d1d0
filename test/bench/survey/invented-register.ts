import { randomFrom } from '../../../model/review/random.ts';
import type { MunicipalityRecord, Register } from '../../../server/storage/store.ts';

/** No real state has a key above 16. */
const state = '99';
const asOf = '2025-12-31';
const municipalitiesOfCounty = 40;

/** A register of so many municipalities in counties of forty. Their keys are numbers without a leading zero. */
export function inventedRegister(
  count: number,
  importedAt: number,
): Register & { readonly municipalities: readonly MunicipalityRecord[] } {
  const random = randomFrom('bench');
  const municipalities = Array.from({ length: count }, (_, index): MunicipalityRecord => {
    const countyKey = `${state}${100 + Math.floor(index / municipalitiesOfCounty)}`;
    return {
      key: `${countyKey}${String((index % municipalitiesOfCounty) + 1).padStart(3, '0')}`,
      name: `Musterstadt ${index + 1}`,
      type: 'municipality',
      countyKey,
      countyName: `Musterkreis ${countyKey}`,
      regionKey: null,
      stateKey: state,
      population: Math.round(500 * 100 ** random.uniform()),
      urbanisation: null,
      asOf,
      ended: false,
    };
  });
  return { asOf, importedAt, source: 'invented', municipalities };
}
