import { type AuditSet, admissible } from '../../model/benchmark/audit.ts';
import type { PublishedSet } from '../../model/benchmark/published-set.ts';
import type { StudyPopulationResult } from '../../model/study/population.ts';
import type { StudyBasis } from '../storage/store.ts';
import type { EstimatedSample } from './study-sample.ts';

/** What a study is made from, and the sets behind the benchmarks that it stands beside. */
export interface AuditedBasis extends Omit<StudyBasis, 'sets'> {
  readonly sets: readonly PublishedSet[];
}

export function auditedBasis({ sets, ...stored }: StudyBasis): AuditedBasis {
  return { ...stored, sets: sets.flatMap((text): readonly PublishedSet[] => JSON.parse(text)) };
}

/**
 * What may stand beside the benchmarks of the wave (method 5.4, R11): both averages, that of municipalities alone, or null, where even that
 * would, with them, give somebody away.
 *
 * @param least fewest municipalities that anything published may be about
 */
export function withoutExposure(
  { unknowns, estimate: { population, weights } }: EstimatedSample,
  { sets, known }: Pick<AuditedBasis, 'sets' | 'known'>,
  least: number,
): StudyPopulationResult['population'] | null {
  const row = (id: string, weightOf: ReadonlyMap<string, number>): AuditSet => ({
    id,
    members: [...weightOf.keys()].map((key) => unknowns.get(key) ?? key),
    weights: [...weightOf.values()].map(wholeWeight),
  });
  const admitted = admissible({
    published: sets.map(({ group, number, ...set }) => ({ ...set, id: `${group} ${number}` })),
    candidates: [
      row('municipality', weights.municipality),
      ...(weights.inhabitant ? [row('inhabitant', weights.inhabitant)] : []),
    ],
    exempt: new Set(known),
    least,
  });
  if (!admitted.has('municipality')) return null;
  return admitted.has('inhabitant') ? population : { ...population, averageInhabitant: null };
}

/** The audit counts in whole numbers: a weight in millionths, as near as an attacker could know it. */
function wholeWeight(weight: number): number {
  return Math.max(1, Math.round(weight * 1_000_000));
}
