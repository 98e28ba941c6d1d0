import { randomFrom } from '../../../model/review/random.ts';
import { atomsOf } from '../exact/atoms.ts';
import type { Knowledge, Observation } from '../observation.ts';
import { linearProgram, type Program } from './linear-program.ts';

/** Between which points a score must lie, given everything published. */
export interface ScoreBounds {
  readonly unknown: string;
  readonly low: number;
  readonly high: number;
}

export interface NarrowestOptions {
  /** Stop once so many atoms have been solved; the rest is known to be as wide as two feasible points show it. */
  readonly atMost: number;
}

export interface Narrowest {
  /** The narrowest interval that was solved; null where there is no unknown. */
  readonly least: ScoreBounds | null;
  /** No other unknown has a narrower one than this many points. */
  readonly othersAtLeast: number;
}

/**
 * The unknown about whose score most is known: the mean of every set lies in its interval, every score between 0 and 100. The
 * vertices that the solver visits show how wide the intervals are at least; only those that may be the narrowest are solved.
 *
 * @throws where the observations contradict each other
 */
export async function narrowest(
  observations: readonly Observation[],
  metric: string,
  { known, scoreOf }: Knowledge,
  { atMost }: NarrowestOptions,
): Promise<Narrowest> {
  const seen = observations.filter(({ means }) => means.has(metric));
  const { members, rows } = atomsOf(seen, known);
  const program = await linearProgram({
    variables: members.map((alike) => {
      const [only = ''] = alike;
      const score = known.has(only) ? scoreOf(only, metric) : null;
      return score === null ? { low: 0, high: 100 * alike.length } : { low: score, high: score };
    }),
    rows: rows.map((row, index) => {
      const { low, high } = seen[index]?.means.get(metric) ?? { low: 0, high: 100 };
      const total = row.reduce((sum, { atom, weight }) => sum + weight * (members[atom]?.length ?? 0), 0);
      const bounds = { low: low * total - tolerance, high: high * total + tolerance };
      return { bounds, entries: row.map(({ atom, weight }) => ({ variable: atom, weight })) };
    }),
  });
  try {
    return search(program, members, known, atMost);
  } finally {
    program.dispose();
  }
}

/** Points; scores are hundredths, and an end of an interval may belong to it. */
const tolerance = 0.01;

function search(
  program: Program,
  members: readonly (readonly string[])[],
  known: ReadonlySet<string>,
  atMost: number,
): Narrowest {
  const open = members.flatMap((alike, atom) => (known.has(alike[0] ?? '') ? [] : [atom]));
  const low = members.map(() => Number.POSITIVE_INFINITY);
  const high = members.map(() => Number.NEGATIVE_INFINITY);
  const visit = (costs: readonly number[]) => {
    for (const [atom, sum] of program.least(costs).entries()) {
      low[atom] = Math.min(low[atom] ?? sum, sum);
      high[atom] = Math.max(high[atom] ?? sum, sum);
    }
  };
  const bounds = (atom: number): ScoreBounds => {
    const alike = members[atom] ?? [];
    return {
      unknown: alike[0] ?? '',
      low: Math.max(0, (low[atom] ?? 0) - 100 * (alike.length - 1)),
      high: Math.min(100, high[atom] ?? 0),
    };
  };
  const width = (atom: number) => bounds(atom).high - bounds(atom).low;
  const random = randomFrom('directions');
  for (let direction = 0; direction < 6; direction += 1) {
    const costs = members.map((alike) => (random.uniform() < 0.5 ? -1 : 1) / alike.length);
    visit(costs);
    visit(costs.map((cost) => -cost));
  }
  const solved = new Set<number>();
  let least: ScoreBounds | null = null;
  for (;;) {
    const unsolved = open.filter((atom) => !solved.has(atom));
    const next = unsolved.reduce((best, atom) => (best < 0 || width(atom) < width(best) ? atom : best), -1);
    const others = next < 0 ? 100 : width(next);
    const leastWidth = least === null ? Number.POSITIVE_INFINITY : least.high - least.low;
    if (next < 0 || others >= leastWidth || solved.size >= atMost) return { least, othersAtLeast: others };
    for (const sign of [1, -1]) visit(members.map((_, atom) => (atom === next ? sign : 0)));
    solved.add(next);
    if (width(next) < leastWidth) least = bounds(next);
  }
}
