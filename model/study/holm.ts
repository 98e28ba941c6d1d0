/**
 * p values adjusted by Holm (1979) for having been tested together, in their order: the smallest times m, the next times m - 1 and
 * so on, none below the one before it and none above 1.
 *
 * Throws a RangeError for a p value outside 0 to 1.
 */
export function holm(probabilities: readonly number[]): readonly number[] {
  const ascending = ranked(probabilities);
  let highest = 0;
  return restored(
    ascending.map(({ p, index }, rank) => {
      highest = Math.max(highest, Math.min(1, p * (probabilities.length - rank)));
      return { p: highest, index };
    }),
  );
}

/**
 * A reference for tests, printed beside Holm's; verdicts take Holm's, for one wrong arrow is one too many.
 *
 * p values adjusted by Benjamini and Hochberg (1995), in their order: the share of false discoveries among all that are no larger.
 * The largest stays, the k-th smallest times m / k, none above the one after it.
 *
 * Throws a RangeError for a p value outside 0 to 1.
 */
export function benjaminiHochberg(probabilities: readonly number[]): readonly number[] {
  const descending = ranked(probabilities).toReversed();
  let lowest = 1;
  return restored(
    descending.map(({ p, index }, position) => {
      lowest = Math.min(lowest, (p * probabilities.length) / (probabilities.length - position));
      return { p: lowest, index };
    }),
  );
}

interface Ranked {
  readonly p: number;
  readonly index: number;
}

function ranked(probabilities: readonly number[]): readonly Ranked[] {
  for (const p of probabilities) if (!(p >= 0 && p <= 1)) throw new RangeError(`A p value is from 0 to 1, not ${p}.`);
  return probabilities.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
}

function restored(adjusted: readonly Ranked[]): readonly number[] {
  return adjusted.toSorted((a, b) => a.index - b.index).map(({ p }) => p);
}
