import type { RegistryCounty, RegistryMunicipality } from '../registry/municipality.ts';
import type { CompleteReading } from '../registry/register-reading.ts';
import type { RegisterChange, RegisterEntry } from '../storage/store.ts';
import type { Workplace } from './workplace.ts';

/** Stores what was read from a register file. `source` is the name of the file. */
export function importRegister(work: Workplace, reading: CompleteReading, source: string): Promise<RegisterChange> {
  return work.store.importRegister({
    asOf: reading.asOf,
    importedAt: work.clock(),
    source,
    municipalities: [...reading.municipalities.map(municipalityRecord), ...reading.counties.map(countyRecord)],
  });
}

const types = {
  urbanDistrict: 'urbanDistrict',
  independentCity: 'urbanDistrict',
  majorDistrictTown: 'largeTown',
  town: 'town',
  marketTown: 'market',
  municipality: 'municipality',
} as const satisfies Record<RegistryMunicipality['type'], RegisterEntry['type']>;

function municipalityRecord(unit: RegistryMunicipality): RegisterEntry {
  return {
    key: unit.key,
    name: unit.name,
    type: types[unit.type],
    countyKey: unit.county.key,
    countyName: unit.county.name,
    regionKey: unit.region?.key ?? null,
    stateKey: unit.state.key,
    population: unit.population,
    urbanisation: unit.urbanisation,
    asOf: unit.asOf,
  };
}

function countyRecord(unit: RegistryCounty): RegisterEntry {
  return {
    key: unit.key,
    name: unit.name,
    type: 'county',
    countyKey: unit.key,
    countyName: unit.name,
    regionKey: unit.region?.key ?? null,
    stateKey: unit.state.key,
    population: null,
    urbanisation: null,
    asOf: unit.asOf,
  };
}
