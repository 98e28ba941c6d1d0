import { garbledCharacter } from './encoding.ts';
import { levelRules } from './level.ts';
import {
  areaInvalid,
  associationInvalid,
  keyNotDigits,
  keyWrongLength,
  nameMissing,
  populationInvalid,
  postcodeInvalid,
  unknownLevel,
  unknownType,
  urbanisationInvalid,
  wrongEncoding,
} from './line-problems.ts';
import type { RegistryProblem } from './problem.ts';
import type { RawRow, RegisterRow } from './register-row.ts';
import { urbanisations } from './type-codes.ts';

/**
 * Checks the columns of one row, each by itself. Returns the row, or everything that is wrong with it; a row of
 * unknown level or with a bad key has that one problem only.
 */
export function checkRow(raw: RawRow): { row: RegisterRow } | { problems: readonly RegistryProblem[] } {
  const { line, key, association } = raw;
  const rules = levelRules(raw.level);
  if (rules === undefined) return { problems: [unknownLevel(line, raw.level)] };
  const { level, keyDigits, typeCodes, hasAssociation } = rules;
  const keyProblem = checkKey(raw, level, keyDigits);
  if (keyProblem !== undefined) return { problems: [keyProblem] };

  const problems: RegistryProblem[] = [];
  const garbled = garbledCharacter(raw.name);
  if (garbled !== undefined) problems.push(wrongEncoding(line, garbled));
  if (raw.name === '') problems.push(nameMissing(line, key));
  if (typeCodes.length > 0 && !typeCodes.includes(raw.type))
    problems.push(unknownType(line, level, raw.type, typeCodes));
  if (hasAssociation && !/^\d{4}$/.test(association)) problems.push(associationInvalid(line, key, association));
  if (level === 60) problems.push(...checkFigures(raw));
  if (problems.length > 0) return { problems };

  const row: RegisterRow = {
    line,
    level,
    key,
    association: hasAssociation ? association : '',
    name: raw.name,
    typeCode: typeCodes.length > 0 ? raw.type : '',
    areaHectares: level === 60 ? numberOrNull(raw.area) : null,
    population: level === 60 ? numberOrNull(raw.population) : null,
    postcode: level === 60 && raw.postcode !== '' ? raw.postcode : null,
    urbanisation: level === 60 ? (urbanisations.get(raw.urbanisation) ?? null) : null,
  };
  return { row };
}

function checkKey({ line, key }: RawRow, level: number, keyDigits: number): RegistryProblem | undefined {
  const digits = key.replaceAll(' ', '');
  if (/^\d*$/.test(digits) && digits.length !== keyDigits) {
    return keyWrongLength(line, level, key, digits.length, keyDigits);
  }
  return /^\d+$/.test(key) ? undefined : keyNotDigits(line, level, key, keyDigits);
}

const wholeNumber = /^\d{0,11}$/;

function checkFigures({ line, key, area, population, postcode, urbanisation }: RawRow): readonly RegistryProblem[] {
  const problems: RegistryProblem[] = [];
  if (!wholeNumber.test(population)) problems.push(populationInvalid(line, key, population));
  if (!wholeNumber.test(area)) problems.push(areaInvalid(line, key, area));
  if (!/^(\d{5})?$/.test(postcode)) problems.push(postcodeInvalid(line, key, postcode));
  if (urbanisation !== '' && !urbanisations.has(urbanisation)) {
    problems.push(urbanisationInvalid(line, key, urbanisation, [...urbanisations.keys()]));
  }
  return problems;
}

function numberOrNull(digits: string): number | null {
  return digits === '' ? null : Number(digits);
}
