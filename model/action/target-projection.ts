import type { Answers } from '../format/answer.ts';
import type { MaturityModel } from '../format/compiled-model.ts';
import {
  ceilHundredths,
  compare,
  type Fraction,
  floorHundredths,
  fraction,
  largest,
  subtract,
  zero,
} from '../scoring/fraction.ts';
import { categoryLevel, levelAt, unmetGates } from '../scoring/level.ts';
import { score } from '../scoring/score.ts';
import { overall } from '../scoring/standing.ts';
import type { GateGap } from './evaluation.ts';

/** What the targets of a municipality (Soll) would make of its result. Scores in hundredths of a point. */
export interface TargetProjection {
  readonly categories: readonly TargetStanding[];
  /** Rounded down; null where nothing is rated, and in a staged model, whose levels do not follow from points. */
  readonly score: number | null;
  /** 1 to 5, after gates; in a staged model at least so much. */
  readonly level: number;
  readonly levelByScore: number;
  /** What would still keep the level below `levelByScore`; a question stands in the way as long as its answer of today does. */
  readonly limitedBy: readonly GateGap[];
}

/** One category that has a target. */
export interface TargetStanding {
  readonly category: string;
  /** The level it is to reach. */
  readonly target: number;
  /** Its level today; null where it is not rated. */
  readonly level: number | null;
  readonly reached: boolean;
  /** Up to the threshold of the target, rounded up, 0 where it is reached; null where points do not decide. */
  readonly missing: number | null;
}

/**
 * The result as it would be with every category at its target's threshold at least, the others as they are: exact sums, like those of
 * today's score (method 1.3). A category of which no question applies stays out.
 *
 * @param targets category id to level, 2 to 5
 */
export function targetProjection(
  model: MaturityModel,
  answers: Answers,
  targets: ReadonlyMap<string, number>,
): TargetProjection {
  const scored = score(model, answers);
  const { categories, standings, reached } = scored;
  const { levels, scoring } = model.file;
  const staged = scoring.aggregation === 'staged';
  const threshold = (level: number): Fraction => fraction(levels[level - 1]?.threshold ?? 0);
  const projected = categories
    .filter(({ high }) => high !== null)
    .map((entry) => {
      const { id, weight } = entry.category;
      const target = targets.get(id) ?? null;
      const has = standings.official.categories.get(id) ?? null;
      const today = categoryLevel(model, entry, standings.official);
      const raised = target === null ? has : largest(has ?? zero, threshold(target));
      const level = staged ? Math.max(today ?? 1, target ?? 1) : levelAt(levels, raised);
      return { id, weight, target, has, today, raised, level };
    });
  const whole = overall(
    projected.flatMap(({ weight, raised }) => (raised === null ? [] : [{ weight, score: raised }])),
    scoring.aggregation === 'geometric',
  );
  const lowest = Math.min(...projected.map(({ level }) => level));
  const levelByScore = staged ? Math.max(reached.byScore, projected.length === 0 ? 1 : lowest) : levelAt(levels, whole);
  const levelOf = new Map(projected.map(({ id, level }) => [id, level]));
  const limitedBy = unmetGates(model, categories, standings.official)
    .map((gate) => (gate.kind === 'category' ? { ...gate, has: levelOf.get(gate.id) ?? gate.has } : gate))
    .filter((gate) => gate.level <= levelByScore && gate.has < gate.needs);
  return {
    categories: projected.flatMap(({ id, target, has, today }) =>
      target === null ? [] : [standingOf(id, target, today, staged ? null : subtract(threshold(target), has ?? zero))],
    ),
    score: staged || whole === null ? null : floorHundredths(whole),
    level: Math.min(levelByScore, ...limitedBy.map(({ level }) => level - 1)),
    levelByScore,
    limitedBy,
  };
}

function standingOf(category: string, target: number, level: number | null, gap: Fraction | null): TargetStanding {
  const missing = gap && (compare(gap, zero) > 0 ? ceilHundredths(gap) : 0);
  return { category, target, level, reached: level !== null && level >= target, missing };
}
