import type { MetricSummary, PublishedGroup } from '../../../../model/benchmark/publication.ts';
import { wholeNumber } from './figures.ts';
import type { ResultPage } from './result-page.ts';

type GroupData = Pick<ResultPage, 'publication' | 'groups' | 'model' | 'municipality' | 'language' | 'say'>;

/** One of the municipality's peer groups; `published` is null where too few stand behind it. */
export interface PeerGroup {
  readonly id: string;
  readonly name: string;
  readonly published: PublishedGroup | null;
}

/** The municipality's groups, nearest first. */
export function peerGroups(page: GroupData): readonly PeerGroup[] {
  const published = new Map(page.publication?.groups.map((group) => [group.id, group]));
  return page.groups.map((id) => ({ id, name: groupName(page, id), published: published.get(id) ?? null }));
}

/** The name of a group such as `size:5000`; an id of an unknown kind stands for itself. */
function groupName({ model, municipality, language, say }: GroupData, id: string): string {
  const [kind, key = ''] = id.split(':', 2);
  if (kind === 'all') return say('groups.all');
  if (kind === 'county') return say('groups.county', { name: municipality?.county.name ?? key });
  if (kind === 'type') return say('groups.type', { name: typeName(key, say) });
  if (kind !== 'size') return id;
  const limits = model.file.benchmark.sizeClasses;
  const from = Number(key);
  const next = limits.find((limit) => limit > from);
  const words = { from: wholeNumber(from, language), to: next === undefined ? '' : wholeNumber(next - 1, language) };
  if (next === undefined) return say('groups.sizeAbove', words);
  return from === 0 ? say('groups.sizeBelow', { to: wholeNumber(next, language) }) : say('groups.size', words);
}

const types = ['urbanDistrict', 'largeTown', 'town', 'market', 'municipality', 'county'] as const;

function typeName(id: string, say: ResultPage['say']): string {
  const known = types.find((type) => type === id);
  return known ? say(`groups.types.${known}`) : id;
}

/** A published mean in words: "unter 4", "38", "über 96". */
export function meanText(
  { mean, meanIs }: MetricSummary,
  { language, say }: Pick<GroupData, 'language' | 'say'>,
): string {
  const points = wholeNumber(mean, language);
  return meanIs === 'exact' ? points : say(`comparison.${meanIs}`, { points });
}
