import type { Observation } from '../observation.ts';

/** Unknowns that lie in the same sets with the same weights: no observation tells them apart. */
export interface Atoms {
  readonly members: readonly (readonly string[])[];
  /** For each observation its atoms, with the weight of each member. */
  readonly rows: readonly (readonly { readonly atom: number; readonly weight: number }[])[];
}

/** The unknowns in `apart` are atoms of their own. */
export function atomsOf(observations: readonly Observation[], apart: ReadonlySet<string>): Atoms {
  const signatures = new Map<string, string[]>();
  observations.forEach(({ members, weights }, row) => {
    members.forEach((member, index) => {
      const signature = signatures.get(member);
      const entry = `${row}*${weights?.[index] ?? 1}`;
      if (signature) signature.push(entry);
      else signatures.set(member, [entry]);
    });
  });
  const classes = new Map<string, string[]>();
  for (const [member, signature] of signatures) {
    const name = `${signature.join(' ')}${apart.has(member) ? ` ${member}` : ''}`;
    const alike = classes.get(name);
    if (alike) alike.push(member);
    else classes.set(name, [member]);
  }
  const members = [...classes.values()];
  const atomOf = new Map(members.flatMap((alike, atom) => alike.map((member) => [member, atom] as const)));
  const rows = observations.map((observation) => {
    const weightOf = new Map<number, number>();
    observation.members.forEach((member, index) => {
      weightOf.set(atomOf.get(member) ?? -1, observation.weights?.[index] ?? 1);
    });
    return [...weightOf].map(([atom, weight]) => ({ atom, weight }));
  });
  return { members, rows };
}
