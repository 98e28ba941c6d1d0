import { type Atom, type AuditSet, atomTable, sizeOf } from './atoms.ts';
import { Exposure } from './exposure.ts';
import { RowSpace } from './row-space.ts';

export type { AuditSet } from './atoms.ts';

export interface AuditInput {
  /** Everything published so far that can be combined with the candidates. */
  readonly published: readonly AuditSet[];
  /** The most important first: where two of them cannot both be published, the first one is. Their ids are unique. */
  readonly candidates: readonly AuditSet[];
  /** Unknowns whose figures are public anyway: they protect nobody. */
  readonly exempt: ReadonlySet<string>;
  /** Fewest municipalities that any combination of published numbers may be about. */
  readonly least: number;
}

/**
 * Ids of the candidates that may be published together (method 5.5): no row of the reduced row echelon form of all sets, no
 * combination of two of its rows, in several orders of the columns, and none of two sets is about fewer municipalities than `least`. It looks at memberships and never
 * at values, so that a refusal tells nothing. What was published before and is exposed already does not count against a candidate.
 * Single municipalities are found exactly; for more of them it is a strong check and no proof, because to find the smallest
 * combination is NP-hard. Throws a RangeError for a weight that is no whole number from 1.
 */
export function admissible({ published, candidates, exempt, least }: AuditInput): ReadonlySet<string> {
  const { atoms, rows } = atomTable([...published, ...candidates], exempt);
  const before = rows.slice(0, published.length);
  const forms = ordersOf(atoms, least).map((order) => formOf(order, atoms, least, before));
  const accepted = new Set<string>();

  /** Publishes all of a list, or what may be of its two halves, one after the other. */
  function settle(ledger: Ledger, list: readonly Candidate[], failed: boolean): Ledger {
    const extended = failed ? null : extend(ledger, list, forms);
    if (extended) {
      for (const { id } of list) accepted.add(id);
      return extended;
    }
    if (list.length === 1) return ledger;
    const first = list.slice(0, Math.ceil(list.length / 2));
    const second = list.slice(first.length);
    const between = settle(ledger, first, false);
    // With all of the first half the second one makes up the list that failed.
    return settle(
      between,
      second,
      first.every(({ id }) => accepted.has(id)),
    );
  }

  const asked = candidates.map(({ id }, index) => ({ id, row: rows[published.length + index] ?? new Float64Array() }));
  if (asked.length > 0) settle({ rows: before, spaces: forms.map(({ space }) => space) }, asked, false);
  return accepted;
}

interface Candidate {
  readonly id: string;
  readonly row: Float64Array;
}

/** What is published so far: the sets themselves, and what follows from them in each order of the columns. */
interface Ledger {
  readonly rows: readonly Float64Array[];
  readonly spaces: readonly RowSpace[];
}

/** One order of the columns. Which combinations are rows, and which are pairs, depends on it. */
interface Form {
  readonly order: readonly number[];
  readonly space: RowSpace;
  readonly exposure: Exposure;
}

function formOf(order: readonly number[], atoms: readonly Atom[], least: number, rows: readonly Float64Array[]): Form {
  const space = new RowSpace(order.length);
  for (const row of rows) space.add(inOrder(row, order));
  const ordered = order.flatMap((column) => atoms[column] ?? []);
  return { order, space, exposure: new Exposure(ordered, least, space.copy()) };
}

/** Null where somebody would be given away. */
function extend({ rows, spaces }: Ledger, list: readonly Candidate[], forms: readonly Form[]): Ledger | null {
  const all = [...rows, ...list.map(({ row }) => row)];
  if (forms[0]?.exposure.in(all, rows.length)) return null;
  const extended: RowSpace[] = [];
  for (const [index, { order, exposure }] of forms.entries()) {
    const space = (spaces[index] ?? new RowSpace(order.length)).copy();
    for (const { row } of list) space.add(inOrder(row, order));
    if (exposure.in(space.rows.map(({ values }) => values))) return null;
    extended.push(space);
  }
  return { rows: all, spaces: extended };
}

/** Orders besides the given one; each finds small combinations that the others miss. */
const furtherOrders = 6;

/**
 * Large atoms always first: a combination without them is made of rows without them. The small ones as they are, the other way round,
 * and in orders that look random and are always the same.
 */
function ordersOf(atoms: readonly Atom[], least: number): readonly (readonly number[])[] {
  const columns = atoms.map((_, column) => column);
  const first = columns.findIndex((column) => sizeOf(atoms[column] ?? noAtom) < least);
  if (first === -1) return [columns];
  const [large, small] = [columns.slice(0, first), columns.slice(first)];
  const others = Array.from({ length: furtherOrders }, (_, order) => mixed(small, order + 1));
  return [columns, [...large, ...small.toReversed()], ...others.map((order) => [...large, ...order])];
}

const noAtom: Atom = { single: 0, repeated: [] };

/** Sorted by a hash of column and order (Knuth's multiplicative one). */
function mixed(columns: readonly number[], order: number): readonly number[] {
  const hash = (column: number) => Math.imul((column + 1) * 2_654_435_761 + order * 40_503, 2_246_822_519) >>> 0;
  return columns.toSorted((one, other) => hash(one) - hash(other));
}

function inOrder(row: Float64Array, order: readonly number[]): Float64Array {
  return Float64Array.from(order, (column) => row[column] ?? 0);
}
