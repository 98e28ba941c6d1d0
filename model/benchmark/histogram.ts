/** How many municipalities have each figure in hundredths, by figure as a decimal string: `{ "4720": 3 }`. Absent is none. */
export type Bins = Readonly<Record<string, number>>;

/** Exact counts of whole scores in hundredths, 0 to 10000, ascending; holds any number of assessments without loss. */
export interface Histogram {
  readonly scores: readonly number[];
  /** Municipalities with each of the scores, at least 1. */
  readonly counts: readonly number[];
  readonly total: number;
}

const highest = 10_000;

/**
 * Bin `-1`, not applicable, is left out. Throws a RangeError for any other bin that is no whole number from 0 to 10000 and for a
 * count that is no whole number from 0.
 */
export function histogramOf(bins: Bins): Histogram {
  // Whole numbers as keys of an object come ascending.
  const filled = Object.entries(bins).flatMap(([bin, count]): [number, number][] => {
    if (!Number.isSafeInteger(count) || count < 0)
      throw new RangeError(`A count is a whole number from 0, not ${count}.`);
    const score = Number(bin);
    if (score === -1) return [];
    if (!Number.isInteger(score) || score < 0 || score > highest || bin !== String(score)) {
      throw new RangeError(`A score is a whole number from 0 to ${highest}, not ${bin}.`);
    }
    return count === 0 ? [] : [[score, count]];
  });
  const counts = filled.map(([, count]) => count);
  return { scores: filled.map(([score]) => score), counts, total: counts.reduce((sum, count) => sum + count, 0) };
}

export function sumOf({ scores, counts }: Histogram): number {
  return scores.reduce((sum, score, index) => sum + score * (counts[index] ?? 0), 0);
}

/** Arithmetic mean in hundredths; NaN of nothing. */
export function meanOf(histogram: Histogram): number {
  return sumOf(histogram) / histogram.total;
}

/** Quantile in hundredths by Hyndman and Fan's type 7, the default of R and NumPy; `p` from 0 to 1; NaN of nothing. */
export function quantile(histogram: Histogram, p: number): number {
  if (histogram.total === 0) return Number.NaN;
  const position = (histogram.total - 1) * p;
  const below = Math.floor(position);
  const low = kth(histogram, below);
  const high = kth(histogram, Math.min(below + 1, histogram.total - 1));
  return low + (position - below) * (high - low);
}

/**
 * Percentile rank of a score in percent, those with the same score counted half: 100 (B + E/2) / n, SciPy's `mean`; NaN of
 * nothing. It is the reference of method 8.5; the product shows bands of published limits alone, never an exact rank.
 */
export function midRank({ scores, counts, total }: Histogram, score: number): number {
  const twice = scores.reduce((sum, other, index) => {
    const count = counts[index] ?? 0;
    return sum + (other < score ? 2 * count : other === score ? count : 0);
  }, 0);
  return (50 * twice) / total;
}

/** The score at a rank, counted from 0 in ascending order. */
function kth({ scores, counts }: Histogram, rank: number): number {
  let seen = 0;
  const index = counts.findIndex((count) => {
    seen += count;
    return seen > rank;
  });
  return scores[index] ?? Number.NaN;
}
