import type { KeyedName, RegistryCounty, RegistryMunicipality } from './municipality.ts';
import type { ProblemList } from './problem-list.ts';
import type { RegisterRow } from './register-row.ts';
import type { UpperLevel } from './relation-problems.ts';
import { orphan, populationMissing, regionMissing } from './relation-problems.ts';
import type { LeftOut } from './report.ts';
import type { RowCollection } from './row-collection.ts';
import { associationTypes, municipalityTypes, ruralCountyCodes, unincorporatedTypes } from './type-codes.ts';

export interface LinkedUnits {
  readonly municipalities: readonly RegistryMunicipality[];
  readonly counties: readonly RegistryCounty[];
  readonly leftOut: LeftOut;
}

/**
 * Joins municipalities and counties with the rows above them. Other states and unincorporated areas are left out and
 * counted (an area of another state counts there); orphans and missing figures are looked for in the rest only.
 *
 * @param state two digits, or '' for all
 */
export function linkUnits(rows: RowCollection, asOf: string, state: string, problems: ProblemList): LinkedUnits {
  const linker = new Linker(rows, asOf, problems);
  const leftOut = { otherState: 0, unincorporatedInhabited: 0, unincorporatedUninhabited: 0 };
  const municipalities: RegistryMunicipality[] = [];
  for (const row of rows.level(60)) {
    const unincorporated = unincorporatedTypes.get(row.typeCode);
    if (!row.key.startsWith(state)) leftOut.otherState += 1;
    else if (unincorporated !== undefined) leftOut[unincorporated] += 1;
    else municipalities.push(...linker.municipality(row));
  }
  const counties: RegistryCounty[] = [];
  for (const row of rows.level(40)) {
    if (row.key.startsWith(state) && ruralCountyCodes.has(row.typeCode)) counties.push(...linker.county(row));
  }
  return { municipalities, counties, leftOut };
}

/** Looks rows up by key and hands out one object per upper unit, so that thousands of municipalities share it. */
class Linker {
  readonly #rows: RowCollection;
  readonly #asOf: string;
  readonly #problems: ProblemList;
  readonly #shared = new Map<string, KeyedName | null>();
  readonly #associations = new Map<string, RegistryMunicipality['association']>();

  constructor(rows: RowCollection, asOf: string, problems: ProblemList) {
    this.#rows = rows;
    this.#asOf = asOf;
    this.#problems = problems;
  }

  /** One municipality, or none and a problem. */
  municipality(row: RegisterRow): readonly RegistryMunicipality[] {
    const type = municipalityTypes.get(row.typeCode);
    const state = this.#upper(row, 10, 'state', 2);
    const county = this.#upper(row, 40, 'county', 5);
    const association = this.#association(row);
    if (type === undefined || state === null || county === null || association === null) return [];
    const { key, name, population, areaHectares, postcode, urbanisation } = row;
    if (population === null) this.#problems.add(populationMissing(row.line, key, name));
    const region = this.#region(row);
    const asOf = this.#asOf;
    const figures = { population, areaHectares, postcode, urbanisation };
    return [{ type, key, name, county, region, state, association, ...figures, asOf }];
  }

  /** One county, or none and a problem. */
  county(row: RegisterRow): readonly RegistryCounty[] {
    const state = this.#upper(row, 10, 'state', 2);
    if (state === null) return [];
    const { key, name } = row;
    return [{ type: 'county', key, name, region: this.#region(row), state, asOf: this.#asOf }];
  }

  #upper(row: RegisterRow, level: 10 | 40, upper: UpperLevel, digits: number): KeyedName | null {
    const key = row.key.slice(0, digits);
    const found = this.#rows.find(level, key);
    if (found === undefined) this.#problems.add(orphan(row.line, row.key, upper, key));
    return this.#share(found);
  }

  #region(row: RegisterRow): KeyedName | null {
    const key = row.key.slice(0, 3);
    if (key.endsWith('0')) return null;
    const found = this.#rows.find(20, key);
    if (found !== undefined) return this.#share(found);
    if (!this.#shared.has(key)) this.#problems.add(regionMissing(row.line, row.key, key));
    this.#shared.set(key, null);
    return null;
  }

  #association(row: RegisterRow): RegistryMunicipality['association'] | null {
    const key = row.key.slice(0, 5) + row.association;
    const known = this.#associations.get(key);
    if (known !== undefined) return known;
    const found = this.#rows.find(50, key);
    const type = associationTypes.get(found?.typeCode ?? '');
    if (found === undefined || type === undefined) {
      this.#problems.add(orphan(row.line, row.key, 'association', row.association));
      return null;
    }
    const association = { key: found.association, name: found.name, type };
    this.#associations.set(key, association);
    return association;
  }

  #share(row: RegisterRow | undefined): KeyedName | null {
    if (row === undefined) return null;
    const known = this.#shared.get(row.key);
    if (known !== undefined) return known;
    const unit = { key: row.key, name: row.name };
    this.#shared.set(row.key, unit);
    return unit;
  }
}
