import type { Comparison } from '../../../format/model-file.ts';

/** Comparisons by the question that they look at. */
export function byQuestion(comparisons: readonly Comparison[]): ReadonlyMap<string, readonly Comparison[]> {
  const found = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const others = found.get(comparison.question);
    if (others) others.push(comparison);
    else found.set(comparison.question, [comparison]);
  }
  return found;
}
