import { isOneAmongFew } from './dominance.ts';
import { joinSmaller } from './join-smaller.ts';
import { allHidden, hiddenOf, type Protection } from './protection.ts';
import { recognisableWeight, standsOut } from './recognisable-weight.ts';

/** Neighbouring levels that are told as one. */
export interface LevelGroup {
  readonly from: number;
  readonly to: number;
}

/** Largest share that is told. */
const mostShare = 0.9;

/** The weights on neighbouring levels of those who could be given away. */
interface Group extends LevelGroup {
  readonly weights: Float64Array;
}

/**
 * The levels whose shares may be told: neighbours are joined until behind each share stand five respondents or none, no single one
 * carries more than a third of it, and nobody recognisable by its weight could, wherever it stands. Null where such a weight is more than
 * 5 percent of all: the shares would tell its level. Null too where a share would be above 90 percent, weighted or not: joining only
 * makes it larger, and it would tell the level of nearly everybody (method 5.4, R8). All this is counted over those whose result is
 * not public.
 *
 * @param levels of the respondents, 1 to `highest`
 * @param weights of the respondents
 */
export function levelGroups(
  levels: readonly number[],
  weights: Float64Array,
  highest: number,
  protection: Protection = allHidden,
): readonly LevelGroup[] | null {
  const hidden = hiddenOf(weights, protection);
  const total = sum(hidden);
  const apart = recognisableWeight(hidden, protection.least);
  if (standsOut(apart, total)) return null;
  const hiddenLevels = levels.filter((_, index) => !protection.isPublic[index]);
  let groups = Array.from({ length: highest }, (_, index): Group => {
    const level = index + 1;
    return { from: level, to: level, weights: hidden.filter((_, respondent) => hiddenLevels[respondent] === level) };
  });
  const isThin = ({ weights: own }: Group) =>
    own.length > 0 && (own.length < protection.least || isOneAmongFew(own) || sum(own) < 3 * apart);
  for (;;) {
    const thin = groups.filter(isThin).sort((one, other) => size(one) - size(other))[0];
    if (!thin || groups.length === 1) break;
    groups = joinSmaller(groups, groups.indexOf(thin), size, joined);
  }
  const isTooLarge = (group: Group) =>
    size(group) > mostShare * hidden.length || sum(group.weights) > mostShare * total;
  return groups.some(isTooLarge) ? null : groups.map(({ from, to }) => ({ from, to }));
}

function joined(lower: Group, upper: Group): Group {
  const weights = new Float64Array(size(lower) + size(upper));
  weights.set(lower.weights);
  weights.set(upper.weights, size(lower));
  return { from: lower.from, to: upper.to, weights };
}

const size = ({ weights }: Group) => weights.length;

const sum = (weights: Float64Array) => weights.reduce((total, weight) => total + weight, 0);
