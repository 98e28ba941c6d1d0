import type { AnswerValue } from '../format/answer.ts';
import type { MaturityModel } from '../format/compiled-model.ts';
import type { OptionEntry } from '../format/model-file.ts';
import { compare, type Fraction, fraction, subtract } from '../scoring/fraction.ts';
import { pointsOf, pointsRange } from '../scoring/points.ts';
import type { ScoredQuestion } from '../scoring/scored-question.ts';

/** One thing that would raise an answer, and by how many points of the question at most. */
export interface Advice {
  readonly recommendation: string;
  readonly effort: number;
  readonly points: Fraction;
}

/**
 * What the model recommends for an answer: the way up from the chosen option or the band of a number; in a multiple question
 * one for every option that is missing.
 */
export function adviceFor(model: MaturityModel, scored: ScoredQuestion, answer: AnswerValue): readonly Advice[] {
  const { question } = scored;
  const has = pointsOf(question, answer);
  if (has === undefined) return [];
  const rest = subtract(pointsRange(question).highest, has);
  if (compare(rest, fraction(0)) <= 0) return [];
  if (question.kind === 'number') {
    const band = question.recommendations?.find(({ below }) => compare(has, fraction(below)) < 0);
    return band ? advice(model, { recommendation: band.recommendation }, rest) : [];
  }
  if (answer.kind === 'option') {
    return question.options.filter(({ id }) => id === answer.option).flatMap((option) => advice(model, option, rest));
  }
  if (answer.kind !== 'options') return [];
  return question.options
    .filter(({ id }) => !answer.options.includes(id))
    .flatMap((option) => advice(model, option, smaller(fraction(option.points), rest)));
}

function advice(
  model: MaturityModel,
  { recommendation: id, effort }: Pick<OptionEntry, 'recommendation' | 'effort'>,
  points: Fraction,
): readonly Advice[] {
  const entry = id === undefined ? undefined : model.recommendation.get(id);
  return entry ? [{ recommendation: entry.id, effort: effort ?? entry.effort, points }] : [];
}

function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) < 0 ? a : b;
}
