import { notARegister } from './file-problems.ts';
import type { RegistryProblem } from './problem.ts';
import { shown } from './problem.ts';

/** Form of a register file; the delimiter is the one of its heading. */
export type RegisterFormat =
  | { readonly kind: 'gv100ad' }
  | { readonly kind: 'csv-extract'; readonly delimiter: string };

const gv100adStart = /^\d{12}/;
const csvHeading = /^\s*"?satzart"?\s*([,;\t])/i;

/** Tells the form from the first line that is not blank, without its byte order mark; undefined for neither. */
export function detectFormat(firstLine: string): RegisterFormat | undefined {
  if (gv100adStart.test(firstLine)) return { kind: 'gv100ad' };
  const delimiter = csvHeading.exec(firstLine)?.[1];
  return delimiter === undefined ? undefined : { kind: 'csv-extract', delimiter };
}

/** Says what a file is that is no text at all, by its first bytes; undefined for text. */
export function explainBinary(sample: Uint8Array): RegistryProblem | undefined {
  const start = Buffer.from(sample.subarray(0, 4)).toString('latin1');
  if (start.startsWith('PK')) {
    return notARegister('this is a ZIP archive or an Excel workbook', 'Unpack it, or save the CSV extract as CSV.');
  }
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) {
    return notARegister('this is text in UTF-16', 'Save it as UTF-8.');
  }
  if (sample.includes(0)) return notARegister('this is a binary file', 'Import the text file of the register.');
  return undefined;
}

/** Says what stands in the first line of a text that is not a register; undefined stands for an empty file. */
export function explainText(firstLine: string | undefined): RegistryProblem {
  const mend = 'Import GV100AD or the CSV extract as Destatis publishes them.';
  if (firstLine === undefined) return notARegister('the file is empty', mend);
  return notARegister(`the first line is "${shown(firstLine)}"`, mend);
}
