import { randomFrom } from '../../../model/review/random.ts';
import { type Atoms, atomsOf } from '../exact/atoms.ts';
import type { Knowledge, Observation } from '../observation.ts';
import { linearProgram, type Program } from './linear-program.ts';

/** Between which points a score must lie, given everything published. */
export interface ScoreBounds {
  readonly unknown: string;
  readonly low: number;
  readonly high: number;
}

export interface NarrowestOptions {
  /** Points from which on an interval is wide enough: the search ends where no other unknown can have a narrower one. */
  readonly enough: number;
  /** Stop once so many unknowns have been solved one by one. */
  readonly atMost: number;
}

export interface Narrowest {
  /** The narrowest interval of those that were solved one by one; null where none had to be. */
  readonly least: ScoreBounds | null;
  /** All other intervals have at least this many points: two feasible points show it. */
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
  options: NarrowestOptions,
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
    return search(program, { members, rows, known }, options);
  } finally {
    program.dispose();
  }
}

/** Points; scores are hundredths, and an end of an interval may belong to it. */
const tolerance = 0.01;

interface Space {
  readonly members: Atoms['members'];
  readonly rows: Atoms['rows'];
  readonly known: ReadonlySet<string>;
}

function search(program: Program, space: Space, { enough, atMost }: NarrowestOptions): Narrowest {
  const { members, known } = space;
  const sizeOf = (atom: number) => members[atom]?.length ?? 0;
  // Of equal intervals the one of the fewest is solved first: a sum over many leaves each of them open.
  const open = members
    .flatMap((alike, atom) => (known.has(alike[0] ?? '') ? [] : [atom]))
    .sort((one, other) => sizeOf(one) - sizeOf(other));
  const low = members.map(() => Number.POSITIVE_INFINITY);
  const high = members.map(() => Number.NEGATIVE_INFINITY);
  const visit = (costs: readonly number[]) => {
    for (const sign of [1, -1]) {
      for (const [atom, sum] of program.least(costs.map((cost) => sign * cost)).entries()) {
        low[atom] = Math.min(low[atom] ?? sum, sum);
        high[atom] = Math.max(high[atom] ?? sum, sum);
      }
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
  for (let direction = 0; direction < 3; direction += 1) {
    visit(members.map((alike) => (random.uniform() < 0.5 ? -1 : 1) / alike.length));
  }
  for (let narrow = open.filter((atom) => width(atom) < enough); narrow.length > 0; ) {
    for (const batch of batches(narrow, space)) visit(members.map((_, atom) => (batch.has(atom) ? 1 : 0)));
    const left = narrow.filter((atom) => width(atom) < enough);
    // Fewer at a time get further; where nobody does any more, each one is solved alone.
    if (left.length > 0.9 * narrow.length) break;
    narrow = left;
  }
  const solved = new Set<number>();
  let least: ScoreBounds | null = null;
  for (;;) {
    const unsolved = open.filter((atom) => !solved.has(atom));
    const next = unsolved.reduce((best, atom) => (best < 0 || width(atom) < width(best) ? atom : best), -1);
    const others = next < 0 ? 100 : width(next);
    const leastWidth = least === null ? Number.POSITIVE_INFINITY : least.high - least.low;
    if (next < 0 || others >= Math.min(leastWidth, enough) || solved.size >= atMost) {
      return { least, othersAtLeast: others };
    }
    visit(members.map((_, atom) => (atom === next ? 1 : 0)));
    solved.add(next);
    if (width(next) < leastWidth) least = bounds(next);
  }
}

/** Atoms that can be moved at once because their smallest sets are different ones. */
function batches(atoms: readonly number[], { rows }: Space): readonly ReadonlySet<number>[] {
  const smallest = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    for (const { atom } of row) {
      const before = rows[smallest.get(atom) ?? -1]?.length ?? Number.POSITIVE_INFINITY;
      if (row.length < before) smallest.set(atom, index);
    }
  }
  const found: Set<number>[] = [];
  const used = new Map<number, number>();
  for (const atom of atoms) {
    const set = smallest.get(atom) ?? -1;
    const batch = used.get(set) ?? 0;
    used.set(set, batch + 1);
    found[batch] = (found[batch] ?? new Set<number>()).add(atom);
  }
  return found;
}
