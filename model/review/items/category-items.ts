import type { AskedQuestion } from './asked-answers.ts';
import { type Figure, figure, type HiddenReason, hidden, leastAnswers } from './figure.ts';
import { loevinger } from './loevinger.ts';
import { covariances, leastCount, type Points } from './moments.ts';
import { reliability } from './reliability.ts';
import { scalogram } from './scalogram.ts';
import { type Ranked, upperLowerDifference } from './upper-lower.ts';

/** A question beside the others of its category. */
export interface QuestionInCategory {
  /** Correlation with the sum of the others, −1 to 1. */
  readonly itemRest: Figure;
  /** Cronbach's alpha of the others. */
  readonly alphaIfDeleted: Figure;
  /**
   * Mean points of the best 27 percent less those of the worst, −100 to 100, by the mean of what each record answered of the
   * others: with the question itself in the criterion, any question of a short category would tell apart.
   */
  readonly upperLower: Figure;
  readonly guttmanErrors: Figure<{ readonly errors: number; readonly answers: number }>;
}

/** A category as a scale. */
export interface CategoryItems {
  readonly category: string;
  /** Questions with enough answers; the figures are about these. */
  readonly questions: readonly string[];
  /** Cronbach's alpha, at most 1. */
  readonly alpha: Figure;
  /** Coefficient of reproducibility, 0 to 1, and the least that it could be with the same commonest answers. */
  readonly reproducibility: Figure;
  readonly marginalReproducibility: Figure;
  /** Loevinger's H, at most 1. */
  readonly loevinger: Figure;
}

interface AnalysedCategory {
  readonly items: CategoryItems;
  readonly byQuestion: ReadonlyMap<string, QuestionInCategory>;
}

/** All pairs of as many questions can be looked at in about a second. */
const mostQuestions = 200;

/**
 * Questions with fewer than 50 answers are left out of the figures of the category. Behind a figure from covariances stand the
 * records of the rarest pair of questions.
 */
export function analyseCategory(category: string, asked: readonly AskedQuestion[]): AnalysedCategory {
  const used = asked.filter(({ states }) => states.answered >= leastAnswers);
  const columns = used.map(({ points }) => points);
  const tooMany = columns.length > mostQuestions;
  const pairs = covariances(tooMany ? [] : columns);
  const n = tooMany ? Math.min(...used.map(({ states }) => states.answered)) : leastCount(pairs);
  const fromPairs = (work: () => number | HiddenReason | undefined) =>
    figure(n, () => (tooMany ? 'tooManyQuestions' : (work() ?? 'tooFewQuestions')));
  const { alpha, alphaIfDeleted, itemRest } = reliability(pairs);
  const scale = scalogram(columns);
  const ranked = rankings(columns);
  const together = <T>(behind: number, work: () => T): Figure<T> =>
    columns.length < 2 ? figure<T>(n, () => 'tooFewQuestions') : figure(behind, work);

  const byQuestion = asked.map((one): [string, QuestionInCategory] => {
    const at = used.indexOf(one);
    const [rank, errors] = [ranked[at], scale.questions[at]];
    if (!rank || !errors) return [one.question.id, unused(one.states.answered)];
    const figures: QuestionInCategory = {
      itemRest: fromPairs(() => itemRest[at]),
      alphaIfDeleted: fromPairs(() => alphaIfDeleted[at]),
      upperLower: together(rank.length, () => upperLowerDifference(rank)),
      guttmanErrors: together(errors.answers, () => errors),
    };
    return [one.question.id, figures];
  });
  const items: CategoryItems = {
    category,
    questions: used.map(({ question }) => question.id),
    alpha: fromPairs(() => alpha),
    reproducibility: together(scale.records, () => 1 - scale.errors / scale.answers),
    marginalReproducibility: together(scale.records, () => scale.commonest / scale.answers),
    loevinger: fromPairs(() => loevinger(columns, pairs)),
  };
  return { items, byQuestion: new Map(byQuestion) };
}

function unused(answers: number): QuestionInCategory {
  const none = hidden(answers, 'tooFewAnswers');
  return { itemRest: none, alphaIfDeleted: none, upperLower: none, guttmanErrors: none };
}

/** For each question the records that answered it and another one, with the mean of the others. */
function rankings(columns: readonly Points[]): readonly (readonly Ranked[])[] {
  return columns.map((points) => {
    const others = columns.filter((other) => other !== points);
    return [...points].flatMap((own, index): readonly Ranked[] => {
      const criterion = Number.isNaN(own) ? own : meanAt(others, index);
      return Number.isNaN(criterion) ? [] : [{ points: own, criterion }];
    });
  });
}

/** Mean of the points that a record has; NaN if it has none. */
function meanAt(columns: readonly Points[], index: number): number {
  let [sum, answered] = [0, 0];
  for (const points of columns) {
    const one = points[index] ?? Number.NaN;
    if (Number.isNaN(one)) continue;
    sum += one;
    answered += 1;
  }
  return sum / answered;
}
