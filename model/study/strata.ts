import type { StudyUnit } from './respondents.ts';

/** A size class in one region. */
export interface Stratum {
  readonly region: string | null;
  /** Null: those whose inhabitants are unknown. */
  readonly sizeClass: number | null;
  /** Units of the frame, and how many of them answered. */
  readonly frame: number;
  readonly respondents: number;
}

/** What post-strata are made of: size class by region, size class alone, or one for all. */
export type StrataDetail = 'sizeAndRegion' | 'size' | 'none';

/** A unit as post-strata of a detail see it. */
export function inDetail(unit: StudyUnit, detail: StrataDetail): StudyUnit {
  if (detail === 'sizeAndRegion') return unit;
  return { ...unit, region: null, sizeClass: detail === 'size' ? unit.sizeClass : 0 };
}

/** The name of the stratum that a unit belongs to, as it stands in the log of mergers: `5000`, `5000 in 08-1` or `unknown size`. */
export function stratumName({ region, sizeClass }: Pick<StudyUnit, 'region' | 'sizeClass'>): string {
  const size = sizeClass === null ? 'unknown size' : `${sizeClass}`;
  return region === null ? size : `${size} in ${region}`;
}

/** Where a size class stands among others; those whose inhabitants are unknown stand before the smallest. */
export function sizeRank(sizeClass: number | null): number {
  return sizeClass ?? -1;
}

/** The strata that have units in the frame: by region, then by size class ascending. */
export function strataOf(frame: readonly StudyUnit[], respondents: readonly StudyUnit[]): readonly Stratum[] {
  const strata = new Map<string, { -readonly [part in keyof Stratum]: Stratum[part] }>();
  const count = (units: readonly StudyUnit[], part: 'frame' | 'respondents') => {
    for (const unit of units) {
      const name = stratumName(unit);
      const stratum = strata.get(name) ?? { region: unit.region, sizeClass: unit.sizeClass, frame: 0, respondents: 0 };
      stratum[part] += 1;
      strata.set(name, stratum);
    }
  };
  count(frame, 'frame');
  count(respondents, 'respondents');
  return [...strata.values()].sort(
    (one, other) => compareRegions(one.region, other.region) || sizeRank(one.sizeClass) - sizeRank(other.sizeClass),
  );
}

function compareRegions(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? -1 : 1;
  return one < other ? -1 : 1;
}
