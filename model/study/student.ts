/** 97.5 percent quantile of the normal distribution. */
export const normal975 = 1.959963984540054;

/**
 * Quantile of Student's t distribution by bisection of its distribution function.
 *
 * @param p between 0 and 1
 * @param degreesOfFreedom above 0, finite
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A quantile is asked for between 0 and 1, not ${p}.`);
  if (p < 0.5) return -studentQuantile(1 - p, degreesOfFreedom);
  let [low, high] = [0, 1];
  while (studentDistribution(high, degreesOfFreedom) < p) [low, high] = [high, high * 2];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (studentDistribution(middle, degreesOfFreedom) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Probability of a value up to t (Abramowitz and Stegun 26.7.1). */
export function studentDistribution(t: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0 && degreesOfFreedom < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`There are no ${degreesOfFreedom} degrees of freedom.`);
  }
  const whole = degreesOfFreedom + t * t;
  const tail = incompleteBeta(degreesOfFreedom / whole, (t * t) / whole, degreesOfFreedom / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * Regularised incomplete beta function by its continued fraction (Abramowitz and Stegun 26.5.8, method of Lentz).
 *
 * @param rest 1 - x, without the digits that a subtraction would lose
 */
function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  // Beyond this point the fraction of the complement is the one that converges quickly.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(rest, x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest)) / a;
  const tiny = 1e-300;
  const kept = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return front * fraction;
}

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Logarithm of the gamma function for x of at least 0.5 (approximation of Lanczos, g = 7). */
function logGamma(x: number): number {
  const z = x - 1;
  const sum = lanczos.reduce((part, factor, index) => part + factor / (z + index + 1), 0.99999999999980993);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(z + 7.5) - (z + 7.5) + Math.log(sum);
}
