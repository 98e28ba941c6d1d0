import type { Cell } from '../../../model/contract/csv.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import type { ReportPage } from '../report-page.ts';
import type { ReportWords } from '../words/words.ts';

/** What a column holds, in the words of the codebook. */
export type Unit = keyof ReportWords['data']['units'];

/** A column of an export, with what the codebook says of it. */
export interface DataColumn<Row> {
  /** As in the first line of the file: lower case, words separated by `_`. */
  readonly name: string;
  readonly unit: Unit;
  /** Smallest and largest value, or the codes; empty where anything may stand. */
  readonly range?: string;
  readonly meaning: (data: ReportWords['data']) => string;
  readonly cell: (row: Row) => Cell;
}

/** A table with its rows worked out. */
export interface DataTable {
  readonly columns: readonly Pick<DataColumn<never>, 'name' | 'unit' | 'range' | 'meaning'>[];
  readonly rows: readonly (readonly Cell[])[];
}

export function dataTable<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): DataTable {
  return { columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

export type MakesTable = (page: ReportPage) => DataTable;

/** Hundredths as points or percent with two decimals. */
export function inPoints(hundredths: number | null | undefined): number | null {
  return hundredths === null || hundredths === undefined ? null : hundredths / 100;
}

export const pointsRange = '0–100';

export const levelRange = '1–5';

/** An answer as a code: the option, several of them, or the number; nothing where the question is open. */
export function answerCode(value: AnswerValue | null | undefined): Cell {
  switch (value?.kind) {
    case 'option':
      return value.option;
    case 'options':
      return value.options.join('|');
    case 'number':
      return value.number;
    default:
      return null;
  }
}

/** An empty text is an empty cell. */
export function textCell(text: string | null | undefined): Cell {
  return text === '' || text === undefined ? null : text;
}
