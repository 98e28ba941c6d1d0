import { ruleClusters } from '../../flow/rule-clusters.ts';
import type { AnswerValue } from '../../format/answer.ts';
import type { QuestionEntry } from '../../format/model-file.ts';
import { compare, type Fraction, fraction } from '../../scoring/fraction.ts';
import { pointsOf, pointsRange } from '../../scoring/points.ts';
import type { Move } from './move.ts';
import { movesFrom } from './moves.ts';
import type { Task } from './task.ts';

/** One thing that a question can count with. */
export interface Outcome {
  readonly value: AnswerValue | undefined;
  /** At the lowest where the answer is open; null where the question does not apply. */
  readonly points: Fraction | null;
  readonly known: boolean;
  /** Null where the answer stays what it is. */
  readonly move: Move | null;
}

/** Everything that a question may come to, without what the task rules out. */
export interface Outcomes {
  readonly question: QuestionEntry;
  /** Of the question in the model. */
  readonly position: number;
  readonly asked: readonly Outcome[];
  /** By the rules that skip it, in their order; null where the task rules it out. */
  readonly implied: readonly (Outcome | null)[];
}

/** The outcomes of every question, in the order of the conversation. */
export function outcomesOf(task: Task): readonly Outcomes[] {
  const { model } = task;
  const needs = pointsNeeded(task);
  const clusters = new Map(ruleClusters(model).flatMap((cluster) => cluster.questions.map(({ id }) => [id, cluster])));
  return task.before.steps.map((step, position): Outcomes => {
    const { question } = step;
    const { id } = question;
    const today = outcome(question, step.kind === 'skipped' ? step.implied : step.answer);
    const fits = ({ points }: Outcome) =>
      (points === null) === (today.points === null) &&
      (points === null || compare(points, fraction(needs.get(id) ?? 0)) >= 0);
    const present = task.present.get(id);
    const fixed = task.fixed.get(id);
    const moves = present ? movesFrom(model, question, present, clusters.get(id)?.comparisons.get(id)) : [];
    const changed = (task.excluded.has(id) ? [] : moves).map((move) => outcome(question, move.to, move));
    const asked = fixed ? [outcome(question, fixed.to, fixed)] : [outcome(question, present), ...changed];
    const implied = (model.rules.get(id) ?? []).map((rule) => outcome(question, rule.implied));
    return {
      question,
      position,
      asked: asked.filter(fits),
      implied: implied.map((one) => (fits(one) && !fixed ? one : null)),
    };
  });
}

function outcome(question: QuestionEntry, value: AnswerValue | undefined, move: Move | null = null): Outcome {
  if (value?.kind === 'notApplicable') return { value, points: null, known: false, move };
  const points = value && pointsOf(question, value);
  return { value, points: points ?? pointsRange(question).lowest, known: points !== undefined, move };
}

/** The points that gates up to the target ask for, by question. */
function pointsNeeded({ model, target }: Task): ReadonlyMap<string, number> {
  const needs = new Map<string, number>();
  for (const { question, points } of model.file.levels.slice(0, target).flatMap(({ gate }) => gate?.questions ?? [])) {
    needs.set(question, Math.max(points, needs.get(question) ?? 0));
  }
  return needs;
}
