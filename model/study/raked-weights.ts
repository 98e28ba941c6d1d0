import { type Category, joinFew } from './margin-categories.ts';
import { sumsBy } from './post-stratification.ts';
import { rakedWeighting } from './raked-weighting.ts';
import { type Raking, rakingTolerance } from './raking.ts';
import type { StudyUnit } from './respondents.ts';
import { sizeRank } from './strata.ts';
import type { Weighting } from './weighting.ts';

/**
 * Weights raked to the margins size class and county, for municipalities and for inhabitants; null where a raking does not
 * converge within its bounds.
 *
 * @param inhabitants by unit of the frame; null where they are unknown
 * @param least fewest respondents of a size class or county; smaller ones join a neighbour
 */
export function rakedWeights(
  frame: readonly StudyUnit[],
  answered: readonly StudyUnit[],
  inhabitants: Float64Array | null,
  least: number,
): {
  readonly municipality: Weighting | null;
  readonly inhabitant: Weighting | null;
  /** Whether more than one size class is left after joining, or there was but one. */
  readonly isBySize: boolean;
  readonly cells: number;
  readonly collapses: number;
  readonly raking: Omit<Raking, 'factors'>;
} {
  const kinds = [
    {
      of: ({ sizeClass }: StudyUnit) => `${sizeClass}`,
      within: () => null,
      rank: ({ sizeClass }: StudyUnit) => sizeRank(sizeClass),
    },
    { of: ({ county }: StudyUnit) => county.key, within: ({ region }: StudyUnit) => region, rank: () => 0 },
  ];
  const parts = kinds.map(({ of, within, rank }) => {
    const counts = new Map<string, number>();
    for (const unit of answered) counts.set(of(unit), (counts.get(of(unit)) ?? 0) + 1);
    const examples = new Map<string, StudyUnit>();
    for (const unit of frame) {
      const known = examples.get(of(unit));
      if (!known || unit.key < known.key) examples.set(of(unit), unit);
    }
    const categories = [...examples]
      .sort(([one, first], [other, second]) => rank(first) - rank(second) || (one < other ? -1 : 1))
      .map(([id, unit]): Category => ({ id, within: within(unit), respondents: counts.get(id) ?? 0 }));
    const { indexOf, size, joined } = joinFew(categories, least);
    const categoryOf = (unit: StudyUnit) => indexOf.get(of(unit)) ?? 0;
    return { size, joined, frameOf: Int32Array.from(frame, categoryOf), of: Int32Array.from(answered, categoryOf) };
  });
  const raked = (measures: Float64Array, initial: Float64Array) => {
    const margins = parts.map(({ of, frameOf, size }) => ({ of, totals: [...sumsBy(frameOf, measures, size)] }));
    const { weighting, raking } = rakedWeighting(frame.length, margins, initial);
    return { raking, weighting: raking.residual < rakingTolerance ? weighting : null };
  };
  const [sizes] = parts;
  const ones = (units: readonly StudyUnit[]) => new Float64Array(units.length).fill(1);
  const { weighting, raking } = raked(ones(frame), ones(answered));
  const { factors: _, ...report } = raking;
  return {
    municipality: weighting,
    inhabitant:
      inhabitants &&
      raked(
        inhabitants,
        Float64Array.from(answered, ({ population }) => population ?? 0),
      ).weighting,
    isBySize: sizes?.joined === 0 || (sizes?.size ?? 0) > 1,
    cells: parts.reduce((sum, { size }) => sum + size, 0),
    collapses: parts.reduce((sum, { joined }) => sum + joined, 0),
    raking: report,
  };
}
