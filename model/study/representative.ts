import { type ClassResponse, rateOf } from './response-evenness.ts';
import { roundedDown, roundedUp } from './rounding.ts';
import type { Representativeness, StudyMethod } from './study.ts';

type Condition = Representativeness['conditions'][number];

const needs = { rIndicator: 0.85, classResponse: 0.25, weights: 4 };

/**
 * Whether the result may be called "repräsentativ" (method 10, 1): an even response, no size class below 25 percent, no weight
 * above four times the mean, and late respondents who are like the early ones. What cannot be checked does not hold; where all took
 * part there is nothing to check. Values are rounded against the claim.
 *
 * @param sizes response of the size classes, in rows as participation tells them; all units of the frame are in one
 * @param largestWeight as a multiple of the mean one; null where the weights make no difference between sizes, so that they correct nothing
 */
export function representativeness(
  evenness: number,
  sizes: readonly ClassResponse[],
  largestWeight: number | null,
  late: StudyMethod['lateRespondents'],
): Representativeness {
  const lowest = sizes.reduce((least, each) => Math.min(least, rateOf(each)), 1);
  const complete = sizes.every((each) => rateOf(each) === 1);
  const conditions: readonly Condition[] = [
    atLeast('rIndicator', evenness),
    atLeast('classResponse', lowest),
    atMost('weights', largestWeight),
    { id: 'late', holds: complete || late === 'alike', value: null, needs: null },
  ];
  return { holds: conditions.every(({ holds }) => holds), conditions };
}

function atMost(id: 'weights', exact: number | null): Condition {
  const value = exact === null ? null : roundedUp(exact, 100);
  return { id, holds: value !== null && value <= needs[id], value, needs: needs[id] };
}

function atLeast(id: 'rIndicator' | 'classResponse', exact: number): Condition {
  const value = roundedDown(exact, 100);
  return { id, holds: value >= needs[id], value, needs: needs[id] };
}
