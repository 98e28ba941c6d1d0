import type { Publication, PublishedGroup } from './publication.ts';

/** One of the municipality's peer groups; `published` is null where there are no figures for it, for whatever reason. */
export interface PeerGroup {
  readonly id: string;
  readonly name: string;
  readonly published: PublishedGroup | null;
}

export type PublishedPeerGroup = PeerGroup & { readonly published: PublishedGroup };

/** The groups of these ids in their order, with what is published of them. */
export function peerGroups(
  ids: readonly string[],
  publication: Pick<Publication, 'groups'> | null,
  nameOf: (id: string) => string,
): readonly PeerGroup[] {
  const published = new Map(publication?.groups.map((group) => [group.id, group]));
  return ids.map((id) => ({ id, name: nameOf(id), published: published.get(id) ?? null }));
}

export function isPublished(group: PeerGroup): group is PublishedPeerGroup {
  return group.published !== null;
}
