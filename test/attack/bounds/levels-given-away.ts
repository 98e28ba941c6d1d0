import type { Knowledge } from '../observation.ts';
import type { World } from '../world/world.ts';
import { type CountObservation, certain } from './certain.ts';

export interface Level {
  readonly unknown: string;
  readonly level: number;
}

/** Thresholds of the levels in hundredths, as every model of the product's kind has them. */
const thresholds = [0, 2000, 4000, 6000, 8000];

function levelOf(hundredths: number): number {
  return thresholds.filter((threshold) => hundredths >= threshold).length;
}

/**
 * Unknowns whose level follows from the shares of levels: they must be on it, or can be on no other.
 *
 * @param countsOf how many of each set are on a level
 */
export async function levelsGivenAway(
  countsOf: (level: number) => readonly CountObservation[],
  world: World,
  { known }: Pick<Knowledge, 'known'>,
): Promise<readonly Level[]> {
  const found = new Map<string, number>();
  const left = new Map<string, Set<number>>();
  const levels = thresholds.map((_, index) => index + 1);
  for (const level of levels) {
    const is = new Map(
      [...known].map((unknown) => [unknown, levelOf(world.scores(unknown)['overall'] ?? 0) === level]),
    );
    const { yes, no } = await certain(countsOf(level), is);
    for (const unknown of yes) found.set(unknown, level);
    for (const unknown of no) {
      const others = left.get(unknown) ?? new Set(levels);
      others.delete(level);
      left.set(unknown, others);
    }
  }
  for (const [unknown, [level = 0, ...others]] of left) if (others.length === 0) found.set(unknown, level);
  return [...found].map(([unknown, level]) => ({ unknown, level }));
}
