/** Kinds of groups by how much is lost without them (method 5.4, R5); a kind that is not listed comes last. */
const kinds = ['all', 'counties', 'state', 'size', 'type', 'urbanisation', 'county'];

/** The groups that matter to most readers first, of equal kinds those with more members, then by name. */
export function mostImportantFirst<T extends { readonly group: string; readonly members: readonly string[] }>(
  groups: readonly T[],
): readonly T[] {
  const rank = ({ group }: T) => {
    const found = kinds.indexOf(group.split(':', 1)[0] ?? '');
    return found === -1 ? kinds.length : found;
  };
  return groups.toSorted(
    (one, other) =>
      rank(one) - rank(other) || other.members.length - one.members.length || (one.group < other.group ? -1 : 1),
  );
}
