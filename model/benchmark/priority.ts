/** Kinds of groups by how near they are to what readers ask for; a kind that is not listed comes last. */
const kinds = ['all', 'counties', 'state', 'size', 'type', 'urbanisation', 'county'];

const broad = kinds.indexOf('state');

export interface Renewal {
  /** Id of the group. */
  readonly group: string;
  /** Municipalities that came, went or changed since its last figures. */
  readonly changed: number;
}

/**
 * The order in which groups are published where not all of them can be: everybody and the states first, then those whose figures
 * change for most municipalities, because so many go without where a group is refused; of equally many the size class first, then
 * type, urbanisation and county, then by name.
 */
export function mostImportantFirst<T extends Renewal>(renewals: readonly T[]): readonly T[] {
  const rank = ({ group }: T) => Math.min(kindOf(group), broad + 1);
  return renewals.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      other.changed - one.changed ||
      kindOf(one.group) - kindOf(other.group) ||
      (one.group < other.group ? -1 : 1),
  );
}

function kindOf(group: string): number {
  const found = kinds.indexOf(group.split(':', 1)[0] ?? '');
  return found === -1 ? kinds.length : found;
}
