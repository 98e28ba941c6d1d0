import type { MaturityModel } from '../format/compiled-model.ts';
import type { LevelEntry } from '../format/model-file.ts';
import type { CategoryScore } from './category-score.ts';
import { compare, type Fraction, floorHundredths, fraction } from './fraction.ts';
import type { ScoredQuestion } from './scored-question.ts';
import { stagedLevel } from './staged.ts';
import type { Reading, Standing } from './standing.ts';

/** A condition of a level that is not met. */
export interface UnmetGate {
  readonly kind: 'category' | 'question';
  readonly id: string;
  readonly level: number;
  /** Category levels 1 to 5, or points in hundredths. */
  readonly has: number;
  readonly needs: number;
}

export interface ReachedLevel {
  /** 1 to 5. */
  readonly level: number;
  /** Before gates. */
  readonly byScore: number;
  readonly limitedBy: readonly UnmetGate[];
}

/** Number of thresholds that a score reaches, closed below; 1 where there is no score. */
export function levelAt(levels: readonly LevelEntry[], score: Fraction | null): number {
  if (score === null) return 1;
  return Math.max(1, levels.filter(({ threshold }) => compare(score, fraction(threshold)) >= 0).length);
}

/** The highest level whose threshold and whose gates, with all gates below it, are met (method 1.3; staged: 1.4). */
export function reachedLevel(
  model: MaturityModel,
  categories: readonly CategoryScore[],
  at: Standing,
  score: Fraction | null = at.score,
): ReachedLevel {
  const { levels, scoring } = model.file;
  const byScore =
    scoring.aggregation === 'staged' ? stagedLevel(categories, openAnswers(model, at.reading)) : levelAt(levels, score);
  const unmet = unmetGates(model, categories, at).filter((gate) => gate.level <= byScore);
  const level = Math.min(byScore, ...unmet.map((gate) => gate.level - 1));
  return { level, byScore, limitedBy: unmet };
}

/** The level of one category, by its score or, in a staged model, by its ratings; null where it is not rated. */
export function categoryLevel(model: MaturityModel, entry: CategoryScore, at: Standing): number | null {
  const score = at.categories.get(entry.category.id);
  if (!score) return null;
  const { levels, scoring } = model.file;
  return scoring.aggregation === 'staged'
    ? stagedLevel([entry], openAnswers(model, at.reading))
    : levelAt(levels, score);
}

/** The reading that the policy of the model means by the official one. */
function openAnswers(model: MaturityModel, reading: Reading): Exclude<Reading, 'official'> {
  if (reading !== 'official') return reading;
  return model.file.scoring.openAnswers === 'evidence' ? 'low' : 'neutral';
}

/** Every unmet gate, by level, then as written. What does not apply or is not rated cannot fail one. */
export function unmetGates(
  model: MaturityModel,
  categories: readonly CategoryScore[],
  at: Standing,
): readonly UnmetGate[] {
  const questions = new Map(categories.flatMap((entry) => entry.questions.map((one) => [one.question.id, one])));
  return model.file.levels.flatMap(({ gate }, index): UnmetGate[] => {
    const level = index + 1;
    const needed = gate?.minimumCategoryLevel ?? 1;
    const behind = categories.flatMap((entry): UnmetGate[] => {
      const has = categoryLevel(model, entry, at);
      const { id } = entry.category;
      return has !== null && has < needed ? [{ kind: 'category', id, level, has, needs: needed }] : [];
    });
    const missing = gate?.questions?.flatMap(({ question: id, points }): UnmetGate[] => {
      const scored = questions.get(id);
      const has = scored && pointsUnder(scored, at);
      if (!has || compare(has, fraction(points)) >= 0) return [];
      return [{ kind: 'question', id, level, has: floorHundredths(has), needs: points * 100 }];
    });
    return [...behind, ...(missing ?? [])];
  });
}

/** Points of a question under a reading; an open answer has its highest ones only where that is what is read. */
function pointsUnder(scored: ScoredQuestion, at: Standing): Fraction | undefined {
  if (scored.state === 'notApplicable') return undefined;
  return scored.points ?? (at.reading === 'high' ? scored.highest : scored.lowest);
}
