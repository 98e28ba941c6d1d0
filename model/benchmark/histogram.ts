/** Exact counts of integer scores in hundredths, 0 to 10000; holds any number of assessments without loss. */
export interface Histogram {
  readonly counts: Uint32Array;
  readonly total: number;
}

const highest = 10_000;

/** Throws a RangeError for a score that is not a whole number from 0 to 10000. */
export function histogramOf(scores: Iterable<number>): Histogram {
  const counts = new Uint32Array(highest + 1);
  let total = 0;
  for (const score of scores) {
    if (!Number.isInteger(score) || score < 0 || score > highest) {
      throw new RangeError(`A score is a whole number from 0 to ${highest}, not ${score}.`);
    }
    counts[score] = (counts[score] ?? 0) + 1;
    total += 1;
  }
  return { counts, total };
}

/** Arithmetic mean in hundredths; NaN of nothing. */
export function meanOf({ counts, total }: Histogram): number {
  let sum = 0;
  for (let score = 0; score <= highest; score += 1) sum += score * (counts[score] ?? 0);
  return sum / total;
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

/** The score at a rank, counted from 0 in ascending order. */
function kth({ counts }: Histogram, rank: number): number {
  let seen = 0;
  for (let score = 0; score <= highest; score += 1) {
    seen += counts[score] ?? 0;
    if (seen > rank) return score;
  }
  return Number.NaN;
}
