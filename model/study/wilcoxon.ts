/** What the signed ranks say of paired differences. */
export interface SignedRanks {
  /** Differences other than 0. */
  readonly count: number;
  /** Sum of the ranks of the positive ones (R: `V`), and of the negative ones. */
  readonly positive: number;
  readonly negative: number;
  /** Two-sided, 0 to 1; 1 where there is no difference. */
  readonly probability: number;
}

/**
 * Wilcoxon's signed rank test as a second look at a mean that few large differences may carry: mid-ranks for ties, zeros left out,
 * normal approximation with the corrections for ties and continuity (R: `wilcox.test(paired = TRUE, exact = FALSE)`).
 */
export function signedRanks(differences: readonly number[]): SignedRanks {
  const ascending = differences.filter((difference) => difference !== 0).sort((a, b) => Math.abs(a) - Math.abs(b));
  const count = ascending.length;
  let positive = 0;
  let ties = 0;
  for (let from = 0; from < count; ) {
    const size = Math.abs(ascending[from] ?? 0);
    let to = from;
    while (to < count && Math.abs(ascending[to] ?? 0) === size) to += 1;
    const alike = to - from;
    const rank = (from + 1 + to) / 2;
    positive += rank * ascending.slice(from, to).filter((difference) => difference > 0).length;
    ties += alike ** 3 - alike;
    from = to;
  }
  const expected = (count * (count + 1)) / 4;
  const variance = (count * (count + 1) * (2 * count + 1)) / 24 - ties / 48;
  const away = Math.max(0, Math.abs(positive - expected) - 0.5);
  const probability = count === 0 ? 1 : errorComplement(away / Math.sqrt(2 * variance));
  return { count, positive, negative: 2 * expected - positive, probability };
}

/** Chebyshev coefficients of erfc (Press et al., Numerical Recipes, erfcc); the relative error is below 1.2e-7. */
const coefficients = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
];

/** erfc(x) for x of at least 0: the probability that a standard normal variable is at least √2·x away from 0. */
function errorComplement(x: number): number {
  const t = 1 / (1 + x / 2);
  const polynomial = coefficients.reduceRight((total, coefficient) => total * t + coefficient, 0);
  return Math.min(1, t * Math.exp(-x * x + polynomial));
}
