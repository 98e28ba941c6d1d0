import { type Cell, csv } from '../../../model/contract/csv.ts';
import type { ReportDocument } from '../document.ts';
import type { ReportData } from '../report-data.ts';
import { reportPage } from '../report-page.ts';
import { answersTable } from './answers-table.ts';
import { categoriesTable } from './categories-table.ts';
import { codebookTable } from './codebook-table.ts';
import type { DataTable, MakesTable } from './data-table.ts';
import { measuresTable, targetsTable } from './plan-tables.ts';
import { questionsTable } from './questions-table.ts';

/** Every table of the export, by the name it is asked for. */
export const reportTables = ['answers', 'categories', 'questions', 'measures', 'targets', 'codebook'] as const;

export type ReportTable = (typeof reportTables)[number];

const described = {
  answers: answersTable,
  categories: categoriesTable,
  questions: questionsTable,
  measures: measuresTable,
  targets: targetsTable,
} satisfies Readonly<Record<Exclude<ReportTable, 'codebook'>, MakesTable>>;

/** One table with its names of columns, as RFC 4180 wants it; texts in the language, numbers with a point. */
export function reportCsv(data: ReportData, table: ReportTable, language: ReportDocument['language']): string {
  const { columns, rows } = tableOf(data, table, language);
  const head: readonly Cell[] = columns.map(({ name }) => name);
  return csv([head, ...rows]);
}

function tableOf(data: ReportData, table: ReportTable, language: ReportDocument['language']): DataTable {
  const page = reportPage(data, language);
  if (table !== 'codebook') return described[table](page);
  return codebookTable(
    page,
    Object.entries(described).map(([name, make]) => [name, make(page)]),
  );
}
