import type { AnswerValue } from '../../../format/answer.ts';
import type { MaturityModel } from '../../../format/compiled-model.ts';
import type { QuestionEntry } from '../../../format/model-file.ts';
import { compare } from '../../../scoring/fraction.ts';
import { pointsOf, pointsRange } from '../../../scoring/points.ts';

const known = new WeakMap<MaturityModel, Map<string, readonly AnswerValue[]>>();

/** What rules take for the answer to a question where it is worth as little as any; each value once, worked out once for a model. */
export function impliedLowest(question: QuestionEntry, model: MaturityModel): readonly AnswerValue[] {
  const found = known.get(model) ?? new Map<string, readonly AnswerValue[]>();
  known.set(model, found);
  const values = found.get(question.id) ?? findLowest(question, model);
  found.set(question.id, values);
  return values;
}

function findLowest(question: QuestionEntry, model: MaturityModel): readonly AnswerValue[] {
  const rules = model.rules.get(question.id) ?? [];
  const values = new Map(rules.map(({ implied }) => [JSON.stringify(implied), implied]));
  const { lowest } = pointsRange(question);
  return [...values.values()].filter((value) => {
    const points = pointsOf(question, value);
    return points !== undefined && compare(points, lowest) === 0;
  });
}
