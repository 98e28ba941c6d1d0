import { leastMovers, leastPanel } from './stayers.ts';
import type { StudyChange } from './study.ts';
import type { Told } from './verdict.ts';

/**
 * What those in both waves changed, and what came of others taking part, in whole points; together they are the published change.
 * Null below a panel of 20, and where so few came and went that the rest would tell what they have: with none there is nothing to
 * tell of anybody.
 */
export function decomposition({ before, after, measured }: Told): StudyChange['decomposition'] {
  const { hidden, hiddenMovers } = measured.stayers;
  const given = hiddenMovers > 0 && hiddenMovers < leastMovers;
  if (measured.panel === null || hidden < leastPanel || given) return null;
  const own = roundAway(measured.panel.mean);
  return { stayers: own, composition: after - before - own };
}

/** Halves away from 0, so that a change back is the same with the other sign. */
function roundAway(points: number): number {
  return Math.sign(points) * Math.round(Math.abs(points)) + 0;
}
