import type { Knowledge, Observation } from '../observation.ts';
import { atomsOf } from './atoms.ts';
import { residue } from './modular.ts';
import { reduce } from './reduce.ts';
import { sparseRows } from './sparse-rows.ts';

/**
 * Scores in hundredths, by unknown, that follow exactly from exact means: single unknowns in the row space, with the right-hand
 * side carried along. An observation whose mean is an interval is left aside.
 */
export function recoveredScores(
  observations: readonly Observation[],
  metric: string,
  { known, scoreOf }: Knowledge,
): ReadonlyMap<string, number> {
  const exact = observations.filter(({ means }) => {
    const mean = means.get(metric);
    return mean !== undefined && mean.low === mean.high;
  });
  const { members, rows } = atomsOf(exact, known);
  const sums = exact.map(({ members: of, weights, means }) => {
    const weight = of.reduce((sum, _, index) => sum + (weights?.[index] ?? 1), 0);
    return Math.round((means.get(metric)?.low ?? 0) * weight * 100);
  });
  // The sum is one more atom, and what is known is taken off it.
  const sumColumn = members.length;
  const isKnown = members.map(([first = '']) => known.has(first));
  const withSums = rows.map((row, index) => {
    const open = row.filter(({ atom }) => !isKnown[atom]);
    const sum = row.reduce((rest, { atom, weight }) => {
      const name = members[atom]?.[0] ?? '';
      return isKnown[atom] ? rest - weight * Math.round(scoreOf(name, metric) * 100) : rest;
    }, sums[index] ?? 0);
    return [...open, { atom: sumColumn, weight: sum }];
  });
  const matrix = sparseRows(exact, withSums).map((row) => {
    const entries = new Float64Array(sumColumn + 1);
    for (const [atom, weight] of row) entries[atom] = residue(weight);
    return entries;
  });
  const found = new Map<string, number>();
  for (const { pivot, entries } of reduce(matrix, sumColumn)) {
    const alike = members[pivot] ?? [];
    const [name] = alike;
    const alone =
      alike.length === 1 && !entries.subarray(0, sumColumn).some((entry, at) => entry !== 0 && at !== pivot);
    if (alone && name !== undefined) found.set(name, entries[sumColumn] ?? 0);
  }
  return found;
}
