import { holm } from './holm.ts';
import type { MeasuredChange } from './metric-change.ts';
import type { MetricChange } from './study.ts';

/** A change with the whole points that tell it. */
export interface Told {
  readonly before: number;
  readonly after: number;
  readonly measured: MeasuredChange;
}

type Verdict = MetricChange['verdict'];

const significance = 0.05;

/**
 * Verdicts on changes that are tested together, in their order: those in both waves have changed (paired t test, 5 percent after
 * Holm), the published points have changed to the same side, and the signed ranks do not lean to the other one. A change of stayers
 * that the published points do not show is `none`: an arrow beside numbers that say something else would be read as theirs.
 */
export function verdicts(changes: readonly Told[]): readonly Verdict[] {
  const tested = changes.flatMap(({ measured: { test } }, index) => (test ? [{ index, p: test.probability }] : []));
  const adjusted = holm(tested.map(({ p }) => p));
  const found = new Map(tested.map(({ index }, rank) => [index, adjusted[rank] ?? 1]));
  return changes.map((change, index) => verdictOf(change, found.get(index)));
}

function verdictOf({ before, after, measured: { panel, ranks } }: Told, probability: number | undefined): Verdict {
  if (probability === undefined || panel === null) return 'untested';
  const side = Math.sign(panel.mean);
  const isSeen = Math.sign(after - before) === side;
  const isCarried = Math.sign(ranks.positive - ranks.negative) !== -side;
  if (probability >= significance || !isSeen || !isCarried) return 'none';
  return side > 0 ? 'up' : 'down';
}
