import type { AnswerValue } from '../../../model/format/answer.ts';
import type { AnswerTable } from '../schema.ts';
import type { AnswerRecord } from '../store.ts';

export const answerColumns = ['question', 'value', 'note', 'evidence', 'revision', 'author', 'at'] as const;

export function toAnswer(row: Pick<AnswerTable, (typeof answerColumns)[number]>): AnswerRecord {
  return {
    question: row.question,
    value: row.value === null ? null : (JSON.parse(row.value) as AnswerValue),
    note: row.note,
    evidence: row.evidence,
    revision: row.revision,
    author: row.author,
    at: row.at,
  };
}

export function valueText(value: AnswerValue | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
