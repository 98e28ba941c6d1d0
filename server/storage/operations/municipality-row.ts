import type { MunicipalityColumns } from '../schema.ts';
import type { MunicipalityRecord, RegisterEntry } from '../store.ts';

export const municipalityColumns = [
  'name',
  'type',
  'county_key',
  'county_name',
  'region_key',
  'state_key',
  'population',
  'urbanisation',
  'as_of',
  'ended',
] as const satisfies readonly (keyof MunicipalityColumns)[];

export function toColumns(record: RegisterEntry, asOf: string): MunicipalityColumns {
  return {
    name: record.name,
    type: record.type,
    county_key: record.countyKey,
    county_name: record.countyName,
    region_key: record.regionKey,
    state_key: record.stateKey,
    population: record.population,
    urbanisation: record.urbanisation,
    as_of: asOf,
    ended: 0,
  };
}

export function toMunicipality(row: MunicipalityColumns & { key: string }): MunicipalityRecord {
  return {
    key: row.key,
    name: row.name,
    type: row.type,
    countyKey: row.county_key,
    countyName: row.county_name,
    regionKey: row.region_key,
    stateKey: row.state_key,
    population: row.population,
    urbanisation: row.urbanisation,
    asOf: row.as_of,
    ended: row.ended === 1,
  };
}

/** True where two registers say the same of a municipality, whatever their dates. */
export function saysTheSame(one: MunicipalityColumns, other: MunicipalityColumns): boolean {
  return municipalityColumns.every((column) => column === 'as_of' || one[column] === other[column]);
}
