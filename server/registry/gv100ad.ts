import { garbledCharacter } from './encoding.ts';
import { lineTooLong, lineTooShort, wrongEncoding } from './line-problems.ts';
import type { ProblemList } from './problem-list.ts';
import type { RawRow } from './register-row.ts';
import type { TextLine } from './text-lines.ts';

const lineLength = 220;

/**
 * Reads the fixed-width form GV100AD (Destatis, GV-ISys), 220 characters a line, row by row. A line of another length
 * or with broken characters is reported and not delivered.
 */
export async function* readGv100ad(lines: AsyncIterable<TextLine>, problems: ProblemList): AsyncGenerator<RawRow> {
  for await (const line of lines) {
    const problem = lineProblem(line);
    if (problem === undefined) yield cutRow(line);
    else problems.add(problem);
  }
}

function lineProblem({ number, text }: TextLine) {
  const garbled = garbledCharacter(text.replaceAll('\t', ' '));
  if (garbled !== undefined) return wrongEncoding(number, garbled);
  if (text.length < lineLength) return lineTooShort(number, text.length, lineLength);
  if (text.length > lineLength) return lineTooLong(number, text.length, lineLength);
  return undefined;
}

function cutRow({ number, text }: TextLine): RawRow {
  const column = (first: number, last: number) => text.slice(first - 1, last).trim();
  return {
    line: number,
    level: column(1, 2),
    date: column(3, 10),
    key: text.slice(10, 18).trimEnd(),
    association: column(19, 22),
    name: column(23, 72),
    type: column(123, 124),
    area: column(129, 139),
    population: column(140, 150),
    postcode: column(166, 170),
    // The fixed-width form has no such column.
    urbanisation: '',
  };
}
