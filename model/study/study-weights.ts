import { type Cell, type Collapse, collapse } from './collapse.ts';
import { isDominatedByOne } from './dominance.ts';
import { postStratify, sumsBy } from './post-stratification.ts';
import { allHidden, type Protection } from './protection.ts';
import { rakedWeights } from './raked-weights.ts';
import type { Raking } from './raking.ts';
import type { Respondent, StudyUnit } from './respondents.ts';
import { inDetail, type StrataDetail, strataOf, stratumName } from './strata.ts';
import type { StudyMethod } from './study.ts';
import type { Weighting } from './weighting.ts';

export interface StudyWeights {
  readonly weighting: StudyMethod['weighting'];
  /** Cells after merging, or categories of the margins, and how many mergers it took. */
  readonly cells: number;
  readonly collapses: number;
  /** Whether they tell size classes apart at all, or there is but one; so does a census. */
  readonly isBySize: boolean;
  /** Each municipality counts once; sums to the frame. */
  readonly municipality: Weighting;
  /** Each counts with its inhabitants; null where they are unknown or one of them would dominate. */
  readonly inhabitant: Weighting | null;
  /** The post-stratum of each respondent and the units of the frame in each, however it was weighted. */
  readonly cellOf: Int32Array;
  readonly cellSizes: readonly number[];
  readonly mergers: readonly Collapse[];
  /** Null where nothing was raked. */
  readonly raking: Omit<Raking, 'factors'> | null;
}

const byDetail = { sizeAndRegion: 'postStratified', size: 'bySize', none: 'unweighted' } as const;

/**
 * Weights for both target quantities (method 4.2 and 4.3): post-stratified by size class and region, or raked to size class and
 * county. A raking that does not converge within its bounds is no weighting: post-strata stand in for it, and so do coarser ones where a
 * coarser detail is wanted. Where all answered there is nothing to weigh.
 *
 * @param respondents at least one
 */
export function studyWeights(
  frame: readonly StudyUnit[],
  respondents: readonly Respondent[],
  wanted: 'postStratified' | 'raked' = 'postStratified',
  detail: StrataDetail = 'sizeAndRegion',
  protection: Protection = allHidden,
): StudyWeights {
  const answered = respondents.map(({ unit }) => unit);
  const seen = (units: readonly StudyUnit[]) => units.map((unit) => inDetail(unit, detail));
  const { cells, collapses } = collapse(strataOf(seen(frame), seen(answered)), protection.least);
  const cellByName = new Map(cells.flatMap(({ strata }, cell) => strata.map((each) => [stratumName(each), cell])));
  const cellOfUnit = (unit: StudyUnit) => cellByName.get(stratumName(inDetail(unit, detail))) ?? 0;
  const cellOf = Int32Array.from(answered, cellOfUnit);
  const cellSizes = cells.map((cell) => cell.frame);
  const ones = new Float64Array(answered.length).fill(1);
  const inhabitants = inhabitantsOf(frame);
  const sizes = Float64Array.from(answered, ({ population }) => population ?? 0);
  const common = { cellOf, cellSizes, mergers: collapses };
  const raked =
    wanted === 'raked' && detail === 'sizeAndRegion' && answered.length < frame.length
      ? rakedWeights(frame, answered, inhabitants, protection.least)
      : null;
  const undominated = (weighting: Weighting | null) =>
    weighting && isDominatedByOne(weighting.weights, protection) ? null : weighting;
  if (raked?.municipality) {
    const { municipality, inhabitant, ...report } = raked;
    return {
      ...common,
      ...report,
      weighting: 'raked',
      municipality,
      inhabitant: undominated(inhabitant),
    };
  }
  const municipality = postStratify(cellOf, cellSizes, cellSizes, ones);
  if (!municipality) throw new RangeError('Nobody answered.');
  return {
    ...common,
    weighting: answered.length === frame.length ? 'census' : byDetail[detail],
    isBySize: answered.length === frame.length || tellSizesApart(frame, cells, detail),
    cells: cells.length,
    collapses: collapses.length,
    municipality,
    inhabitant:
      inhabitants &&
      undominated(
        postStratify(
          cellOf,
          cellSizes,
          [...sumsBy(Int32Array.from(frame, cellOfUnit), inhabitants, cells.length)],
          sizes,
        ),
      ),
    raking: raked?.raking ?? null,
  };
}

/** Inhabitants by unit of the frame; null where one is unknown or all are nil. */
function inhabitantsOf(frame: readonly StudyUnit[]): Float64Array | null {
  const known = Float64Array.from(frame, ({ population }) => population ?? Number.NaN);
  return known.reduce((sum, each) => sum + each, 0) > 0 ? known : null;
}

/** Whether some cell lacks a size class that the frame has. */
function tellSizesApart(frame: readonly StudyUnit[], cells: readonly Cell[], detail: StrataDetail): boolean {
  const classes = new Set(frame.map(({ sizeClass }) => sizeClass)).size;
  if (classes === 1) return true;
  return detail !== 'none' && cells.some(({ strata }) => new Set(strata.map((each) => each.sizeClass)).size < classes);
}
