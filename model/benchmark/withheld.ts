import { type Difference, differenceOf, type Side } from './difference.ts';
import { room } from './rounding.ts';
import type { Telling, Told } from './telling.ts';

/** A set whose figures are published. */
export interface Shown {
  readonly side: Side;
  readonly told: Readonly<Record<string, Told>>;
}

/** Hundredths: an answer, or a place on a level, that one municipality has and another has not. */
const wholeAnswer = 10_000;

/** Metrics of who is somewhere on the scale: on a level, or near an end. */
const places = /^(level|low|high):/;

/**
 * Metrics of a set that would, with what is published of other sets, tell too much about those who are in one of both alone: that
 * fewer than `least` of them have the metric, or that their scores lie so near an end of the scale that each single one is known
 * within 20 points. Of questions, levels and quantiles at least `least` must be able to differ, so that no three who know their own know the
 * rest (method 5.4, R7 and R8, for differences).
 *
 * What is withheld tells that much and no more: the limits are those of the sums, before any rounding of the new figures, so that
 * everything up to them remains possible.
 */
export function withheld(
  now: Side,
  tellings: ReadonlyMap<string, Telling>,
  shown: readonly Shown[],
  least: number,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { side, told } of shown) {
    const difference = differenceOf(side, now, least);
    if (difference === null) continue;
    for (const [metric, telling] of tellings) {
      const before = told[metric];
      if (before && tellsTooMuch(metric, { before, side }, { telling, side: now }, difference, least)) {
        found.add(metric);
      }
    }
  }
  return found;
}

function tellsTooMuch(
  metric: string,
  then: { readonly before: Told; readonly side: Side },
  now: { readonly telling: Telling; readonly side: Side },
  difference: Difference,
  least: number,
): boolean {
  const [count, low, high] = then.before;
  const { told, sum, coarse } = now.telling;
  const more = told[0] - count;
  const { open, twice } = difference;
  // Who has the metric is not known here, but how many have it in each set: so many at least are in the difference.
  const [lackedIt, lackIt] = [then.side.all.size - count, now.side.all.size - told[0]];
  const gone = Math.max(0, -more, difference.gone - lackedIt, difference.come - lackIt - more);
  const come = gone + more;
  if (gone + come - open - twice < least) return true;
  const limit = coarse ? least * wholeAnswer : room * 100;
  // Public ones may have any score here: the worst counts.
  const aboveNothing = sum - low + (gone - open) * wholeAnswer;
  const belowEverything = high - sum + (come - open) * wholeAnswer;
  if (!places.test(metric)) return Math.min(aboveNothing, belowEverything) < limit;
  // Where somebody is not tells little, and nobody need have gone from where the old figure may stand for nobody.
  const mayHaveGone = gone > 0 && low > 0;
  return (mayHaveGone && aboveNothing < limit) || (come > 0 && belowEverything < limit);
}
