import { fewestRespondents } from './protection.ts';
import { studentQuantile } from './student.ts';

/** When somebody answered, in which cell, and the overall score. */
export interface Arrival {
  readonly at: number;
  readonly cell: number;
  readonly score: number;
  /** Everybody knows its result. */
  readonly isPublic?: boolean | undefined;
}

export interface LateComparison {
  /** Mean of the late less mean of the early, on the scale of the scores. */
  readonly difference: number;
  readonly verdict: 'lower' | 'higher' | 'alike';
}

/**
 * Whether those who answered late differ from those who answered early (method 4.5): first and last third of the arrivals in each
 * cell, differences weighted by the size of the cells, Welch's variance in each, t test on 5 percent. A cell takes part where
 * each third holds two and time tells the thirds apart. Null where fewer than 20 whose result is not
 * public can be compared.
 *
 * @param arrivals of those who came at the same moment, the order decides
 * @param frameSizes units of the frame by cell
 * @param fewest in the first and last thirds together
 */
export function lateRespondents(
  arrivals: readonly Arrival[],
  frameSizes: readonly number[],
  fewest = fewestRespondents,
): LateComparison | null {
  const cells = frameSizes.map((): Arrival[] => []);
  for (const arrival of arrivals) cells[arrival.cell]?.push(arrival);
  const compared = cells.flatMap((cell, index) => thirds(cell, frameSizes[index] ?? 0));
  const respondents = compared.reduce((sum, { third }) => sum + 2 * third, 0);
  if (compared.reduce((sum, { hidden }) => sum + hidden, 0) < fewest) return null;
  const weight = compared.reduce((sum, { frame }) => sum + frame, 0);
  const difference = compared.reduce((sum, cell) => sum + (cell.frame / weight) * cell.difference, 0);
  const variance = compared.reduce((sum, cell) => sum + (cell.frame / weight) ** 2 * cell.variance, 0);
  const limit = studentQuantile(0.975, respondents - 2 * compared.length) * Math.sqrt(variance);
  if (Math.abs(difference) <= limit + 1e-9) return { difference, verdict: 'alike' };
  return { difference, verdict: difference < 0 ? 'lower' : 'higher' };
}

function thirds(cell: readonly Arrival[], frame: number) {
  const third = Math.floor(cell.length / 3);
  const ordered = [...cell].sort((one, other) => one.at - other.at);
  const [early, late] = [ordered.slice(0, third), ordered.slice(cell.length - third)];
  const [lastEarly, firstLate] = [early.at(-1), late[0]];
  if (third < 2 || !lastEarly || !firstLate || lastEarly.at >= firstLate.at) return [];
  const [before, after] = [moments(early), moments(late)];
  return [
    {
      third,
      hidden: [...early, ...late].filter(({ isPublic }) => !isPublic).length,
      frame,
      difference: after.mean - before.mean,
      variance: (before.variance + after.variance) / third,
    },
  ];
}

function moments(arrivals: readonly Arrival[]): { readonly mean: number; readonly variance: number } {
  const mean = arrivals.reduce((sum, { score }) => sum + score, 0) / arrivals.length;
  const squares = arrivals.reduce((sum, { score }) => sum + (score - mean) ** 2, 0);
  return { mean, variance: squares / (arrivals.length - 1) };
}
