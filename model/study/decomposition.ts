import { fewestBehind } from './protection.ts';
import type { StudyChange } from './study.ts';
import type { Told } from './verdict.ts';

/**
 * What those in both waves changed, and what came of others taking part, in whole points; together they are the published change.
 * Where nobody came or went, all of it is that of the stayers: a rest would be nothing but rounding, and would tell its digits. Null
 * below a panel of 20, and where so few came and went that the rest would tell what they have.
 *
 * @param least fewest of those who came and went whose result is not public, unless it is none
 */
export function decomposition({ before, after, measured }: Told, least: number): StudyChange['decomposition'] {
  const { hidden, hiddenMovers, movers } = measured.stayers;
  const given = hiddenMovers > 0 && hiddenMovers < least;
  if (measured.panel === null || hidden < fewestBehind(least) || given) return null;
  if (movers === 0) return { stayers: after - before, composition: 0 };
  const own = roundAway(measured.panel.mean);
  return { stayers: own, composition: after - before - own };
}

/** Halves away from 0, so that a change back is the same with the other sign. */
function roundAway(points: number): number {
  return Math.sign(points) * Math.round(Math.abs(points)) + 0;
}
