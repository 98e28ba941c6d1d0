import { compareAnswer, comparisonsOf, holds } from '../../model/flow/condition.ts';
import type { Answers, AnswerValue } from '../../model/format/answer.ts';
import { impliedAnswer } from '../../model/format/compile.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { Condition, QuestionEntry, SkipEntry } from '../../model/format/model-file.ts';
import { fraction, toNumber } from '../../model/scoring/fraction.ts';
import { pointsOf, pointsRange } from '../../model/scoring/points.ts';
import { everyAnswer } from './model-arbitrary.ts';

/** Answers that settle a question. */
export function settled(question: QuestionEntry): readonly AnswerValue[] {
  return everyAnswer(question).filter(({ kind }) => kind !== 'dontKnow' && kind !== 'notApplicable');
}

/** Answers with more points, or with the same and more options; of those in a list. */
export function betterThan(
  question: QuestionEntry,
  value: AnswerValue,
  among: readonly AnswerValue[] = settled(question),
): readonly AnswerValue[] {
  const points = pointsIn(question, value);
  return among.filter((other) => {
    const more = pointsIn(question, other) - points;
    return more > 0 || (more === 0 && isWider(other, value));
  });
}

/**
 * Whether a condition begins or ceases to hold when one answer improves and all others stay, by trying every single one. What a rule
 * takes for a question improves also where the answer that was given instead has the same points.
 */
export function turnsByHand(when: Condition, model: MaturityModel): { on: boolean; off: boolean } {
  const ids = [...new Set(comparisonsOf(when).map(({ question }) => question))];
  const looked = model.questions.filter(({ id }) => ids.includes(id));
  const found = { on: false, off: false };
  for (const question of looked) {
    const values = settled(question);
    const pairs = values.flatMap((worse, from) =>
      (isImplied(worse, question, model) ? values : betterThan(question, worse, values)).map(
        (better) => [from, values.indexOf(better)] as const,
      ),
    );
    for (const answers of everyCombination(looked.filter((one) => one !== question))) {
      const truths = values.map((value) => isTrue(when, new Map(answers).set(question.id, value), model));
      if (pairs.some(([worse, better]) => !truths[worse] && truths[better])) found.on = true;
      if (pairs.some(([worse, better]) => truths[worse] && !truths[better])) found.off = true;
    }
  }
  return found;
}

function everyCombination(questions: readonly QuestionEntry[]): readonly Answers[] {
  return questions.reduce<readonly ReadonlyMap<string, AnswerValue>[]>(
    (answers, question) =>
      answers.flatMap((one) => everyAnswer(question).map((value) => new Map(one).set(question.id, value))),
    [new Map()],
  );
}

function isTrue(when: Condition, answers: Answers, model: MaturityModel): boolean {
  const truth = holds(when, (comparison) => {
    const question = model.question.get(comparison.question);
    return question && compareAnswer(comparison, question, answers.get(question.id));
  });
  return truth === true;
}

/** Whether some rule takes this value, the lowest, for the question; every other is at least as good. */
function isImplied(value: AnswerValue, question: QuestionEntry, model: MaturityModel): boolean {
  if (pointsIn(question, value) > toNumber(pointsRange(question).lowest)) return false;
  const entries = model.file.rules.flatMap(({ skip }) => skip).filter((entry) => entry.question === question.id);
  return entries.some(({ implies }) => JSON.stringify(impliedAnswer(implies)) === JSON.stringify(value));
}

/** Whether what a skip entry takes for the answer is the best there is. */
export function impliesTheBest({ question: id, implies }: SkipEntry, model: MaturityModel): boolean {
  const question = model.question.get(id);
  return (
    question !== undefined && pointsIn(question, impliedAnswer(implies)) === toNumber(pointsRange(question).highest)
  );
}

function isWider(value: AnswerValue, other: AnswerValue): boolean {
  return (
    value.kind === 'options' &&
    other.kind === 'options' &&
    value.options.length > other.options.length &&
    other.options.every((id) => value.options.includes(id))
  );
}

function pointsIn(question: QuestionEntry, value: AnswerValue): number {
  return toNumber(pointsOf(question, value) ?? fraction(0));
}
