import { randomFrom } from '../../../model/review/random.ts';

/** Hundredths by metric, 0 to 10000. */
export type Scores = Readonly<Record<string, number>>;

/** The category in which nearly everybody stands near zero. */
export const nearZero = 'innovation';

/**
 * True scores of one submission: `overall` is the mean of the categories. A correction draws anew around the same state.
 *
 * @param categories ids of the model's categories
 */
export function inventedScores(seed: string, unknown: string, categories: readonly string[]): Scores {
  const [municipality = ''] = unknown.split('#');
  const general = randomFrom(`${seed}/${municipality}`).normal(46, 11);
  const random = randomFrom(`${seed}/${unknown}`);
  const entries = categories.map((category): [string, number] => {
    const points = category === nearZero ? Math.abs(random.normal(0, 3)) : general + random.normal(0, 9);
    return [category, Math.round(100 * Math.min(100, Math.max(0, points)))];
  });
  const overall = Math.round(entries.reduce((sum, [, score]) => sum + score, 0) / categories.length);
  return Object.fromEntries([['overall', overall], ...entries]);
}

/** Whether the second question is a task of a municipality; of two in three it is. */
export function tasks(municipality: string): boolean {
  return randomFrom(`${municipality}/tasks`).uniform() < 2 / 3;
}
