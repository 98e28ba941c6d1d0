import type { Answers } from '../../format/answer.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import { floorHundredths, zero } from '../../scoring/fraction.ts';
import { unmetGates } from '../../scoring/level.ts';
import { type AssessmentScore, score } from '../../scoring/score.ts';
import { changedAnswers } from '../what-if.ts';
import { otherWays } from './alternatives.ts';
import type { Whole } from './combine.ts';
import { changesOf } from './front.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import { afresh, changedBy, type Prepared, prepared, searched } from './search.ts';
import { type Task, taskFor, type WayWishes } from './task.ts';
import type { WayUp } from './way.ts';
import { wayOf } from './way-of.ts';
import { TooMuchWork, type Work, workUpTo } from './work.ts';

export type { WayWishes } from './task.ts';

/** Effort that is looked at first; it doubles until a way is found. */
const firstLimit = 24;

/** Pairs of choices: the shipped model needs 0.4 million at most, one with 200 questions of which none is met 5 million. */
const mostWork = 10_000_000;

/**
 * The cheapest way (günstigster Weg) to a level: which answers to improve so that the score and all gates up to it are met with the
 * least effort (method 2.2). Exact. Of ways of equal effort the one with the fewest steps, then with the highest score, then with
 * the earliest questions comes first. Rules are replayed: a question that a step opens keeps what was implied for it unless it has
 * a step of its own, and which questions apply never changes. Open answers are no part of a way. Where there are too
 * many questions, or rules that depend on each other, it gives up, after the same work everywhere.
 *
 * @throws RangeError for a target that is no level of the model
 */
export function cheapestWay(model: MaturityModel, answers: Answers, wishes: WayWishes = {}): WayUp {
  const { levels, scoring } = model.file;
  if (scoring.aggregation === 'staged') return { kind: 'staged' };
  const present = score(model, answers);
  const target = wishes.target ?? present.reached.level + 1;
  if (wishes.target === undefined && target > levels.length) return { kind: 'top' };
  if (!Number.isInteger(target) || target < 1 || target > levels.length) {
    throw new RangeError(`A target is a level from 1 to ${levels.length}, not ${target}.`);
  }
  const task = taskFor(model, answers, target, wishes);
  try {
    return solved(task, wishes, present, workUpTo(mostWork));
  } catch (error) {
    if (error instanceof TooMuchWork) return { kind: 'tooComplex', target };
    throw error;
  }
}

function solved(task: Task, wishes: WayWishes, present: AssessmentScore, work: Work): WayUp {
  const cheapest = cheapestOf(task, outcomesOf(task), work);
  if (!cheapest) return unreachable(task, wishes, present, work);
  const { search, first } = cheapest;
  return {
    kind: 'found',
    target: task.target,
    ways: [first, ...othersWhilePossible(search, first)].map((whole) => wayOf(task, present, changesOf(whole.entry))),
  };
}

/** None where looking for them is too much: the way that was found stands. */
function othersWhilePossible(search: Prepared, first: Whole): readonly Whole[] {
  try {
    return otherWays(search, first);
  } catch (error) {
    if (error instanceof TooMuchWork) return [];
    throw error;
  }
}

/** The cheapest choice, and the search that has found it; null where none reaches the target. */
function cheapestOf(
  task: Task,
  outcomes: readonly Outcomes[],
  work: Work,
): { readonly search: Prepared; readonly first: Whole } | null {
  let search = prepared(task, outcomes, true, work);
  for (let limit = firstLimit; ; limit *= 2) {
    const first = searched(search, limit);
    if (first) return { search, first };
    search = afresh(search);
    if (limit === firstLimit && !farthest(task, outcomes, work)) return null;
  }
}

/** The choice with the highest score of all that reach the target, whatever it costs. */
function farthest(task: Task, outcomes: readonly Outcomes[], work: Work): Whole | null {
  return searched(prepared(task, outcomes, false, work), 0);
}

function unreachable(task: Task, wishes: WayWishes, present: AssessmentScore, work: Work): WayUp {
  const { model, answers, target } = task;
  const at = bestBelow(task, wishes) ?? present;
  return {
    kind: 'unreachable',
    target,
    best: { score: floorHundredths(at.standings.official.score ?? zero), level: at.reached.level },
    gates: unmetGates(model, at.categories, at.standings.official).filter(({ level }) => level <= target),
  };

  /** The highest score on the highest level that can be reached. */
  function bestBelow({ target: beyond }: Task, { fixed, excluded }: WayWishes): AssessmentScore | null {
    for (let level = beyond - 1; level >= 1; level -= 1) {
      const lower = taskFor(model, answers, level, { fixed, excluded });
      const found = farthest(lower, outcomesOf(lower), work);
      if (found) return score(model, changedAnswers(model, answers, changedBy(lower, found.entry)));
    }
    return null;
  }
}
