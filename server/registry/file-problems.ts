import type { KeyedName } from './municipality.ts';
import type { RegistryProblem, RegistryProblemCode } from './problem.ts';
import { describe, shown } from './problem.ts';

type Sentence = Pick<RegistryProblem, 'found' | 'expected' | 'mend'>;

function error(code: RegistryProblemCode, params: RegistryProblem['params'], sentence: Sentence): RegistryProblem {
  return describe({ code, severity: 'error', line: null, params, ...sentence });
}

/** @param reason the operating system's code, such as `ENOENT` */
export function fileNotReadable(path: string, reason: string): RegistryProblem {
  return error(
    'registry.file-not-readable',
    { path: shown(path), reason: shown(reason) },
    {
      found: `the file "${shown(path)}" cannot be read (${shown(reason)})`,
      expected: 'a file this account may read',
      mend: 'Check the path and the rights.',
    },
  );
}

/** @param found what the file seems to be, as half a sentence, with its first line where it is text */
export function notARegister(found: string, mend: string): RegistryProblem {
  const expected =
    'a line of GV100AD (level, date and key as digits, such as "102019123101") or the heading of the CSV extract ' +
    '("satzart,textkennzeichen,land,…")';
  return error('registry.not-a-register', { found }, { found, expected, mend });
}

export function columnsMissing(missing: readonly string[]): RegistryProblem {
  return describe({
    code: 'registry.columns-missing',
    severity: 'error',
    line: 1,
    params: { missing: missing.join(', ') },
    found: `the heading lacks ${missing.join(', ')}`,
    expected: 'all columns of the official extract',
    mend: 'Download the extract again with all columns.',
  });
}

export function noMunicipalities(): RegistryProblem {
  return error(
    'registry.no-municipalities',
    {},
    {
      found: 'no municipality in what was chosen',
      expected: 'rows of level 60',
      mend: 'Check that the file is complete.',
    },
  );
}

export function unknownState(state: string, present: readonly KeyedName[]): RegistryProblem {
  const list = present.map(({ key, name }) => `${key} ${shown(name)}`).join(', ');
  return error(
    'registry.unknown-state',
    { state: shown(state), present: list },
    {
      found: `there is no state "${shown(state)}" in this file`,
      expected: `one of ${list}`,
      mend: 'Give the two digits of a state.',
    },
  );
}

export function dateMissing(fileName: string | undefined): RegistryProblem {
  const name = fileName === undefined ? 'there is no file name' : `the file name "${shown(fileName)}" has no date`;
  return error(
    'registry.date-missing',
    { fileName: shown(fileName ?? '') },
    {
      found: `the CSV extract has no date column and ${name}`,
      expected: 'a file name with the territorial status as in "AuszugGV4Q_311219.csv" (31 December 2019)',
      mend: 'Keep the official file name, or give the date with --as-of 2019-12-31.',
    },
  );
}

export function asOfInvalid(asOf: string): RegistryProblem {
  return error(
    'registry.as-of-invalid',
    { asOf: shown(asOf) },
    {
      found: `the date given is "${shown(asOf)}"`,
      expected: 'a day as YYYY-MM-DD',
      mend: 'Write it as in --as-of 2019-12-31.',
    },
  );
}

export function asOfContradicts(asOf: string, fileDate: string): RegistryProblem {
  return error(
    'registry.as-of-contradicts',
    { asOf, fileDate },
    {
      found: `the date given is ${asOf}, the rows say ${fileDate}`,
      expected: 'the same',
      mend: 'Leave --as-of out: GV100AD carries its own date.',
    },
  );
}
