import type { FixtureRow } from './fixture-lines.ts';

export const again = 'Download the file again and import it without opening it in an editor or a spreadsheet.';

/** One column of one row of `smallRegister` changed, and what is said about it. */
export interface Mistake {
  readonly what: string;
  readonly line: number;
  readonly change: Partial<FixtureRow>;
  readonly code: string;
  /** Without its beginning, "Line 7: ". */
  readonly message: string;
  readonly params: Record<string, string | number>;
}

const associationCodes = '50, 51, 52, 53, 54, 55, 56, 57, 58';
const update =
  'If the register has introduced a new type, this software needs an update; else download the file again.';

export const mistakes: readonly Mistake[] = [
  {
    what: 'an unknown level',
    line: 10,
    change: { level: '70' },
    code: 'registry.unknown-level',
    message: `unknown level "70" (Satzart); expected 10, 20, 30, 40, 50 or 60. ${again}`,
    params: { level: '70' },
  },
  {
    what: 'an unknown type of municipality',
    line: 7,
    change: { type: '68' },
    code: 'registry.unknown-type',
    message:
      'unknown type code "68" (Textkennzeichen) on level 60; ' +
      `expected one of 60, 61, 62, 63, 64, 65, 66, 67. ${update}`,
    params: { level: 60, type: '68', known: '60, 61, 62, 63, 64, 65, 66, 67' },
  },
  {
    what: 'a type of another level',
    line: 14,
    change: { type: '64' },
    code: 'registry.unknown-type',
    message: `unknown type code "64" (Textkennzeichen) on level 40; expected one of 41, 42, 43, 44, 45. ${update}`,
    params: { level: 40, type: '64', known: '41, 42, 43, 44, 45' },
  },
  {
    what: 'a type left blank',
    line: 6,
    change: { type: '' },
    code: 'registry.unknown-type',
    message: `unknown type code "" (Textkennzeichen) on level 50; expected one of ${associationCodes}. ${update}`,
    params: { level: 50, type: '', known: associationCodes },
  },
  {
    what: 'a key with a letter',
    line: 13,
    change: { key: '0811100O' },
    code: 'registry.key-not-digits',
    message: `the key "0811100O" is not made of digits; expected 8 digits on level 60. ${again}`,
    params: { level: 60, key: '0811100O', digits: 8 },
  },
  {
    what: 'a key that lost its zero',
    line: 13,
    change: { key: '8111000' },
    code: 'registry.key-wrong-length',
    message: `the key "8111000" has 7 digits; expected 8 on level 60. ${again} Spreadsheets cut zeros at the beginning of keys.`,
    params: { level: 60, key: '8111000', length: 7, digits: 8 },
  },
  {
    what: 'a key too long for its level',
    line: 9,
    change: { key: '0811' },
    code: 'registry.key-wrong-length',
    message: `the key "0811" has 4 digits; expected 3 on level 20. ${again} Spreadsheets cut zeros at the beginning of keys.`,
    params: { level: 20, key: '0811', length: 4, digits: 3 },
  },
  {
    what: 'no key',
    line: 8,
    change: { key: '' },
    code: 'registry.key-wrong-length',
    message: `the key "" has 0 digits; expected 2 on level 10. ${again} Spreadsheets cut zeros at the beginning of keys.`,
    params: { level: 10, key: '', length: 0, digits: 2 },
  },
  {
    what: 'an association of three digits',
    line: 7,
    change: { association: '516' },
    code: 'registry.association-invalid',
    message: `the association of 01051141 is "516"; expected 4 digits. ${again}`,
    params: { key: '01051141', association: '516' },
  },
  {
    what: 'no name',
    line: 17,
    change: { name: '' },
    code: 'registry.name-missing',
    message: `08115003 has no name; expected a name on every row. ${again}`,
    params: { key: '08115003' },
  },
  {
    what: 'a population that is no number',
    line: 17,
    change: { population: '0000005O155' },
    code: 'registry.population-invalid',
    message: `the population of 08115003 is "0000005O155"; expected a whole number. ${again}`,
    params: { key: '08115003', value: '0000005O155' },
  },
  {
    what: 'a population below zero',
    line: 17,
    change: { population: '-0000000001' },
    code: 'registry.population-invalid',
    message: `the population of 08115003 is "-0000000001"; expected a whole number. ${again}`,
    params: { key: '08115003', value: '-0000000001' },
  },
  {
    what: 'an area that is no number',
    line: 17,
    change: { area: '39,04 km²' },
    code: 'registry.area-invalid',
    message:
      'the area of 08115003 is "0039,04 km²"; expected a number ' +
      `(hectares in GV100AD, square kilometres with a decimal point in the CSV extract). ${again}`,
    params: { key: '08115003', value: '0039,04 km²' },
  },
  {
    what: 'a postcode of four digits',
    line: 7,
    change: { postcode: '2579' },
    code: 'registry.postcode-invalid',
    message: `the postcode of 01051141 is "2579"; expected 5 digits or nothing. ${again}`,
    params: { key: '01051141', value: '2579' },
  },
  {
    what: 'a date that does not exist',
    line: 5,
    change: { date: '20191301' },
    code: 'registry.date-invalid',
    message: `the status date is "20191301"; expected a day as YYYYMMDD. ${again}`,
    params: { value: '20191301' },
  },
  {
    what: 'no date',
    line: 5,
    change: { date: '' },
    code: 'registry.date-invalid',
    message: `the status date is ""; expected a day as YYYYMMDD. ${again}`,
    params: { value: '' },
  },
  {
    what: 'a row of another edition',
    line: 5,
    change: { date: '20201231' },
    code: 'registry.date-differs',
    message:
      'the status date is 2020-12-31; expected 2019-12-31 as in the rows before. ' +
      'Import each edition of the register by itself.',
    params: { date: '2020-12-31', first: '2019-12-31' },
  },
  {
    what: 'a municipality that is there already',
    line: 17,
    change: { key: '08111000' },
    code: 'registry.duplicate-key',
    message:
      'the key 08111000 of level 60 stands on line 13 already; expected each key once. ' +
      'Remove the row that is wrong, or download the file again; do not join two editions.',
    params: { level: 60, key: '08111000', firstLine: 13 },
  },
  {
    what: 'an unincorporated area with the key of a municipality',
    line: 16,
    change: { key: '08111000' },
    code: 'registry.duplicate-key',
    message:
      'the key 08111000 of level 60 stands on line 13 already; expected each key once. ' +
      'Remove the row that is wrong, or download the file again; do not join two editions.',
    params: { level: 60, key: '08111000', firstLine: 13 },
  },
];
