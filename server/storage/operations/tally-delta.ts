import type { Schema } from '../schema.ts';
import type { Scope } from '../store.ts';

type Kind = Schema['tally_delta']['kind'];

/** Name of the tally of a peer group's submissions. */
const groupTally = (group: string): string => `group ${group}`;

/** Group behind the name of a tally; null for a tally of another sort. */
export const groupOf = (tally: string): string | null => /^group (.*)$/s.exec(tally)?.[1] ?? null;

/** The tallies that one assessment changes by one each: when it begins, and by each submission and withdrawal. */
export function talliesOf(kind: Kind, groups: readonly string[]): readonly string[] {
  return [kind === 'begun' ? 'begun' : 'submitted', ...groups.map(groupTally)];
}

/** What a delta counts: 1, and -1 for what is taken back. */
export const signOf = (kind: Kind): number => (kind === 'withdrawn' ? -1 : 1);

/** @param submission its number, 0 for a beginning */
export function deltaRow(
  { municipality, wave }: Scope,
  kind: Kind,
  submission: number,
  groups: readonly string[],
): Schema['tally_delta'] {
  return { municipality, wave, kind, submission, names: JSON.stringify(talliesOf(kind, groups)) };
}
