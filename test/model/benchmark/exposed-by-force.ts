import type { AuditSet } from '../../../model/benchmark/audit.ts';

/**
 * Whether any combination of sums over the sets is about fewer municipalities than `least`: for every such choice of municipalities,
 * whether a combination vanishes on all the others. Exact, in fractions of whole numbers, and only for few unknowns.
 */
export function exposedByForce(sets: readonly AuditSet[], exempt: ReadonlySet<string>, least: number): boolean {
  const unknowns = [...new Set(sets.flatMap(({ members }) => members))].filter((unknown) => !exempt.has(unknown));
  const owner = (unknown: string) => unknown.split('#')[0] ?? '';
  const matrix = sets.map(({ members, weights }) =>
    unknowns.map((unknown) => {
      const at = members.indexOf(unknown);
      return at === -1 ? 0n : BigInt(weights?.[at] ?? 1);
    }),
  );
  const rank = rankOf(matrix);
  return choices([...new Set(unknowns.map(owner))], least - 1).some((chosen) => {
    const others = unknowns.flatMap((unknown, column) => (chosen.includes(owner(unknown)) ? [] : [column]));
    return rankOf(matrix.map((row) => others.map((column) => row[column] ?? 0n))) < rank;
  });
}

/** All choices of so many; of fewer only where there are no more. */
function choices(from: readonly string[], count: number): readonly (readonly string[])[] {
  if (from.length <= count) return [from];
  if (count === 0) return [[]];
  const [first = '', ...rest] = from;
  return [...choices(rest, count - 1).map((others) => [first, ...others]), ...choices(rest, count)];
}

/** By elimination without fractions. */
function rankOf(matrix: readonly (readonly bigint[])[]): number {
  const rows = matrix.map((row) => [...row]);
  const columns = rows[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < columns; column += 1) {
    const found = rows.findIndex((row, index) => index >= rank && row[column] !== 0n);
    const pivot = rows[found];
    if (!pivot) continue;
    rows.splice(found, 1);
    rows.splice(rank, 0, pivot);
    rank += 1;
    for (const row of rows.slice(rank)) {
      const [factor = 0n, scale = 0n] = [row[column], pivot[column]];
      row.forEach((value, index) => {
        row[index] = value * scale - factor * (pivot[index] ?? 0n);
      });
    }
  }
  return rank;
}
