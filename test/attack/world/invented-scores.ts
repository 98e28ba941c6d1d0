import { randomFrom } from '../../../model/review/random.ts';
import { municipalityOf } from '../observation.ts';

/** Hundredths by metric, 0 to 10000. */
export type Scores = Readonly<Record<string, number>>;

/** The category in which nearly everybody stands near zero. */
export const nearZero = 'innovation';

/** The category in which all who come after the first publication have nothing. */
export const zeroForLate = 'stakeholders';

export interface ScoresOptions {
  /** Ids of the model's categories. */
  readonly categories: readonly string[];
  /** Whether it was submitted after the first publication. */
  readonly isLate: boolean;
}

/**
 * True scores of one submission: `overall` is the mean of the categories. A correction draws anew around the same state. In every
 * other county all who come late are on level 2, so that what differs between two publications is all alike.
 */
export function inventedScores(seed: string, unknown: string, { categories, isLate }: ScoresOptions): Scores {
  const municipality = municipalityOf(unknown);
  const isAlike = isLate && Number(municipality.slice(3, 5)) % 2 === 1;
  const general = isAlike ? 37 : randomFrom(`${seed}/${municipality}`).normal(46, 11);
  const random = randomFrom(`${seed}/${unknown}`);
  const entries = categories.map((category): [string, number] => {
    if (isLate && category === zeroForLate) return [category, 0];
    const points = category === nearZero ? Math.abs(random.normal(0, 3)) : general + random.normal(0, 9);
    return [category, Math.round(100 * Math.min(100, Math.max(0, points)))];
  });
  const overall = Math.round(entries.reduce((sum, [, score]) => sum + score, 0) / categories.length);
  return Object.fromEntries([['overall', overall], ...entries]);
}

/** The answer to both questions, yes or no, in hundredths: yes from level 3 on, so that those who are alike answer alike. */
export function answerOf({ overall = 0 }: Scores): 0 | 10_000 {
  return overall >= 4_000 ? 10_000 : 0;
}

/** Whether the second question is a task of a municipality; of two in three it is. */
export function tasks(municipality: string): boolean {
  return randomFrom(`${municipality}/tasks`).uniform() < 2 / 3;
}
