import { readCsvRecords } from './csv-records.ts';
import { columnsMissing } from './file-problems.ts';
import { wrongColumnCount } from './line-problems.ts';
import type { ProblemList } from './problem-list.ts';
import type { RawRow } from './register-row.ts';
import type { TextLine } from './text-lines.ts';

const columns = [
  'satzart',
  'textkennzeichen',
  'land',
  'rb',
  'kreis',
  'vb',
  'gemeinde',
  'gemeindename',
  'flaeche',
  'bevoelkerung',
  'postleitzahl',
] as const;

/** Read where it is there; an extract without it tells no degree of urbanisation. */
const urbanisationColumn = 'verstaedterungschluessel';

type Column = (typeof columns)[number] | typeof urbanisationColumn;

/**
 * Reads the CSV extract of the register (Auszug aus GV-ISys) row by row: columns by the names in the heading, in any
 * order. A row with more or fewer columns than the heading is reported and not delivered; a heading that lacks columns
 * or cannot be read is reported and ends the reading.
 */
export async function* readCsvExtract(
  lines: AsyncIterable<TextLine>,
  delimiter: string,
  problems: ProblemList,
): AsyncGenerator<RawRow> {
  const errorsBefore = problems.errorCount;
  let heading: readonly string[] | undefined;
  for await (const { line, fields } of readCsvRecords(lines, delimiter, problems)) {
    if (heading === undefined) {
      if (problems.errorCount > errorsBefore) return;
      heading = fields.map((name) => name.trim().toLowerCase());
      const missing = columns.filter((name) => heading?.includes(name) !== true);
      if (missing.length === 0) continue;
      problems.add(columnsMissing(missing));
      return;
    }
    if (fields.length === heading.length) yield pickRow(line, heading, fields);
    else problems.add(wrongColumnCount(line, fields.length, heading.length));
  }
}

const keyColumns: readonly (readonly [Column, number])[] = [
  ['land', 2],
  ['rb', 1],
  ['kreis', 2],
  ['gemeinde', 3],
];

function pickRow(line: number, heading: readonly string[], fields: readonly string[]): RawRow {
  const column = (name: Column) => (fields[heading.indexOf(name)] ?? '').trim();
  return {
    line,
    level: column('satzart'),
    date: null,
    key: keyColumns
      .map(([name, digits]) => column(name).padEnd(digits))
      .join('')
      .trimEnd(),
    association: column('vb'),
    name: column('gemeindename'),
    type: column('textkennzeichen'),
    area: hectares(withoutThousandsBlanks(column('flaeche'))),
    population: withoutThousandsBlanks(column('bevoelkerung')),
    postcode: column('postleitzahl'),
    urbanisation: column(urbanisationColumn),
  };
}

function withoutThousandsBlanks(text: string): string {
  return /^\d{1,3}(\s\d{3})+(\.\d+)?$/.test(text) ? text.replace(/\s/g, '') : text;
}

/** From square kilometres with at most two decimals; anything else stays as it is and is refused later. */
function hectares(squareKilometres: string): string {
  const parts = /^(\d+)\.(\d{1,2})$/.exec(squareKilometres);
  if (parts === null) return /^\d+$/.test(squareKilometres) ? `${squareKilometres}00` : squareKilometres;
  return `${parts[1]}${(parts[2] ?? '').padEnd(2, '0')}`;
}
