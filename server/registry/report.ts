import type { Encoding } from './encoding.ts';
import type { LevelCounts } from './level.ts';
import type { KeyedName, MunicipalityType, RegistryMunicipality, Urbanisation } from './municipality.ts';
import type { RegistryProblem } from './problem.ts';
import type { UnincorporatedType } from './type-codes.ts';

/** Rows of level 60 that are not municipalities of the import, by reason. */
export type LeftOut = Readonly<Record<'otherState' | UnincorporatedType, number>>;

export interface MunicipalityCounts {
  readonly total: number;
  readonly byType: Readonly<Record<MunicipalityType, number>>;
  readonly byUrbanisation: Readonly<Record<Urbanisation | 'unknown', number>>;
  /** Ascending by key; states without a municipality are not listed. */
  readonly byState: readonly (KeyedName & { readonly count: number })[];
}

/** What was read, what is delivered, what was left out, and what is wrong. */
export interface RegistryReport {
  /** Null where the file was not recognised. */
  readonly format: 'gv100ad' | 'csv-extract' | null;
  readonly encoding: Encoding | null;
  /** Territorial status, `YYYY-MM-DD`. */
  readonly asOf: string | null;
  /** Rows without an error by level: of the whole file, and of the chosen state. */
  readonly rows: { readonly read: LevelCounts; readonly selected: LevelCounts };
  readonly municipalities: MunicipalityCounts;
  /** Counties as units of their own; without urban districts and independent cities. */
  readonly counties: number;
  readonly leftOut: LeftOut;
  /** By line; the first 1,000 errors and the first 1,000 warnings. */
  readonly problems: readonly RegistryProblem[];
  /** All of them, kept or not. */
  readonly errorCount: number;
  readonly warningCount: number;
}

export function countMunicipalities(municipalities: readonly RegistryMunicipality[]): MunicipalityCounts {
  const byType: Record<MunicipalityType, number> = {
    urbanDistrict: 0,
    independentCity: 0,
    majorDistrictTown: 0,
    town: 0,
    marketTown: 0,
    municipality: 0,
  };
  const byUrbanisation = { dense: 0, intermediate: 0, thin: 0, unknown: 0 };
  const byState = new Map<string, KeyedName & { count: number }>();
  for (const { type, state, urbanisation } of municipalities) {
    byType[type] += 1;
    byUrbanisation[urbanisation ?? 'unknown'] += 1;
    const entry = byState.get(state.key) ?? { ...state, count: 0 };
    entry.count += 1;
    byState.set(state.key, entry);
  }
  const states = [...byState.values()].sort((a, b) => Number(a.key) - Number(b.key));
  return { total: municipalities.length, byType, byUrbanisation, byState: states };
}
