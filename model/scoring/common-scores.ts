import type { Answers } from '../format/answer.ts';
import { scoreCategory } from './category-score.ts';
import { type BridgedWave, bridge } from './common-bridge.ts';
import type { CommonItems } from './common-items.ts';
import { isIn } from './common-weight.ts';
import { add, type Fraction, floorHundredths, fraction, multiply, subtract, toNumber } from './fraction.ts';
import { applies, type ScoredQuestion } from './scored-question.ts';
import { overall } from './standing.ts';

type Hundredths = Readonly<Record<string, number>>;

/** One municipality of one wave on what two revisions have in common; `overall` and categories, what is not rated is absent. */
export interface CommonScores {
  /** Mean of the scores with the weights of the old and of the new revision (method 6), hundredths 0 to 10000, rounded down. */
  readonly scores: Hundredths;
  /** Score with the new weights less that with the old ones, hundredths: what a revision of weights alone would have changed. */
  readonly weightEffect: Hundredths;
  /** Points of the common items by their new id, hundredths; open answers as the policy counts them, what does not apply is absent. */
  readonly items: Hundredths;
}

/**
 * Scores one set of answers on the common items, with points, rules, policy and aggregation of the new revision, so that two waves
 * differ in nothing but what was answered. The official score is the mean over the weights of both revisions, for neither has a
 * better claim.
 *
 * @param wave the wave of the answers; those of `old` are answers to the old revision
 */
export function commonScores(common: CommonItems, wave: BridgedWave, answers: Answers): CommonScores {
  const scored = bridge(common, wave, answers);
  const [old, next] = [categoriesUnder(common, scored, 'old'), categoriesUnder(common, scored, 'next')];
  const rated = Object.keys(common.items).filter((id) => old.has(id) && next.has(id));
  const [before, after] = [withOverall(common, 'old', old, rated), withOverall(common, 'next', next, rated)];
  const scores = before.map(([metric, score], index): [string, number] => {
    const mean = multiply(add(score, after[index]?.[1] ?? score), fraction(1, 2));
    return [metric, floorHundredths(mean)];
  });
  const effects = before.map(([metric, score], index): [string, number] => {
    const effect = subtract(after[index]?.[1] ?? score, score);
    return [metric, Math.round(toNumber(effect) * 100) + 0];
  });
  return {
    scores: Object.fromEntries(scores),
    weightEffect: Object.fromEntries(effects),
    items: Object.fromEntries(itemPoints(common, scored)),
  };
}

type Scored = ReadonlyMap<string, ScoredQuestion>;
type Scores = ReadonlyMap<string, Fraction>;

/** Categories that are rated with the weights of one of the revisions. */
function categoriesUnder(common: CommonItems, scored: Scored, weights: BridgedWave): Scores {
  const { openAnswers } = common.next.file.scoring;
  const rated = Object.keys(common.items).flatMap((id): [string, Fraction][] => {
    const category = common[weights].category.get(id);
    const questions = common.questions.flatMap((question): ScoredQuestion[] => {
      const one = isIn(id, question) ? scored.get(question.next.id) : undefined;
      return one ? [{ ...one, question: { ...one.question, weight: question[weights].weight } }] : [];
    });
    const score = category ? scoreCategory(category, questions, openAnswers).score : null;
    return score ? [[id, score]] : [];
  });
  return new Map(rated);
}

/** The overall score first, if there is one, then the categories. */
function withOverall(
  common: CommonItems,
  weights: BridgedWave,
  scores: Scores,
  rated: readonly string[],
): readonly (readonly [metric: string, score: Fraction])[] {
  const categories = rated.flatMap((id): [string, Fraction][] => {
    const score = scores.get(id);
    return score ? [[id, score]] : [];
  });
  const parts = categories.map(([id, score]) => ({ weight: common[weights].category.get(id)?.weight ?? 0, score }));
  const whole = overall(parts, common.next.file.scoring.aggregation === 'geometric');
  return whole ? [['overall', whole], ...categories] : [];
}

function itemPoints({ next, items }: CommonItems, scored: Scored): readonly (readonly [string, number])[] {
  const evidence = next.file.scoring.openAnswers === 'evidence';
  return Object.values(items)
    .flat()
    .flatMap((id): [string, number][] => {
      const one = scored.get(id);
      if (!one || !applies(one)) return [];
      const points = one.points ?? (evidence ? one.lowest : null);
      return points ? [[id, floorHundredths(points)]] : [];
    });
}
