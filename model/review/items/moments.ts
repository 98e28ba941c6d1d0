/** Points of one question by record, 0 to 100; NaN where there are none. */
export type Points = Float64Array;

/** Covariances of questions, each from the records that answered both, and how many these are. */
export interface Covariances {
  /** Row by row; 0 where fewer than two records answered both. */
  readonly matrix: readonly (readonly number[])[];
  readonly counts: readonly (readonly number[])[];
}

/**
 * Covariances Σ (x−x̄)(y−ȳ) / (n−1) over pairs of answers at hand ("pairwise"; the default of `alpha` in the R package psych,
 * Revelle). Leaving out every record with a gap instead would leave those where no rule fired, which are the most advanced ones.
 */
export function covariances(columns: readonly Points[]): Covariances {
  const half = columns.map((x, row) => columns.slice(0, row + 1).map((y) => covariance(x, y)));
  const whole = columns.map((_, row) =>
    columns.map((_, column) => half[Math.max(row, column)]?.[Math.min(row, column)]),
  );
  return {
    matrix: whole.map((row) => row.map((pair) => pair?.value ?? 0)),
    counts: whole.map((row) => row.map((pair) => pair?.n ?? 0)),
  };
}

/** The smallest number of records behind a pair. */
export function leastCount({ counts }: Covariances): number {
  return counts.length === 0 ? 0 : Math.min(...counts.map((row) => Math.min(...row)));
}

/** Mean of some numbers; NaN of none. */
export function mean(numbers: readonly number[]): number {
  return total(numbers) / numbers.length;
}

export function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum;
}

/** The points that there are. */
export function known(points: Points): readonly number[] {
  return [...points].filter((one) => !Number.isNaN(one));
}

/** Of the records that have both; the value is 0 below two of them. */
export function covariance(x: Points, y: Points): { readonly n: number; readonly value: number } {
  let [n, sumX, sumY, products] = [0, 0, 0, 0];
  for (let index = 0; index < x.length; index += 1) {
    const a = x[index] ?? Number.NaN;
    const b = y[index] ?? Number.NaN;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    n += 1;
    sumX += a;
    sumY += b;
  }
  const [meanX, meanY] = [sumX / n, sumY / n];
  for (let index = 0; index < x.length; index += 1) {
    const a = x[index] ?? Number.NaN;
    const b = y[index] ?? Number.NaN;
    if (!Number.isNaN(a) && !Number.isNaN(b)) products += (a - meanX) * (b - meanY);
  }
  return { n, value: n < 2 ? 0 : products / (n - 1) };
}
