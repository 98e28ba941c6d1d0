import type { MetricSummary, PublishedGroup } from '../../../../model/benchmark/publication.ts';
import { wholeNumber } from '../../../../model/format/points-text.ts';
import { groupName } from './group-name.ts';
import type { ResultPage } from './result-page.ts';

/** One of the municipality's peer groups; `published` is null where there are no figures for it, for whatever reason. */
export interface PeerGroup {
  readonly id: string;
  readonly name: string;
  readonly published: PublishedGroup | null;
}

export type PublishedPeerGroup = PeerGroup & { readonly published: PublishedGroup };

/** The municipality's groups, nearest first. */
export function peerGroups(page: ResultPage): readonly PeerGroup[] {
  const published = new Map(page.publication?.groups.map((group) => [group.id, group]));
  return page.groups.map((id) => ({ id, name: groupName(page, id), published: published.get(id) ?? null }));
}

export function isPublished(group: PeerGroup): group is PublishedPeerGroup {
  return group.published !== null;
}

/** What the members of a group are called: counties (Landkreise) are compared with counties only. */
export function membersText({ say }: Pick<ResultPage, 'say'>, { id }: Pick<PeerGroup, 'id'>): string {
  return say(ofCounties({ id }) ? 'groups.members.county' : 'groups.members.municipality');
}

export function ofCounties({ id }: Pick<PeerGroup, 'id'>): boolean {
  return id.split(':', 1)[0] === 'counties';
}

/** A published mean in words: "unter 4", "38", "über 96". */
export function meanText(
  { mean, meanIs }: Pick<MetricSummary, 'mean' | 'meanIs'>,
  { language, say }: Pick<ResultPage, 'language' | 'say'>,
): string {
  const points = wholeNumber(mean, language);
  return meanIs === 'exact' ? points : say(`comparison.${meanIs}`, { points });
}
