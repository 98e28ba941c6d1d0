import type { Answers, AnswerValue } from '../../../format/answer.ts';
import type { MaturityModel } from '../../../format/compiled-model.ts';
import type { Comparison } from '../../../format/model-file.ts';
import { type AnswerKinds, answerKinds } from './answer-kinds.ts';
import { byQuestion } from './by-question.ts';

const mostCombinations = 5_000;

/** Answers to the questions that comparisons look at, one of each kind, in every combination; null where there are too many. */
export function combinations(comparisons: readonly Comparison[], model: MaturityModel): readonly Answers[] | null {
  const kinds = new Map<string, AnswerKinds>();
  let count = 1;
  for (const [id, made] of byQuestion(comparisons)) {
    const question = model.question.get(id);
    const found = question && answerKinds(question, made);
    count *= found?.list.length ?? Number.POSITIVE_INFINITY;
    if (!found || count > mostCombinations) return null;
    kinds.set(id, found);
  }
  let combined: readonly ReadonlyMap<string, AnswerValue>[] = [new Map()];
  for (const [id, { list }] of kinds) {
    combined = combined.flatMap((answers) => list.map(({ value }) => new Map(answers).set(id, value)));
  }
  return combined;
}
