import type { AnswerValue } from '../../format/answer.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { Comparison, QuestionEntry } from '../../format/model-file.ts';
import { compare } from '../../scoring/fraction.ts';
import { pointsOf } from '../../scoring/points.ts';
import type { Move } from './move.ts';
import { moreOptions } from './moves-of-multiple.ts';
import { higherNumbers } from './moves-of-number.ts';
import { higherOptions } from './moves-of-single.ts';
import { stageOf, stagesTogether } from './stage.ts';

/**
 * The better answers to a question: of a single one every option worth more; of a number the edges of the bands ahead and full
 * points; of a multiple one the sets of missing options that bring most for their effort. An open answer has none.
 *
 * @param comparisons what rules ask of the question: choices that settle them differently do not stand for each other
 */
export function movesFrom(
  model: MaturityModel,
  question: QuestionEntry,
  from: AnswerValue,
  comparisons: readonly Comparison[] = [],
): readonly Move[] {
  if (question.kind === 'single') return from.kind === 'option' ? higherOptions(model, question, from.option) : [];
  if (question.kind === 'number') return from.kind === 'number' ? higherNumbers(model, question, from.number) : [];
  return from.kind === 'options' ? moreOptions(model, question, from.options, comparisons) : [];
}

/** The move to one answer, whether or not something else brings more for the effort; undefined where it is not better. */
export function moveTo(
  model: MaturityModel,
  question: QuestionEntry,
  from: AnswerValue,
  to: AnswerValue,
): Move | undefined {
  const [has, points] = [pointsOf(question, from), pointsOf(question, to)];
  if (!has || !points || compare(points, has) <= 0) return undefined;
  if (question.kind === 'multiple') {
    const chosen = from.kind === 'options' ? from.options : [];
    const added = question.options.filter(
      ({ id }) => to.kind === 'options' && to.options.includes(id) && !chosen.includes(id),
    );
    return { to, points, ...stagesTogether(added.map((option) => stageOf(model, option))) };
  }
  const moves = movesFrom(model, question, from);
  const covering =
    to.kind === 'option'
      ? moves.find((move) => move.to.kind === 'option' && move.to.option === to.option)
      : moves.find((move) => compare(move.points, points) >= 0);
  return covering && { ...covering, to, points };
}
