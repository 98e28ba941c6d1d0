import type { Evaluation } from './evaluation.ts';

/**
 * What one submission adds to benchmarks: metric to bin, in whole numbers. `overall` and each rated category by its id in hundredths of a
 * point, 0 to 10000; `level` 1 to 5; `coverage` in hundredths of a percent, 0 to 10000; `neutral`, where there is one, in hundredths;
 * `question:` and its id in hundredths, where an open answer counts 0 and -1 stands for what is not its task. A category whose id is
 * one of the other names has no figures of its own.
 */
export type Figures = Readonly<Record<string, number>>;

/** Null where the evaluation enters no benchmark: it is provisional, or nothing is rated (method 1.3). */
export function figuresOf({ score, level, categories, questions, provisional }: Evaluation): Figures | null {
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
