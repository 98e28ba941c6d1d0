import { replay } from '../../flow/path.ts';
import type { Answers, AnswerValue } from '../../format/answer.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { QuestionEntry } from '../../format/model-file.ts';
import { toNumber } from '../../scoring/fraction.ts';
import { pointsOf } from '../../scoring/points.ts';
import type { ScoredState } from '../../scoring/scored-question.ts';
import type { Points } from './moments.ts';

/** The answers of one municipality in one wave. */
export interface ItemRecord {
  readonly answers: Answers;
  /** Every question was asked, whatever the skip rules say (method 1.6). */
  readonly fullyAsked: boolean;
}

/** One question over all records. */
export interface AskedQuestion {
  readonly question: QuestionEntry;
  /** By record; NaN where the question was not asked, or not answered with something worth points. */
  readonly points: Points;
  /** The answers that are worth points. */
  readonly values: readonly AnswerValue[];
  readonly states: Readonly<Record<ScoredState, number>>;
}

/**
 * What was really asked and answered, in the order of the conversation (method 1.7, rule 1). Of a fully asked record these are
 * all its answers; of any other those on its path, for an implied answer would repeat the rule and make any pattern look better
 * than it is.
 */
export function askedAnswers(model: MaturityModel, records: readonly ItemRecord[]): readonly AskedQuestion[] {
  const tables = model.questions.map((question) => ({
    question,
    points: new Float64Array(records.length).fill(Number.NaN),
    values: [] as AnswerValue[],
    states: { answered: 0, implied: 0, notApplicable: 0, dontKnow: 0, missing: 0 },
    worth: worthOf(question),
  }));
  for (const [index, { answers, fullyAsked }] of records.entries()) {
    const steps = fullyAsked ? null : replay(model, answers).steps;
    for (const [at, table] of tables.entries()) {
      const step = steps?.[at];
      if (step?.kind === 'skipped') {
        table.states[step.implied.kind === 'notApplicable' ? 'notApplicable' : 'implied'] += 1;
        continue;
      }
      const value = answers.get(table.question.id);
      const points = value && table.worth(value);
      table.states[stateOf(value, points)] += 1;
      if (value === undefined || points === undefined) continue;
      table.points[index] = points;
      table.values.push(value);
    }
  }
  return tables.map(({ question, points, values, states }) => ({ question, points, values, states }));
}

function stateOf(value: AnswerValue | undefined, points: number | undefined): ScoredState {
  if (points !== undefined) return 'answered';
  return value?.kind === 'dontKnow' || value?.kind === 'notApplicable' ? value.kind : 'missing';
}

/** Points of answers to one question; those of single options are looked up rather than worked out each time. */
function worthOf(question: QuestionEntry): (value: AnswerValue) => number | undefined {
  const known = new Map<string, number | undefined>();
  const work = (value: AnswerValue) => {
    const points = pointsOf(question, value);
    return points && toNumber(points);
  };
  return (value) => {
    if (value.kind !== 'option') return work(value);
    if (!known.has(value.option)) known.set(value.option, work(value));
    return known.get(value.option);
  };
}
