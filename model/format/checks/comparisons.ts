import type { Comparison, Condition } from '../model-file.ts';

/** A comparison in a rule's condition, with the way to it through the file. */
export interface PlacedComparison {
  readonly comparison: Comparison;
  readonly place: readonly PropertyKey[];
}

/** Every comparison in a condition, in the order in which they are written. */
export function comparisonsIn(condition: Condition, place: readonly PropertyKey[]): PlacedComparison[] {
  if ('all' in condition) return condition.all.flatMap((part, at) => comparisonsIn(part, [...place, 'all', at]));
  if ('any' in condition) return condition.any.flatMap((part, at) => comparisonsIn(part, [...place, 'any', at]));
  if ('not' in condition) return comparisonsIn(condition.not, [...place, 'not']);
  return [{ comparison: condition, place }];
}
