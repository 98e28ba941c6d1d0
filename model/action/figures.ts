import { isObject } from '../format/is-object.ts';
import type { CategoryEvaluation, Evaluation, QuestionEvaluation, ScoreRange } from './evaluation.ts';

/**
 * What one submission adds to benchmarks: metric to bin, in whole numbers. `overall` and each rated category by its id in hundredths of a
 * point, 0 to 10000; `level` 1 to 5; `coverage` in hundredths of a percent, 0 to 10000; `neutral`, where there is one, in hundredths;
 * `question:` and its id in hundredths, where an open answer counts 0 and -1 stands for what is not its task. A category whose id is
 * one of the other names has no figures of its own.
 */
export type Figures = Readonly<Record<string, number>>;

/** What of an evaluation its figures follow from. */
export interface Figured {
  readonly score: Pick<ScoreRange, 'score' | 'neutral' | 'coverage'>;
  readonly level: number;
  readonly categories: readonly Pick<CategoryEvaluation, 'category' | 'score'>[];
  readonly questions: readonly Pick<QuestionEvaluation, 'question' | 'state' | 'points'>[];
  readonly provisional: Evaluation['provisional'];
}

/** Null where the evaluation enters no benchmark: it is provisional, or nothing is rated (method 1.3). */
export function figuresOf({ score, level, categories, questions, provisional }: Figured): Figures | null {
  if (provisional.length > 0 || score.score === null) return null;
  const rated = categories.flatMap(({ category, score: points }) => (points === null ? [] : [[category, points]]));
  const points = questions.map((each) => [
    `question:${each.question}`,
    each.state === 'notApplicable' ? -1 : (each.points ?? 0),
  ]);
  return Object.fromEntries([
    ...rated,
    ['overall', score.score],
    ['level', level],
    ['coverage', score.coverage],
    ...(score.neutral === null ? [] : [['neutral', score.neutral]]),
    ...points,
  ]);
}

/**
 * The figures of a stored evaluation.
 *
 * @param text JSON, of whichever edition
 * @throws SyntaxError where it is none, or says too little
 */
export function figuresIn(text: string): Figures | null {
  const evaluation: unknown = JSON.parse(text);
  if (!isFigured(evaluation)) throw new SyntaxError('This is no evaluation.');
  return figuresOf(evaluation);
}

function isFigured(value: unknown): value is Figured {
  if (!isObject(value)) return false;
  const { score, level, categories, questions, provisional } = value;
  const scored =
    isObject(score) && isOrNull(score['score']) && isOrNull(score['neutral']) && isWhole(score['coverage']);
  return (
    scored &&
    isWhole(level) &&
    isListOf(categories, (each) => typeof each['category'] === 'string' && isOrNull(each['score'])) &&
    isListOf(questions, (each) => typeof each['question'] === 'string' && isOrNull(each['points'])) &&
    Array.isArray(provisional)
  );
}

function isListOf(value: unknown, fits: (each: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every((each: unknown) => isObject(each) && fits(each));
}

function isOrNull(value: unknown): boolean {
  return value === null || isWhole(value);
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value);
}
