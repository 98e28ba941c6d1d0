/** Fewest of those who could be given away behind whatever is told of them (method 5.4). */
export const leastBehind = 5;

/** Fewest respondents behind any figure of a collective result. */
export const fewestRespondents = 20;

/** Fewest whose result is not public behind any figure of a collective result: 20, or more where the model asks for more everywhere. */
export function fewestBehind(least: number): number {
  return Math.max(fewestRespondents, least);
}

/** Whom a figure could give away, and how many of them have to stand behind it. */
export interface Protection {
  /** By respondent: everybody knows its result, so that it can be taken away from any figure, and hides nobody. */
  readonly isPublic: readonly boolean[];
  /** 5 or more. */
  readonly least: number;
}

/** Nobody's result is public. */
export const allHidden: Protection = { isPublic: [], least: leastBehind };

/** Throws a RangeError for less than five, or what is no whole number. */
export function checkedLeast(least: number): number {
  if (!Number.isInteger(least) || least < leastBehind) {
    throw new RangeError(`At least ${leastBehind} stand behind a figure, not ${least}.`);
  }
  return least;
}

/** Values of those who could be given away, in their order. */
export function hiddenOf(values: Float64Array, { isPublic }: Protection): Float64Array {
  const hidden = new Float64Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index += 1) {
    if (isPublic[index]) continue;
    hidden[count] = values[index] ?? 0;
    count += 1;
  }
  return hidden.subarray(0, count);
}
