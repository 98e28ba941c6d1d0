import type { AnswerState } from '../../../model/action/evaluation.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { answerText } from '../parts/answer-text.ts';
import type { AnswerRemark } from '../report-data.ts';
import { modelLine, type ReportPage } from '../report-page.ts';
import { answerCode, type DataColumn, type DataTable, dataTable, textCell } from './data-table.ts';

interface AnswerRow {
  readonly question: QuestionEntry;
  readonly text: string;
  readonly state: AnswerState;
  readonly value: AnswerValue | undefined;
  readonly answer: string;
  readonly reason: string;
  readonly remark: AnswerRemark | undefined;
}

/** What was said: a row a question, in the order of the conversation. */
export function answersTable(page: ReportPage): DataTable {
  const { path, evaluation, remarks } = page;
  const states = new Map(evaluation.questions.map(({ question, state }) => [question, state]));
  const rows = path.steps.map((step): AnswerRow => {
    const { question } = step;
    const value = step.kind === 'skipped' ? step.implied : step.answer;
    return {
      question,
      text: modelLine(question.text, page),
      state: states.get(question.id) ?? 'missing',
      value,
      answer: value ? answerText(page, question, value) : '',
      reason: step.kind === 'skipped' ? modelLine(step.rule.reason, page) : '',
      remark: step.kind === 'skipped' ? undefined : remarks.get(question.id),
    };
  });
  return dataTable(columns, rows);
}

const columns: readonly DataColumn<AnswerRow>[] = [
  { name: 'question', unit: 'id', meaning: ({ answers }) => answers.question, cell: ({ question }) => question.id },
  {
    name: 'category',
    unit: 'id',
    meaning: ({ answers }) => answers.category,
    cell: ({ question }) => question.category,
  },
  { name: 'question_text', unit: 'text', meaning: ({ answers }) => answers.questionText, cell: ({ text }) => text },
  { name: 'state', unit: 'code', meaning: ({ answers }) => answers.state, cell: ({ state }) => state },
  { name: 'answer', unit: 'code', meaning: ({ answers }) => answers.answer, cell: ({ value }) => answerCode(value) },
  {
    name: 'answer_text',
    unit: 'text',
    meaning: ({ answers }) => answers.answerText,
    cell: ({ answer }) => textCell(answer),
  },
  { name: 'reason', unit: 'text', meaning: ({ answers }) => answers.reason, cell: ({ reason }) => textCell(reason) },
  { name: 'note', unit: 'text', meaning: ({ answers }) => answers.note, cell: ({ remark }) => textCell(remark?.note) },
  {
    name: 'evidence',
    unit: 'text',
    meaning: ({ answers }) => answers.evidence,
    cell: ({ remark }) => textCell(remark?.evidence),
  },
  {
    name: 'answered_at',
    unit: 'instant',
    meaning: ({ answers }) => answers.answeredAt,
    cell: ({ remark }) => remark?.at ?? null,
  },
];
