import type { Comparison } from '../format/model-file.ts';

/** Ids of the options that a comparison names; null for one of points or of a number. */
export function namedOptions(comparison: Comparison): readonly string[] | null {
  if ('is' in comparison) return [comparison.is];
  return 'in' in comparison ? comparison.in : null;
}
