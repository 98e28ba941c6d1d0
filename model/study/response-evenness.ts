/** Units of the frame in one class, and how many of them answered. */
export interface ClassResponse {
  readonly frame: number;
  readonly respondents: number;
}

/**
 * R-indicator `1 - 2 S(rho)` of the response rates of classes (Schouten, Cobben and Bethlehem 2009; method 4.4): 1 where all
 * classes answered alike, 0 where one half answered and the other did not.
 */
export function rIndicator(classes: readonly ClassResponse[]): number {
  return 1 - 2 * Math.sqrt(partialEvenness(classes).reduce((sum, part) => sum + part * part, 0));
}

/**
 * Unconditional partial R-indicators of the classes, `sqrt(N_h/N) (rho_h - rhobar)`: below 0 where too few answered. Their squares
 * sum to the variance of the response rates.
 */
export function partialEvenness(classes: readonly ClassResponse[]): readonly number[] {
  const frame = classes.reduce((sum, each) => sum + each.frame, 0);
  const mean = classes.reduce((sum, each) => sum + each.respondents, 0) / frame;
  return classes.map((each) => Math.sqrt(each.frame / frame) * (rateOf(each) - mean));
}

/**
 * Whom to invite next: how many more of each class would have to answer until the R-indicator reaches the aim. One after the
 * other, always from the class with the lowest response rate, of equal ones the first.
 *
 * @param aim up to 1
 */
export function missingParticipants(classes: readonly ClassResponse[], aim = 0.9): readonly number[] {
  const respondents = classes.map((each) => each.respondents);
  const now = () => classes.map(({ frame }, index) => ({ frame, respondents: respondents[index] ?? 0 }));
  while (rIndicator(now()) < Math.min(1, aim) - 1e-12) {
    const rates = now().map(rateOf);
    const lowest = rates.indexOf(Math.min(...rates));
    respondents[lowest] = (respondents[lowest] ?? 0) + 1;
  }
  return respondents.map((count, index) => count - (classes[index]?.respondents ?? 0));
}

/** Share of a class that answered, 0 to 1; an empty class counts as complete. */
export function rateOf({ frame, respondents }: ClassResponse): number {
  return frame === 0 ? 1 : respondents / frame;
}
