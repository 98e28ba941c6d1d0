import type { AnswerEventTable, AnswerTable } from '../schema.ts';
import type { AssessmentRows } from './by-assessment.ts';
import type { Findings } from './findings.ts';

const columns = [
  'revision',
  'value',
  'note',
  'evidence',
  'author',
  'at',
] as const satisfies readonly (keyof AnswerTable)[];

/** The answers that stand are the newest of the history, in every column. */
export function checkAnswers({ scope, answers, events }: AssessmentRows, found: Findings): void {
  const newest = new Map<string, AnswerEventTable>(events.map((event) => [event.question, event]));
  for (const answer of answers) {
    const row = [scope.municipality, scope.wave, answer.question];
    const event = newest.get(answer.question);
    newest.delete(answer.question);
    const odd = columns.find((column) => answer[column] !== event?.[column]);
    if (event === undefined) found.add('answer', row, 'stands, and the history does not know it');
    else if (odd !== undefined) found.add('answer', row, `has another ${odd} than the history`);
  }
  for (const { question } of newest.values()) {
    found.add('answer', [scope.municipality, scope.wave, question], 'is missing, and the history has it');
  }
}
