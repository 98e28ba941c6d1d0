import { candidates } from '../../../flow/answer-classes.ts';
import type { AnswerValue } from '../../../format/answer.ts';
import type { MaturityModel } from '../../../format/compiled-model.ts';
import type { Comparison, MultipleQuestion, QuestionEntry } from '../../../format/model-file.ts';
import { toNumber } from '../../../scoring/fraction.ts';
import { pointsOf, pointsRange } from '../../../scoring/points.ts';
import { distinct } from './answer-kinds.ts';
import { extremeChoices, namedMasks } from './choices.ts';
import type { Budget } from './explore.ts';
import { impliedLowest } from './implied-lowest.ts';

/** An answer to a question and a better one. */
export interface Improvement {
  readonly worse: AnswerValue;
  readonly better: AnswerValue;
}

export interface ValuedAnswer {
  readonly value: AnswerValue;
  readonly points: number;
}

/** How answers to a question can improve, as far as comparisons tell them apart. */
export interface Improvements {
  /** Answers with their points: of all that settle the comparisons alike, the one with the fewest and the one with the most. */
  readonly values: readonly ValuedAnswer[];
  /** Improvements that bring no points: one option more, or any answer in the place of the lowest that a rule has taken. */
  readonly level: readonly Improvement[];
}

/**
 * Enough of the answers to find every change that an improvement makes to the comparisons; null where there are too many. A better
 * answer is one with more points, whatever options it is made of.
 */
export function improvements(
  question: QuestionEntry,
  comparisons: readonly Comparison[],
  model: MaturityModel,
  budget: Budget,
): Improvements | null {
  const told = distinct(comparisons);
  if (question.kind === 'multiple') return ofChoices(question, told, model, budget);
  if (question.kind === 'single') {
    const values = question.options.map(
      ({ id, points }): ValuedAnswer => ({ value: { kind: 'option', option: id }, points }),
    );
    return { values, level: [] };
  }
  const values = (candidates(question, told) ?? []).slice(1).map((value): ValuedAnswer => {
    const points = pointsOf(question, value);
    return { value, points: points ? toNumber(points) : 0 };
  });
  return { values, level: besideImplied(question, values, model) };
}

function ofChoices(
  question: MultipleQuestion,
  comparisons: readonly Comparison[],
  model: MaturityModel,
  budget: Budget,
): Improvements | null {
  const choices = extremeChoices(question, comparisons, budget);
  const added = choices && withOneMore(question, comparisons, budget);
  if (!choices || !added) return null;
  const values = choices.map(({ options, points }): ValuedAnswer => ({ value: choice(options), points }));
  return { values, level: [...added, ...besideImplied(question, values, model)] };
}

/** One option more, where it is worth nothing or nothing is left to gain. */
function withOneMore(
  question: MultipleQuestion,
  comparisons: readonly Comparison[],
  budget: Budget,
): readonly Improvement[] | null {
  const total = question.options.reduce((sum, { points }) => sum + points, 0);
  const named = namedMasks(comparisons);
  const found: Improvement[] = [];
  for (const { id, points } of question.options) {
    if (!named.has(id) || (points > 0 && total - points < 100)) continue;
    const others = question.options.filter((option) => option.id !== id);
    const choices = extremeChoices({ ...question, options: others }, comparisons, budget);
    if (!choices) return null;
    for (const { options, points: before } of choices) {
      if (Math.min(100, before + points) > before) continue;
      found.push({ worse: choice(options), better: choice([...options, id]) });
    }
  }
  return found;
}

/**
 * Where another rule no longer settles the question, what was answered comes in the place of what was implied: with as few points,
 * perhaps, and yet other comparisons.
 */
function besideImplied(
  question: QuestionEntry,
  values: readonly ValuedAnswer[],
  model: MaturityModel,
): readonly Improvement[] {
  const implied = impliedLowest(question, model);
  if (implied.length === 0) return [];
  const lowest = toNumber(pointsRange(question).lowest);
  const alike = values.filter(({ points }) => points === lowest);
  return implied.flatMap((worse) => alike.map(({ value }) => ({ worse, better: value })));
}

function choice(options: readonly string[]): AnswerValue {
  return { kind: 'options', options };
}
