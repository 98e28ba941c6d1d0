import type { RegistryProblem, RegistryProblemCode } from './problem.ts';
import { describe, shown } from './problem.ts';

const downloadAgain = 'Download the file again and import it without opening it in an editor or a spreadsheet.';

function error(
  code: RegistryProblemCode,
  line: number,
  params: RegistryProblem['params'],
  found: string,
  expected: string,
  mend: string = downloadAgain,
): RegistryProblem {
  return describe({ code, severity: 'error', line, params, found, expected, mend });
}

export function lineTooShort(line: number, length: number, expected: number): RegistryProblem {
  const params = { length, expected };
  const mend = `${downloadAgain} Editors cut blanks at the end of lines.`;
  return error('registry.line-too-short', line, params, `${length} characters`, `${expected}`, mend);
}

/** @param length characters; `limit` or more where reading stopped there */
export function lineTooLong(line: number, length: number, expected: number): RegistryProblem {
  const params = { length, expected };
  return error('registry.line-too-long', line, params, `${length} characters`, `at most ${expected}`);
}

export function wrongColumnCount(line: number, count: number, expected: number): RegistryProblem {
  const params = { count, expected };
  return error('registry.wrong-column-count', line, params, `${count} columns`, `${expected} as in the heading`);
}

/** @param reason the CSV parser's code */
export function brokenQuoting(line: number, reason: string): RegistryProblem {
  const expected = 'each quoted text to be closed before the next comma or line end';
  const mend = 'Mend the quotation marks in this line, or download the file again.';
  return error('registry.broken-quoting', line, { reason }, `quotation marks do not match (${reason})`, expected, mend);
}

/** @param character the first one that cannot stand in a register */
export function wrongEncoding(line: number, character: string): RegistryProblem {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const expected = 'one encoding for the whole file: UTF-8, ISO-8859-1 or CP850';
  const mend = 'Download the file again, or save it as UTF-8 from the program that wrote it.';
  const found = `the character U+${point}, which no name has`;
  return error('registry.wrong-encoding', line, { character: `U+${point}` }, found, expected, mend);
}

export function unknownLevel(line: number, level: string): RegistryProblem {
  const found = `unknown level "${shown(level)}" (Satzart)`;
  return error('registry.unknown-level', line, { level: shown(level) }, found, '10, 20, 30, 40, 50 or 60');
}

export function unknownType(line: number, level: number, type: string, known: readonly string[]): RegistryProblem {
  const params = { level, type: shown(type), known: known.join(', ') };
  const found = `unknown type code "${shown(type)}" (Textkennzeichen) on level ${level}`;
  const mend =
    'If the register has introduced a new type, this software needs an update; else download the file again.';
  return error('registry.unknown-type', line, params, found, `one of ${known.join(', ')}`, mend);
}

export function keyNotDigits(line: number, level: number, key: string, digits: number): RegistryProblem {
  const params = { level, key: shown(key), digits };
  const found = `the key "${shown(key)}" is not made of digits`;
  return error('registry.key-not-digits', line, params, found, `${digits} digits on level ${level}`);
}

/** @param length digits that are there */
export function keyWrongLength(line: number, level: number, key: string, length: number, digits: number) {
  const params = { level, key: shown(key), length, digits };
  const found = `the key "${shown(key)}" has ${length} digits`;
  const mend = `${downloadAgain} Spreadsheets cut zeros at the beginning of keys.`;
  return error('registry.key-wrong-length', line, params, found, `${digits} on level ${level}`, mend);
}

export function associationInvalid(line: number, key: string, association: string): RegistryProblem {
  const params = { key, association: shown(association) };
  const found = `the association of ${key} is "${shown(association)}"`;
  return error('registry.association-invalid', line, params, found, '4 digits');
}

export function nameMissing(line: number, key: string): RegistryProblem {
  return error('registry.name-missing', line, { key }, `${key} has no name`, 'a name on every row');
}

export function populationInvalid(line: number, key: string, value: string): RegistryProblem {
  const params = { key, value: shown(value) };
  const found = `the population of ${key} is "${shown(value)}"`;
  return error('registry.population-invalid', line, params, found, 'a whole number');
}

export function areaInvalid(line: number, key: string, value: string): RegistryProblem {
  const params = { key, value: shown(value) };
  const expected = 'a number (hectares in GV100AD, square kilometres with a decimal point in the CSV extract)';
  return error('registry.area-invalid', line, params, `the area of ${key} is "${shown(value)}"`, expected);
}

export function postcodeInvalid(line: number, key: string, value: string): RegistryProblem {
  const params = { key, value: shown(value) };
  const found = `the postcode of ${key} is "${shown(value)}"`;
  return error('registry.postcode-invalid', line, params, found, '5 digits or nothing');
}

export function urbanisationInvalid(
  line: number,
  key: string,
  value: string,
  known: readonly string[],
): RegistryProblem {
  const params = { key, value: shown(value), known: known.join(', ') };
  const found = `the degree of urbanisation of ${key} is "${shown(value)}" (Verstädterungsschlüssel)`;
  return error('registry.urbanisation-invalid', line, params, found, `one of ${known.join(', ')}, or nothing`);
}

export function dateInvalid(line: number, value: string): RegistryProblem {
  const found = `the status date is "${shown(value)}"`;
  return error('registry.date-invalid', line, { value: shown(value) }, found, 'a day as YYYYMMDD');
}

export function dateDiffers(line: number, date: string, first: string): RegistryProblem {
  const found = `the status date is ${date}`;
  const mend = 'Import each edition of the register by itself.';
  return error('registry.date-differs', line, { date, first }, found, `${first} as in the rows before`, mend);
}
