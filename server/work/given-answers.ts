import type { Answers } from '../../model/format/answer.ts';
import type { SubmissionRecord } from '../storage/store.ts';
import type { CountedAnswer } from './counted-answers.ts';

/** What somebody answered, of what a submission froze; what rules implied follows from it under any model. */
export function givenAnswers({ answers }: Pick<SubmissionRecord, 'answers'>): Answers {
  const counted: readonly CountedAnswer[] = JSON.parse(answers);
  return new Map(counted.filter(({ rule }) => rule === null).map(({ question, value }) => [question, value]));
}
