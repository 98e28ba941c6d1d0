import { isOneAmongFew } from './dominance.ts';

/** Neighbouring levels that are told as one. */
export interface LevelGroup {
  readonly from: number;
  readonly to: number;
}

/** Fewest respondents behind a share that is not 0. */
const fewest = 5;

/** Largest share that is told. */
const mostShare = 0.9;

/**
 * The levels whose shares may be told: neighbours are joined until behind each share stand five respondents or none, and no
 * single one carries most of it; a city alone on its level could be told by its inhabitants. Null where a share would be above 90
 * percent, weighted or not: joining only makes it larger, and it would tell the level of nearly everybody (method 5.4, R8).
 *
 * @param levels of the respondents, 1 to `highest`
 * @param weights of the respondents
 */
export function levelGroups(
  levels: readonly number[],
  weights: Float64Array,
  highest: number,
): readonly LevelGroup[] | null {
  let groups = Array.from({ length: highest }, (_, index): { from: number; to: number; weights: number[] } => ({
    from: index + 1,
    to: index + 1,
    weights: [],
  }));
  for (const [respondent, level] of levels.entries()) groups[level - 1]?.weights.push(weights[respondent] ?? 0);
  for (;;) {
    const thin = groups.filter((group) => isThin(group.weights)).sort((one, other) => size(one) - size(other))[0];
    if (!thin || groups.length === 1) break;
    const place = groups.indexOf(thin);
    const [below, above] = [groups[place - 1], groups[place + 1]];
    const start = below && (!above || size(below) <= size(above)) ? place - 1 : place;
    const pair = groups.slice(start, start + 2);
    const joint = {
      from: pair[0]?.from ?? 1,
      to: pair[1]?.to ?? highest,
      weights: pair.flatMap((group) => group.weights),
    };
    groups = [...groups.slice(0, start), joint, ...groups.slice(start + 2)];
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const tooLarge = groups.some(
    (group) =>
      size(group) > mostShare * levels.length || group.weights.reduce((sum, each) => sum + each, 0) > mostShare * total,
  );
  return tooLarge ? null : groups.map(({ from, to }) => ({ from, to }));
}

const size = ({ weights }: { readonly weights: readonly number[] }) => weights.length;

function isThin(weights: readonly number[]): boolean {
  return weights.length > 0 && (weights.length < fewest || isOneAmongFew(weights));
}
