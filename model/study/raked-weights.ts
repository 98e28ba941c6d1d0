import { type Category, joinFew } from './margin-categories.ts';
import { rakedWeighting } from './raked-weighting.ts';
import { type Margin, type Raking, rakingTolerance } from './raking.ts';
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
  /** Whether more than one size class is left after joining. */
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
  const marginsOf = (measure: (index: number) => number): readonly Margin[] =>
    parts.map(({ of, frameOf, size }) => {
      const totals = new Array<number>(size).fill(0);
      for (const [index, category] of frameOf.entries()) totals[category] = (totals[category] ?? 0) + measure(index);
      return { of, totals };
    });
  const ones = new Float64Array(answered.length).fill(1);
  const { weighting, raking } = rakedWeighting(
    frame.length,
    marginsOf(() => 1),
    ones,
  );
  const { factors: _, ...report } = raking;
  return {
    municipality: raking.residual < rakingTolerance ? weighting : null,
    inhabitant:
      inhabitants &&
      rakedInhabitants(
        frame.length,
        marginsOf((index) => inhabitants[index] ?? 0),
        answered,
      ),
    isBySize: (parts[0]?.size ?? 0) > 1,
    cells: parts.reduce((sum, { size }) => sum + size, 0),
    collapses: parts.reduce((sum, { joined }) => sum + joined, 0),
    raking: report,
  };
}

function rakedInhabitants(
  frameSize: number,
  margins: readonly Margin[],
  answered: readonly StudyUnit[],
): Weighting | null {
  const sizes = Float64Array.from(answered, ({ population }) => population ?? 0);
  const { weighting, raking } = rakedWeighting(frameSize, margins, sizes);
  return raking.residual < rakingTolerance ? weighting : null;
}
