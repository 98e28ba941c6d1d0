import { atomsOf } from '../exact/atoms.ts';
import { linearProgram, type Program } from './linear-program.ts';

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
  const telling = observations.filter((observation) => observation.low > 0 || observation.high < totalOf(observation));
  if (telling.length === 0) return { yes: [], no: [] };
  const bare = telling.map((observation) => ({ ...observation, means: new Map() }));
  const { members, rows } = atomsOf(bare, new Set(known.keys()));
  const sizes = members.map((alike) => alike.length);
  const program = await linearProgram({
    variables: members.map((alike) => {
      const has = known.get(alike[0] ?? '');
      return has === undefined ? { low: 0, high: alike.length } : { low: Number(has), high: Number(has) };
    }),
    rows: rows.map((row, index) => ({
      bounds: { low: (telling[index]?.low ?? 0) - tolerance, high: (telling[index]?.high ?? 0) + tolerance },
      entries: row.map(({ atom, weight }) => ({ variable: atom, weight })),
    })),
  });
  try {
    const open = members.flatMap((alike, atom) => (known.has(alike[0] ?? '') ? [] : [atom]));
    const names = (atoms: readonly number[]) => atoms.flatMap((atom) => members[atom] ?? []).sort();
    // A count that can be one lower than all need not be all of them; one that can be 1 need not be none.
    const yes = forced(program, open, sizes, { sign: 1, free: (count, size) => count <= size - 1 + slack });
    const no = forced(program, open, sizes, { sign: -1, free: (count) => count >= 1 - slack });
    return { yes: names(yes), no: names(no) };
  } finally {
    program.dispose();
  }
}

function totalOf({ members, weights }: CountObservation): number {
  return weights?.reduce((sum, weight) => sum + weight, 0) ?? members.length;
}

const tolerance = 1e-6;
/** Well above what the solver and the tolerances of some hundred rows may add up to. */
const slack = 1e-3;

interface Wish {
  /** 1 to make counts small, -1 to make them large. */
  readonly sign: 1 | -1;
  readonly free: (count: number, size: number) => boolean;
}

/** Atoms that no feasible point sets free: all that are left are pushed together, then, where that sets nobody free, alone. */
function forced(
  program: Program,
  atoms: readonly number[],
  sizes: readonly number[],
  { sign, free }: Wish,
): readonly number[] {
  let left = [...atoms];
  const push = (pushed: ReadonlySet<number>): Float64Array => {
    const point = program.least(sizes.map((_, atom) => (pushed.has(atom) ? sign : 0)));
    left = left.filter((atom) => !free(point[atom] ?? 0, sizes[atom] ?? 1));
    return point;
  };
  for (let before = Number.POSITIVE_INFINITY; left.length > 0 && left.length < before; ) {
    before = left.length;
    const point = push(new Set(left));
    // None of them has moved from its end: no point moves any.
    const ends = left.every((atom) => Math.abs((point[atom] ?? 0) - (sign === 1 ? (sizes[atom] ?? 1) : 0)) < slack);
    if (left.length === before && ends) return left;
  }
  for (const atom of [...left]) if (left.includes(atom)) push(new Set([atom]));
  return left;
}
