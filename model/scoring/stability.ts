import type { MaturityModel } from '../format/compiled-model.ts';
import { meanUnderWeights } from './aggregate.ts';
import type { Contribution } from './contribution.ts';
import { add, compare, type Fraction, fraction, largest, multiply, subtract, zero } from './fraction.ts';
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
  /** The most overall points that one changed answer can move. */
  readonly largestStep: Fraction;
}

export function stability(score: AssessmentScore): StabilityChecks {
  const { model, categories, standings, reached } = score;
  const { official, low, high } = standings;
  const levelFor = (value: Fraction | null) => reachedLevel(model, categories, official, value).level;
  const parts = weightedScores(model, official);
  const { weightVariation, aggregation } = model.file.scoring;
  const spread = meanUnderWeights(parts, weightVariation, (some) => overall(some, aggregation === 'geometric'));
  const { up, down } = largestSteps(score);
  const at = official.score;
  return {
    openAnswers: between([reachedLevel(model, categories, low).level, reachedLevel(model, categories, high).level]),
    weights: between(spread ? [levelFor(spread.lowest), levelFor(spread.highest)] : [reached.level]),
    aggregation: between([levelFor(overall(parts, false)), levelFor(overall(parts, true))]),
    distance: between(at ? [levelFor(subtract(at, down)), levelFor(add(at, up))] : [reached.level]),
    toThreshold: at ? distanceToThreshold(model, at) : fraction(100),
    largestStep: largest(up, down),
  };
}

/** Whether all four checks find the same single level. */
export function isStable(checks: StabilityChecks): boolean {
  const { openAnswers, weights, aggregation, distance } = checks;
  return new Set([...openAnswers, ...weights, ...aggregation, ...distance]).size === 1;
}

/** The most overall points that one changed answer can add, and take away. */
function largestSteps(score: AssessmentScore): { readonly up: Fraction; readonly down: Fraction } {
  const shares = score.contributions;
  const loss = ({ scored, unit, points }: Contribution) =>
    subtract(points, multiply(unit, pointsRange(scored.question).lowest));
  return { up: shares.map(({ gap }) => gap).reduce(largest, zero), down: shares.map(loss).reduce(largest, zero) };
}

/** Points to the nearest threshold above 0. */
function distanceToThreshold({ file }: MaturityModel, at: Fraction): Fraction {
  const distances = file.levels.slice(1).map(({ threshold }) => {
    const difference = subtract(at, fraction(threshold));
    return largest(difference, multiply(difference, fraction(-1)));
  });
  return distances.sort(compare)[0] ?? fraction(100);
}

function between(levels: readonly number[]): readonly number[] {
  const [from, to] = [Math.min(...levels), Math.max(...levels)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
