import { meanUnderWeights } from './aggregate.ts';
import { contributions } from './contribution.ts';
import { compare, type Fraction, fraction, largest, multiply, subtract, zero } from './fraction.ts';
import { reachedLevel } from './level.ts';
import { pointsRange } from './points.ts';
import type { AssessmentScore } from './score.ts';
import { overall, weightedScores } from './standing.ts';

/** Four checks of how firmly the level stands (method 1.5); each lists the levels that it finds possible, ascending. */
export interface StabilityChecks {
  readonly openAnswers: readonly number[];
  readonly weights: readonly number[];
  readonly aggregation: readonly number[];
  readonly distance: readonly number[];
  /** Points from the score to the nearest threshold. */
  readonly toThreshold: Fraction;
  /** The most overall points that one question alone can move. */
  readonly largestStep: Fraction;
}

export function stability(score: AssessmentScore): StabilityChecks {
  const { model, categories, standings, reached } = score;
  const { official, low, high } = standings;
  const levelFor = (value: Fraction | null) => reachedLevel(model, categories, official, value).level;
  const parts = weightedScores(model, official);
  const spread = meanUnderWeights(parts, model.file.scoring.weightVariation);
  const largestStep = contributions(score)
    .map(({ unit, scored }) => {
      const { lowest, highest } = pointsRange(scored.question);
      return multiply(unit, subtract(highest, lowest));
    })
    .reduce(largest, zero);
  const { distance, across } = nearestThreshold(score);
  return {
    openAnswers: between([reachedLevel(model, categories, low).level, reachedLevel(model, categories, high).level]),
    weights: between(spread ? [levelFor(spread.lowest), levelFor(spread.highest)] : [reached.level]),
    aggregation: between([levelFor(overall(parts, false)), levelFor(overall(parts, true))]),
    distance: between(compare(distance, largestStep) < 0 ? [reached.level, levelFor(across)] : [reached.level]),
    toThreshold: distance,
    largestStep,
  };
}

/** Whether all four checks find the same single level. */
export function isStable(checks: StabilityChecks): boolean {
  const { openAnswers, weights, aggregation, distance } = checks;
  return new Set([...openAnswers, ...weights, ...aggregation, ...distance]).size === 1;
}

/** Distance to the nearest threshold above 0, and a score just on its other side. */
function nearestThreshold({ model, standings }: AssessmentScore): { distance: Fraction; across: Fraction | null } {
  const at = standings.official.score;
  if (at === null) return { distance: fraction(100), across: null };
  const sides = model.file.levels.slice(1).map(({ threshold }) => {
    const limit = fraction(threshold);
    const above = compare(at, limit) >= 0;
    return above
      ? { distance: subtract(at, limit), across: subtract(limit, fraction(1, 1_000_000)) }
      : { distance: subtract(limit, at), across: limit };
  });
  return sides.sort((a, b) => compare(a.distance, b.distance))[0] ?? { distance: fraction(100), across: at };
}

function between(levels: readonly number[]): readonly number[] {
  const [from, to] = [Math.min(...levels), Math.max(...levels)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
