import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { pickText } from '../../../model/format/text.ts';
import { modelLine, type ReportPage } from '../report-page.ts';
import type { ReportWords } from '../words/words.ts';
import { type DataColumn, type DataTable, dataTable, pointsRange, textCell } from './data-table.ts';

interface CodebookRow {
  readonly table: string;
  readonly column: string;
  readonly question?: string;
  readonly code?: string;
  readonly meaning: string;
  readonly unit: string;
  readonly range?: string;
  readonly points?: number;
}

/** Every column of every table, then every code that can stand in one, options with their points. */
export function codebookTable(page: ReportPage, tables: readonly (readonly [string, DataTable])[]): DataTable {
  const { data } = page.words;
  const described = [...tables, ['codebook', { columns, rows: [] }] as const];
  const ofColumns = described.flatMap(([table, { columns: named }]) =>
    named.map(({ name, unit, range = '', meaning }): CodebookRow => {
      return { table, column: name, meaning: meaning(data), unit: data.units[unit], range };
    }),
  );
  return dataTable(columns, [...ofColumns, ...codeRows(page.words), ...page.model.questions.flatMap(answerRows(page))]);
}

/** Codes that are the same for every model. */
function codeRows({ data, plan }: ReportWords): readonly CodebookRow[] {
  const codes = (table: string, column: string, meanings: Readonly<Record<string, string>>) =>
    Object.entries(meanings).map(([code, meaning]): CodebookRow => {
      return { table, column, code, meaning, unit: data.units.code };
    });
  return [
    ...codes('answers', 'state', data.states),
    ...codes('questions', 'state', data.states),
    ...codes('questions', 'kind', data.kinds),
    ...codes('questions', 'group_mean_is', data.means),
    ...codes('categories', 'group_mean_is', data.means),
    ...codes('measures', 'status', plan.statuses),
  ];
}

/** The options of a question with their points, or the numbers that it takes. */
function answerRows(page: ReportPage): (question: QuestionEntry) => readonly CodebookRow[] {
  const { data } = page.words;
  const place = { table: 'answers', column: 'answer' };
  return (question) => {
    if (question.kind === 'number') {
      const { minimum, maximum, unit } = question;
      const named = pickText(unit, page.language, page.model.file.fallback).text;
      const meaning = data.numberOf({ question: modelLine(question.text, page) });
      return [{ ...place, question: question.id, meaning, unit: named, range: `${minimum}–${maximum}` }];
    }
    return question.options.map(({ id, text, points }) => {
      return {
        ...place,
        question: question.id,
        code: id,
        meaning: modelLine(text, page),
        unit: data.units.code,
        points,
      };
    });
  };
}

const columns: readonly DataColumn<CodebookRow>[] = [
  { name: 'table', unit: 'id', meaning: ({ codebook }) => codebook.table, cell: ({ table }) => table },
  { name: 'column', unit: 'id', meaning: ({ codebook }) => codebook.column, cell: ({ column }) => column },
  {
    name: 'question',
    unit: 'id',
    meaning: ({ codebook }) => codebook.question,
    cell: ({ question }) => question ?? null,
  },
  { name: 'code', unit: 'code', meaning: ({ codebook }) => codebook.code, cell: ({ code }) => code ?? null },
  { name: 'meaning', unit: 'text', meaning: ({ codebook }) => codebook.meaning, cell: ({ meaning }) => meaning },
  { name: 'unit', unit: 'text', meaning: ({ codebook }) => codebook.unit, cell: ({ unit }) => textCell(unit) },
  { name: 'range', unit: 'text', meaning: ({ codebook }) => codebook.range, cell: ({ range }) => textCell(range) },
  {
    name: 'points',
    unit: 'points',
    range: pointsRange,
    meaning: ({ codebook }) => codebook.points,
    cell: ({ points }) => points ?? null,
  },
];
