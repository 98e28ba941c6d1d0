import type { Answers } from '../format/answer.ts';
import type { MaturityModel } from '../format/compiled-model.ts';
import type { CategoryScore } from '../scoring/category-score.ts';
import { ceilHundredths, compare, type Fraction, floorHundredths, fraction, subtract } from '../scoring/fraction.ts';
import { categoryLevel, reachedLevel, unmetGates } from '../scoring/level.ts';
import { percent, provisionalReasons } from '../scoring/provisional.ts';
import { type AssessmentScore, score } from '../scoring/score.ts';
import { isStable, stability } from '../scoring/stability.ts';
import type { CategoryEvaluation, Evaluation, NextLevel, QuestionEvaluation, ScoreRange } from './evaluation.ts';
import { needLists } from './needs.ts';

/** Evaluates one set of answers: scores, level, stability, what holds back and what to do. */
export function evaluate(model: MaturityModel, answers: Answers): Evaluation {
  const scored = score(model, answers);
  const { reached, standings, categories } = scored;
  const nextLevel = nextLevelOf(scored);
  return {
    model: { id: model.file.id, version: model.file.version },
    score: {
      score: hundredths(standings.official.score),
      low: hundredths(standings.low.score),
      high: hundredths(standings.high.score),
      neutral: hundredths(standings.neutral.score),
      coverage: percent(scored.coverage),
    },
    level: reached.level,
    levelByScore: reached.byScore,
    limitedBy: reached.limitedBy,
    levelIfSettled: reachedLevel(model, categories, standings.high).level,
    provisional: provisionalReasons(scored),
    stability: stabilityOf(scored),
    categories: categories.map((entry) => categoryOf(entry, scored)),
    questions: questionsOf(scored),
    nextLevel,
    needs: {
      ...needLists(scored, answers),
      obligations: nextLevel?.gates ?? [],
      clarify: clarifyOf(scored),
      comparedWithPeers: false,
    },
  };
}

function categoryOf(entry: CategoryScore, { model, standings }: AssessmentScore): CategoryEvaluation {
  const range: ScoreRange = {
    score: hundredths(entry.score),
    low: hundredths(entry.low),
    high: hundredths(entry.high),
    neutral: hundredths(entry.neutral),
    coverage: percent(entry.coverage),
  };
  return { category: entry.category.id, level: categoryLevel(model, entry, standings.official), ...range };
}

function questionsOf(scored: AssessmentScore): readonly QuestionEvaluation[] {
  return scored.contributions.map(({ scored: { question, state, points }, points: share, gap }) => ({
    question: question.id,
    state,
    points: hundredths(points),
    contribution: floorHundredths(share),
    gap: floorHundredths(gap),
  }));
}

function stabilityOf(scored: AssessmentScore): Evaluation['stability'] {
  const checks = stability(scored);
  return {
    ...checks,
    stable: isStable(checks),
    toThreshold: floorHundredths(checks.toThreshold),
    largestStep: floorHundredths(checks.largestStep),
  };
}

function nextLevelOf({ model, categories, standings, reached }: AssessmentScore): NextLevel | null {
  const entry = model.file.levels[reached.level];
  if (!entry) return null;
  const level = reached.level + 1;
  const missing = subtract(fraction(entry.threshold), standings.official.score ?? fraction(0));
  return {
    level,
    threshold: entry.threshold,
    missing: compare(missing, fraction(0)) > 0 ? ceilHundredths(missing) : 0,
    gates: unmetGates(model, categories, standings.official).filter((gate) => gate.level <= level),
  };
}

/** Open answers by what they could bring, most first. */
function clarifyOf(scored: AssessmentScore): Evaluation['needs']['clarify'] {
  return scored.contributions
    .filter(({ scored: { state } }) => state === 'dontKnow' || state === 'missing')
    .map(({ scored: { question }, gap }) => ({ question: question.id, gain: floorHundredths(gap) }))
    .sort((a, b) => b.gain - a.gain);
}

function hundredths(value: Fraction | null): number | null {
  return value && floorHundredths(value);
}
