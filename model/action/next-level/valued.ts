import type { MaturityModel } from '../../format/compiled-model.ts';
import { leastCategoryCoverage } from '../../scoring/category-score.ts';
import { compare, fraction } from '../../scoring/fraction.ts';
import type { CategoryPlan } from './category-plan.ts';
import type { Cell } from './cells.ts';
import { lcm } from './common-multiple.ts';
import { broughtBy, Choices, type Front, type Packing, revalued } from './front.ts';
import type { Layer, Passage } from './layers.ts';
import type { Pending } from './pending.ts';

/** A way through a category by what it does for the target. */
export interface Stretch {
  readonly after: Pending;
  /** Weight of the category where it is rated, else 0. */
  readonly rated: number;
  /**
   * Values: weight of the category times what its score has above the threshold of the target, in a unit that all categories
   * share; logarithms of both with geometric aggregation. Together they are not negative where the score reaches the target.
   */
  readonly front: Front;
  /** The values in floating point. */
  readonly values: readonly number[];
}

/** Stretches by what is pending before the category. */
export type Stretches = ReadonlyMap<string, readonly Stretch[]>;

/** Units of a logarithm. */
export const logarithmUnits = 2 ** 45;

/** Stretches that have been worked out, by the passages that they come from and the unit of their values. */
export type WorkedStretches = Map<
  readonly Passage[],
  { readonly unit: bigint; readonly stretches: readonly Stretch[] }
>;

/** Scores every passage, and leaves out what a gate up to the target does not let through. */
export function stretchesOf(
  model: MaturityModel,
  target: number,
  layers: readonly Layer[],
  packing: Packing,
  worked: WorkedStretches,
): readonly Stretches[] {
  const unit = layers
    .flatMap(({ plan, passages }) => [...passages.values()].flat().map(({ cell }) => unitsOf(model, plan, cell)))
    .reduce((common, units) => (units === 0n ? common : lcm(common, units)), 1n);
  const { levels } = model.file;
  const needed = Math.max(1, ...levels.slice(0, target).map(({ gate }) => gate?.minimumCategoryLevel ?? 1));
  const least = BigInt(levels[needed - 1]?.threshold ?? 0);
  const threshold = levels[target - 1]?.threshold ?? 0;
  const geometric = model.file.scoring.aggregation === 'geometric';

  return layers.map(({ plan, passages }) => {
    return new Map([...passages].map(([key, ways]) => [key, knownStretches(plan, ways)]));
  });

  function knownStretches(plan: CategoryPlan, ways: readonly Passage[]): readonly Stretch[] {
    const found = worked.get(ways);
    if (found?.unit === unit) return found.stretches;
    const stretches = stretchesFrom(plan, ways);
    worked.set(ways, { unit, stretches });
    return stretches;
  }

  function stretchesFrom(plan: CategoryPlan, ways: readonly Passage[]): readonly Stretch[] {
    const gathered = new Map<string, { after: Pending; rated: number; choices: Choices }>();
    for (const { after, cell } of ways) {
      const units = unitsOf(model, plan, cell);
      const rated = units === 0n ? 0 : plan.category.weight;
      const name = `${rated} ${after.key}`;
      const stretch = gathered.get(name) ?? { after, rated, choices: new Choices() };
      gathered.set(name, stretch);
      for (const entry of cell.front) {
        const points = broughtBy(entry, packing);
        if (units !== 0n && points < least * units) continue;
        stretch.choices.add(revalued(entry, value(points, units, plan.category.weight), packing));
      }
    }
    return [...gathered.values()].map(({ choices, after, rated }) => {
      const front = choices.front(packing);
      return { after, rated, front, values: front.map((entry) => Number(broughtBy(entry, packing))) };
    });
  }

  function value(points: bigint, units: bigint, weight: number): bigint {
    if (units === 0n) return 0n;
    if (!geometric) return BigInt(weight) * (points * (unit / units) - BigInt(threshold) * unit);
    const logarithm = Math.log(Math.max(Number(points) / Number(units), 1)) - Math.log(Math.max(threshold, 1));
    return BigInt(Math.round(weight * logarithm * logarithmUnits));
  }
}

/** What one point of the category's score is in the worth of an entry; 0 where the category is not rated. */
function unitsOf(model: MaturityModel, { scale, applicable }: CategoryPlan, { known }: Cell): bigint {
  if (applicable === 0) return 0n;
  if (model.file.scoring.openAnswers === 'evidence') return scale * BigInt(applicable);
  return compare(fraction(known, applicable), leastCategoryCoverage) >= 0 ? scale * BigInt(known) : 0n;
}
