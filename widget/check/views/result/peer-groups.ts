import { ofCounties } from '../../../../model/benchmark/group-name.ts';
import * as model from '../../../../model/benchmark/peer-groups.ts';
import type { MetricSummary } from '../../../../model/benchmark/publication.ts';
import { wholeNumber } from '../../../../model/format/points-text.ts';
import { groupName } from './group-name.ts';
import type { ResultPage } from './result-page.ts';

export { ofCounties } from '../../../../model/benchmark/group-name.ts';
export { isPublished, type PeerGroup, type PublishedPeerGroup } from '../../../../model/benchmark/peer-groups.ts';

/** The municipality's groups, nearest first. */
export function peerGroups(page: ResultPage): readonly model.PeerGroup[] {
  return model.peerGroups(page.groups, page.publication, (id) => groupName(page, id));
}

/** What the members of a group are called. */
export function membersText({ say }: Pick<ResultPage, 'say'>, group: Pick<model.PeerGroup, 'id'>): string {
  return say(ofCounties(group) ? 'groups.members.county' : 'groups.members.municipality');
}

/** A published mean in words: "unter 4", "38", "über 96". */
export function meanText(
  { mean, meanIs }: Pick<MetricSummary, 'mean' | 'meanIs'>,
  { language, say }: Pick<ResultPage, 'language' | 'say'>,
): string {
  const points = wholeNumber(mean, language);
  return meanIs === 'exact' ? points : say(`comparison.${meanIs}`, { points });
}
