/** Moments of the respondents of one stratum. */
export interface StratumMoments {
  /** Units of the frame. */
  readonly frame: number;
  readonly respondents: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * Variance of a sum of independent strata (method 4.3): `sum_h (1 - n_h/N_h) n_h/(n_h - 1) sum_i (z_i - zbar_h)^2`. A stratum in
 * which all answered contributes nothing, one with a single respondent is told together with its neighbour ("lonely PSU").
 * Throws a RangeError where a single respondent stands for all others.
 *
 * @param options.finite whether the population is finite (default, as in every collective result) or, as if it were drawn with
 *   replacement, endless: a reference for tests against R
 * @returns the variance, and its degrees of freedom: respondents less strata, over the strata that contribute
 */
export function varianceOfTotal(
  strata: readonly StratumMoments[],
  { finite = true }: { readonly finite?: boolean } = {},
): { readonly variance: number; readonly degreesOfFreedom: number } {
  let variance = 0;
  let degreesOfFreedom = 0;
  for (const { frame, respondents, sum, squares } of withoutLonely(strata, finite)) {
    if (isKnown({ frame, respondents }, finite)) continue;
    const spread = Math.max(0, squares - (sum * sum) / respondents);
    variance += ((finite ? 1 - respondents / frame : 1) * respondents * spread) / (respondents - 1);
    degreesOfFreedom += respondents - 1;
  }
  return { variance, degreesOfFreedom };
}

/**
 * A reference for tests against R's `svymean`, from sufficient statistics; a collective result is made of rows (`weightedMean`).
 *
 * Mean of a stratified sample, `sum_h N_h/N ybar_h`, and its variance.
 */
export function stratifiedMean(
  strata: readonly StratumMoments[],
  options: { readonly finite?: boolean } = {},
): { readonly mean: number; readonly variance: number; readonly degreesOfFreedom: number } {
  const total = strata.reduce((sum, { frame }) => sum + frame, 0);
  const parts = strata.map((stratum) => {
    const weight = stratum.frame / stratum.respondents / total;
    return { ...stratum, sum: stratum.sum * weight, squares: stratum.squares * weight * weight };
  });
  return { mean: parts.reduce((mean, { sum }) => mean + sum, 0), ...varianceOfTotal(parts, options) };
}

type Counts = Pick<StratumMoments, 'frame' | 'respondents'>;

const isKnown = ({ frame, respondents }: Counts, finite: boolean) =>
  respondents === 0 || (finite && respondents >= frame);

function withoutLonely(strata: readonly StratumMoments[], finite: boolean): readonly StratumMoments[] {
  const isLonely = (stratum: StratumMoments) => stratum.respondents === 1 && !isKnown(stratum, finite);
  let left = strata.filter(({ respondents }) => respondents > 0);
  for (;;) {
    const lonely = left.findIndex(isLonely);
    const alone = left[lonely];
    if (!alone) return left;
    if (left.length === 1) throw new RangeError('A single respondent tells nothing about how far others differ.');
    const beside = partner(left, lonely, finite);
    left = left.flatMap((stratum, index) => {
      if (index === lonely) return [];
      return index === beside ? [pooled(stratum, alone)] : [stratum];
    });
  }
}

/** The next stratum that contributes, else the one before, else any neighbour. */
function partner(strata: readonly StratumMoments[], lonely: number, finite: boolean): number {
  const open = (stratum: StratumMoments) => !isKnown(stratum, finite);
  const after = strata.findIndex((stratum, index) => index > lonely && open(stratum));
  if (after >= 0) return after;
  const before = strata.findLastIndex((stratum, index) => index < lonely && open(stratum));
  if (before >= 0) return before;
  return lonely === 0 ? 1 : lonely - 1;
}

function pooled(one: StratumMoments, other: StratumMoments): StratumMoments {
  return {
    frame: one.frame + other.frame,
    respondents: one.respondents + other.respondents,
    sum: one.sum + other.sum,
    squares: one.squares + other.squares,
  };
}
