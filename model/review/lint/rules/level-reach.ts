import type { MaturityModel } from '../../../format/compiled-model.ts';
import { fraction } from '../../../scoring/fraction.ts';
import { levelFromRatings, rate } from '../../../scoring/staged.ts';
import { everyOutcome } from '../paths/outcome.ts';
import type { Subject } from '../subject.ts';
import { type Demands, highestMean, sharesOf, tolerance } from './reach.ts';

/**
 * The highest level by score, 1 to 5, that any answers reach that meet the demands; of the whole model or of one category. A
 * category that may not apply as a whole counts as on the highest.
 */
export function highestLevel(subject: Subject, demands: Demands, category?: string): number {
  const { model } = subject;
  if (category !== undefined && mayNotApply(subject, category)) return model.file.levels.length;
  const within = (id: string) => category === undefined || category === id;
  if (model.file.scoring.aggregation === 'staged') return highestStagedLevel(subject, demands, within);
  const most = highestScore(subject, demands, category);
  return Math.max(1, model.file.levels.filter(({ threshold }) => most >= threshold - tolerance).length);
}

export function highestScore(subject: Subject, demands: Demands, category?: string): number {
  const shares = sharesOf(subject.model, (question) => category === undefined || question.category === category);
  return highestMean(subject, shares, demands) + flooring(subject.model);
}

/** The geometric mean takes scores below 1 for 1, and is never above the arithmetic one of those. */
function flooring({ file }: MaturityModel): number {
  return file.scoring.aggregation === 'geometric' ? 1 : 0;
}

function highestStagedLevel(subject: Subject, demands: Demands, within: (category: string) => boolean): number {
  const ratings = [2, 3, 4, 5].map((level) => {
    const shares = sharesOf(subject.model, (question) => question.level === level && within(question.category));
    if (shares.size === 0) return null;
    const most = highestMean(subject, shares, demands);
    return most < 0 ? 'N' : rate(fraction(Math.min(10_000, Math.ceil(most * 100 - tolerance)), 100));
  });
  return levelFromRatings(ratings);
}

function mayNotApply({ groups }: Subject, category: string): boolean {
  const own = groups.flat().filter(({ question }) => question.category === category);
  return own.every((at) => everyOutcome(at).some(({ points }) => points === null));
}
