import { residue } from './modular.ts';
import { municipalityOf } from './unknown.ts';

/** The unknowns whose sum, or weighted sum, is published; weights are whole numbers from 1, 1 each where none are given. */
export interface AuditSet {
  readonly id: string;
  readonly members: readonly string[];
  readonly weights?: readonly number[] | undefined;
}

/** Unknowns that are in the same sets with the same weights: no published number tells them apart. */
export interface Atom {
  /** Municipalities that have no other unknown. */
  readonly single: number;
  /** The other municipalities, each by a number of its own. */
  readonly repeated: readonly number[];
}

export interface AtomTable {
  /** Those with the most municipalities first. */
  readonly atoms: readonly Atom[];
  /** For each set, in their order, its weight in each atom as a residue. */
  readonly rows: readonly Float64Array[];
}

/** Sets as rows over atoms. Exempt unknowns are known to everybody and have no column. Throws a RangeError for other weights. */
export function atomTable(sets: readonly AuditSet[], exempt: ReadonlySet<string>): AtomTable {
  const classes = new Map<string, string[]>();
  for (const [unknown, signature] of signatures(sets, exempt)) {
    const known = classes.get(signature);
    if (known) known.push(unknown);
    else classes.set(signature, [unknown]);
  }
  const repeated = repeatedMunicipalities([...classes.values()].flat());
  const columns = [...classes].map(([signature, unknowns]) => ({ signature, atom: atomOf(unknowns, repeated) }));
  columns.sort((one, other) => sizeOf(other.atom) - sizeOf(one.atom));
  const rows = sets.map(() => new Float64Array(columns.length));
  columns.forEach(({ signature }, column) => {
    for (const entry of signature.split(' ')) {
      const [set, weight] = entry.split('*').map(Number);
      const row = rows[set ?? -1];
      // A multiple of the modulus must not look as if the unknown were not there.
      if (row) row[column] = residue(weight ?? 1) || 1;
    }
  });
  return { atoms: columns.map(({ atom }) => atom), rows };
}

/** Municipalities in an atom. */
export function sizeOf({ single, repeated }: Atom): number {
  return single + repeated.length;
}

/** The sets of each unknown with its weights, such as `0*1 7*3`. */
function signatures(sets: readonly AuditSet[], exempt: ReadonlySet<string>): ReadonlyMap<string, string> {
  const entries = new Map<string, string[]>();
  sets.forEach(({ id, members, weights }, set) => {
    members.forEach((unknown, index) => {
      const weight = weights ? weights[index] : 1;
      if (weight === undefined || !Number.isSafeInteger(weight) || weight < 1) {
        throw new RangeError(`A weight is a whole number from 1, not ${weight} (${unknown} in ${id}).`);
      }
      if (exempt.has(unknown)) return;
      const known = entries.get(unknown);
      if (known) known.push(`${set}*${weight}`);
      else entries.set(unknown, [`${set}*${weight}`]);
    });
  });
  return new Map([...entries].map(([unknown, inSets]) => [unknown, inSets.join(' ')]));
}

/** Numbers for municipalities that have several unknowns. */
function repeatedMunicipalities(unknowns: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const unknown of unknowns) {
    const municipality = municipalityOf(unknown);
    times.set(municipality, (times.get(municipality) ?? 0) + 1);
  }
  const repeated = [...times].flatMap(([municipality, count]) => (count > 1 ? [municipality] : []));
  return new Map(repeated.map((municipality, number) => [municipality, number]));
}

function atomOf(unknowns: readonly string[], numbers: ReadonlyMap<string, number>): Atom {
  const known = unknowns.map((unknown) => numbers.get(municipalityOf(unknown)));
  const repeated = [...new Set(known.filter((number) => number !== undefined))];
  return { single: known.filter((number) => number === undefined).length, repeated };
}
