import { atomsOf } from '../exact/atoms.ts';
import { linearProgram } from './linear-program.ts';

/** How many members of a set have a property, or the sum of their weights. */
export interface CountObservation {
  readonly group: string;
  readonly at: number;
  readonly members: readonly string[];
  readonly weights?: readonly number[] | undefined;
  readonly low: number;
  readonly high: number;
}

/** Unknowns of which it follows that they have the property, or that they do not. */
export interface Certain {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/**
 * Who must have a property, and who cannot, by linear programs over whole counts.
 *
 * @param known unknowns of which it is known
 * @throws where the counts contradict each other
 */
export async function certain(
  observations: readonly CountObservation[],
  known: ReadonlyMap<string, boolean>,
): Promise<Certain> {
  if (observations.length === 0) return { yes: [], no: [] };
  const bare = observations.map((observation) => ({ ...observation, means: new Map() }));
  const { members, rows } = atomsOf(bare, new Set(known.keys()));
  const program = await linearProgram({
    variables: members.map((alike) => {
      const has = known.get(alike[0] ?? '');
      return has === undefined ? { low: 0, high: alike.length } : { low: Number(has), high: Number(has) };
    }),
    rows: rows.map((row, index) => ({
      bounds: { low: (observations[index]?.low ?? 0) - tolerance, high: (observations[index]?.high ?? 0) + tolerance },
      entries: row.map(({ atom, weight }) => ({ variable: atom, weight })),
    })),
  });
  try {
    const open = members.flatMap((alike, atom) => (known.has(alike[0] ?? '') ? [] : [atom]));
    // Who is seen without the property need not have it, who is seen with it may.
    const [need, may] = [new Set(open), new Set(open)];
    const visit = (costs: readonly number[]) => {
      for (const [atom, count] of program.least(costs).entries()) {
        if (count <= (members[atom]?.length ?? 0) - 1 + tolerance) need.delete(atom);
        if (count >= 1 - tolerance) may.delete(atom);
      }
    };
    for (const sign of [1, -1]) visit(members.map(() => sign));
    const settled = new Set<number>();
    for (const [left, sign] of [[need, 1] as const, [may, -1] as const]) {
      settled.clear();
      for (let atom = next(left, settled); atom !== undefined; atom = next(left, settled)) {
        settled.add(atom);
        visit(members.map((_, index) => (index === atom ? sign : 0)));
      }
    }
    const names = (atoms: ReadonlySet<number>) => [...atoms].flatMap((atom) => members[atom] ?? []).sort();
    return { yes: names(need), no: names(may) };
  } finally {
    program.dispose();
  }
}

const tolerance = 1e-6;

function next(left: ReadonlySet<number>, settled: ReadonlySet<number>): number | undefined {
  return [...left].find((atom) => !settled.has(atom));
}
