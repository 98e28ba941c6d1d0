import { groupsOf } from '../../../model/benchmark/groups.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { MunicipalityRecord, NewSubmission } from '../../../server/storage/store.ts';
import { answerOf, type Scores, tasks } from '../world/invented-scores.ts';

/** The two questions that are answered: the first is a task of everybody. */
export function questionsOf({ questions }: MaturityModel): readonly { readonly id: string }[] {
  return questions.slice(0, 2);
}

/** A submission with figures as if a whole check had been answered; nothing of the answers themselves is read by publications. */
export function craftedSubmission(
  model: MaturityModel,
  municipality: MunicipalityRecord,
  scores: Scores,
  expectedRevision: number,
): NewSubmission {
  const overall = scores['overall'] ?? 0;
  const level = model.file.levels.filter(({ threshold }) => threshold * 100 <= overall).length;
  const questions = questionsOf(model).map(({ id }, index) => {
    const is = index === 0 || tasks(municipality.key);
    return [`question:${id}`, is ? answerOf(scores) : -1] as const;
  });
  return {
    expectedRevision,
    modelVersion: model.file.version,
    groups: groupsOf(model.file.benchmark, municipality),
    answers: '[]',
    evaluation: '{}',
    figures: { ...scores, level, coverage: 10_000, neutral: overall, ...Object.fromEntries(questions) },
    receipt: `crafted ${municipality.key}`,
  };
}
