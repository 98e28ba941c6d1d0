import { namedOptions } from '../../../flow/named-options.ts';
import type { Comparison, MultipleQuestion } from '../../../format/model-file.ts';
import type { Budget } from './explore.ts';

/** Chosen options of a multiple question with their points. */
export interface Choice {
  readonly options: readonly string[];
  readonly points: number;
}

interface Reached extends Choice {
  /** One bit for each comparison by name, set where an option that it names is chosen. */
  readonly met: bigint;
}

const mostReached = 5_000;
/** Steps of a budget that one of them takes. */
const stepsEach = 20;

/**
 * Choices among which there are, of all that settle the comparisons alike, the one with the fewest points and the one with the
 * most; null where there are too many. Options are taken in turn, and of two choices alike in what they meet, and in points where
 * those are compared, one is enough: what is added to them later changes them alike.
 */
export function extremeChoices(
  question: MultipleQuestion,
  comparisons: readonly Comparison[],
  budget: Budget,
): readonly Choice[] | null {
  const masks = namedMasks(comparisons);
  const pointsCompared = comparisons.some((comparison) => 'atLeast' in comparison || 'atMost' in comparison);
  const maskOf = (id: string) => masks.get(id) ?? 0n;
  let found = new Map<string, Reached>([['', { options: [], points: 0, met: 0n }]]);
  for (const { id, points } of question.options) {
    if (!pointsCompared && maskOf(id) === 0n) continue;
    const next = new Map(found);
    for (const choice of found.values()) {
      const wider = {
        options: [...choice.options, id],
        points: Math.min(100, choice.points + points),
        met: choice.met | maskOf(id),
      };
      const key = pointsCompared ? `${wider.met}:${wider.points}` : wider.met === 0n ? '' : `${wider.met}`;
      const other = next.get(key);
      if (!other || wider.points < other.points) next.set(key, wider);
    }
    budget.left -= stepsEach * found.size;
    if (next.size > mostReached || budget.left < 0) return null;
    found = next;
  }
  const least = [...found.values()];
  return pointsCompared
    ? least
    : [...least, ...least.map(({ met }) => fullest(question, (id) => (maskOf(id) | met) === met))];
}

/** The bits of the comparisons by name that an option meets. */
export function namedMasks(comparisons: readonly Comparison[]): ReadonlyMap<string, bigint> {
  const masks = new Map<string, bigint>();
  comparisons.forEach((comparison, index) => {
    for (const id of namedOptions(comparison) ?? []) masks.set(id, (masks.get(id) ?? 0n) | (1n << BigInt(index)));
  });
  return masks;
}

function fullest({ options }: MultipleQuestion, allowed: (id: string) => boolean): Choice {
  const chosen = options.filter(({ id }) => allowed(id));
  const points = chosen.reduce((sum, option) => sum + option.points, 0);
  return { options: chosen.map(({ id }) => id), points: Math.min(100, points) };
}
