import type { RegistryProblem } from './problem.ts';
import { describe, shown } from './problem.ts';

/** Names of the upper levels in messages. */
export type UpperLevel = 'state' | 'county' | 'association';

export function duplicateKey(line: number, level: number, key: string, firstLine: number): RegistryProblem {
  return describe({
    code: 'registry.duplicate-key',
    severity: 'error',
    line,
    params: { level, key, firstLine },
    found: `the key ${key} of level ${level} stands on line ${firstLine} already`,
    expected: 'each key once',
    mend: 'Remove the row that is wrong, or download the file again; do not join two editions.',
  });
}

export function orphan(line: number, key: string, upper: UpperLevel, upperKey: string): RegistryProblem {
  return describe({
    code: 'registry.orphan',
    severity: 'error',
    line,
    params: { key, upper, upperKey },
    found: `the ${upper} ${upperKey} of ${key} has no row`,
    expected: 'a row for each upper level',
    mend: 'Import the complete file: rows of levels 10 to 50 name the state, county and association.',
  });
}

export function regionMissing(line: number, key: string, regionKey: string): RegistryProblem {
  return describe({
    code: 'registry.region-missing',
    severity: 'warning',
    line,
    params: { key, regionKey },
    found: `the region ${regionKey} of ${key} has no row`,
    expected: 'a row of level 20',
    mend: 'Nothing to do unless you need regions: the units are imported without one.',
  });
}

export function populationMissing(line: number, key: string, name: string): RegistryProblem {
  return describe({
    code: 'registry.population-missing',
    severity: 'warning',
    line,
    params: { key, name: shown(name) },
    found: `${key} ${shown(name)} has no population`,
    expected: 'a whole number',
    mend: 'It is imported without a size class; import an edition with the population to add it.',
  });
}
