import type { Schema } from '../schema.ts';
import type { Scope } from '../store.ts';

type Kind = Schema['tally_delta']['kind'];

/** Name of the tally of a peer group's submissions. */
const groupTally = (group: string): string => `group ${group}`;

/** Group behind the name of a tally; null for a tally of another sort. */
export const groupOf = (tally: string): string | null => /^group (.*)$/s.exec(tally)?.[1] ?? null;

/** The tallies that one assessment adds one each to, when it begins and when it is submitted. */
export function talliesOf(kind: Kind, groups: readonly string[]): readonly string[] {
  return [kind, ...groups.map(groupTally)];
}

export function deltaRow({ municipality, wave }: Scope, kind: Kind, groups: readonly string[]): Schema['tally_delta'] {
  return { municipality, wave, kind, names: JSON.stringify(talliesOf(kind, groups)) };
}
