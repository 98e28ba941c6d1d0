import type { Need, QuestionEvaluation } from '../../../model/action/evaluation.ts';
import type { QuestionSummary } from '../../../model/benchmark/publication.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { modelLine, type ReportPage } from '../report-page.ts';
import { type DataColumn, type DataTable, dataTable, inPoints, pointsRange, textCell } from './data-table.ts';

interface QuestionRow extends QuestionEvaluation {
  readonly entry: QuestionEntry;
  readonly text: string;
  readonly group: string | null;
  readonly mean: QuestionSummary | undefined;
  readonly needs: readonly Need[];
}

/** What each question is worth: a row a question, in the order of the conversation. */
export function questionsTable(page: ReportPage): DataTable {
  const { evaluation, model, questionMeans, needs } = page;
  const rows = evaluation.questions.flatMap((evaluated): QuestionRow[] => {
    const entry = model.question.get(evaluated.question);
    const mean = questionMeans?.means.get(evaluated.question);
    return entry === undefined
      ? []
      : [
          {
            ...evaluated,
            entry,
            text: modelLine(entry.text, page),
            group: mean ? (questionMeans?.group.id ?? null) : null,
            mean,
            needs: needs.needForAction.filter(({ question }) => question === entry.id),
          },
        ];
  });
  return dataTable(columns, rows);
}

const columns: readonly DataColumn<QuestionRow>[] = [
  { name: 'question', unit: 'id', meaning: ({ questions }) => questions.question, cell: ({ question }) => question },
  { name: 'category', unit: 'id', meaning: ({ questions }) => questions.category, cell: ({ entry }) => entry.category },
  { name: 'question_text', unit: 'text', meaning: ({ questions }) => questions.questionText, cell: ({ text }) => text },
  { name: 'kind', unit: 'code', meaning: ({ questions }) => questions.kind, cell: ({ entry }) => entry.kind },
  {
    name: 'weight',
    unit: 'weight',
    range: '≥ 1',
    meaning: ({ questions }) => questions.weight,
    cell: ({ entry }) => entry.weight,
  },
  {
    name: 'core',
    unit: 'flag',
    range: '0–1',
    meaning: ({ questions }) => questions.core,
    cell: ({ entry }) => (entry.core ? 1 : 0),
  },
  { name: 'state', unit: 'code', meaning: ({ questions }) => questions.state, cell: ({ state }) => state },
  {
    name: 'points',
    unit: 'points',
    range: pointsRange,
    meaning: ({ questions }) => questions.points,
    cell: ({ points }) => inPoints(points),
  },
  {
    name: 'contribution',
    unit: 'points',
    range: pointsRange,
    meaning: ({ questions }) => questions.contribution,
    cell: ({ contribution }) => inPoints(contribution),
  },
  {
    name: 'gap',
    unit: 'points',
    range: pointsRange,
    meaning: ({ questions }) => questions.gap,
    cell: ({ gap }) => inPoints(gap),
  },
  { name: 'group', unit: 'id', meaning: ({ questions }) => questions.group, cell: ({ group }) => group },
  {
    name: 'group_mean',
    unit: 'points',
    range: '4–96',
    meaning: ({ questions }) => questions.groupMean,
    cell: ({ mean }) => mean?.mean ?? null,
  },
  {
    name: 'group_mean_is',
    unit: 'code',
    meaning: ({ questions }) => questions.groupMeanIs,
    cell: ({ mean }) => mean?.meanIs ?? null,
  },
  {
    name: 'recommendations',
    unit: 'id',
    meaning: ({ questions }) => questions.recommendations,
    cell: ({ needs }) => textCell(needs.map(({ recommendation }) => recommendation).join('|')),
  },
  {
    name: 'efforts',
    unit: 'effort',
    range: '1|2|3|5|8',
    meaning: ({ questions }) => questions.efforts,
    cell: ({ needs }) => textCell(needs.map(({ effort }) => effort).join('|')),
  },
];
