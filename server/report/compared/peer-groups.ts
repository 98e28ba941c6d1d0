import { sizeLimits } from '../../../model/benchmark/groups.ts';
import type { MetricSummary, PublishedGroup } from '../../../model/benchmark/publication.ts';
import { wholeNumber } from '../../../model/format/points-text.ts';
import { cleanText } from '../clean-text.ts';
import type { ReportData } from '../report-data.ts';
import type { ReportWords } from '../words/words.ts';

/** One of the municipality's peer groups; `published` is null where there are no figures for it, for whatever reason. */
export interface PeerGroup {
  readonly id: string;
  readonly name: string;
  readonly published: PublishedGroup | null;
}

export type PublishedPeerGroup = PeerGroup & { readonly published: PublishedGroup };

interface Named extends Pick<ReportData, 'model' | 'municipality' | 'groups' | 'publication'> {
  readonly words: ReportWords;
  readonly language: string;
}

/** The municipality's groups, nearest first. */
export function peerGroups(named: Named): readonly PeerGroup[] {
  const published = new Map(named.publication?.groups.map((group) => [group.id, group]));
  return named.groups.map((id) => ({ id, name: groupName(named, id), published: published.get(id) ?? null }));
}

/** The name of a group such as `size:5000`; a kind or a key that is not known stands for itself. */
function groupName(named: Named, id: string): string {
  const { groups } = named.words;
  const [kind, key = ''] = id.split(':', 2);
  switch (kind) {
    case 'all':
      return groups.all;
    case 'county':
      return groups.county({ name: cleanText(named.municipality.county.name) || key });
    case 'size':
      return sizeName(named, Number(key));
    case 'type':
      return groups.type({ name: nameIn(groups.types, key) });
    case 'urbanisation':
      return groups.urbanisation({ name: nameIn(groups.urbanisations, key) });
    case 'state':
      return groups.state({ name: nameIn(groups.states, key) });
    case 'counties':
      return key === '' ? groups.counties : groups.countiesOfState({ name: nameIn(groups.states, key) });
    default:
      return id;
  }
}

function sizeName({ model, language, words: { groups } }: Named, from: number): string {
  const next = sizeLimits(model.file.benchmark.sizeClasses).find((limit) => limit > from);
  if (next === undefined) return groups.sizeAbove({ from: wholeNumber(from, language) });
  if (from === 0) return groups.sizeBelow({ to: wholeNumber(next, language) });
  return groups.size({ from: wholeNumber(from, language), to: wholeNumber(next - 1, language) });
}

function nameIn(names: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}

/** What the members of a group are called: counties (Landkreise) are compared with counties only. */
export function membersText({ groups }: ReportWords, group: Pick<PeerGroup, 'id'>): string {
  return groups.members[ofCounties(group) ? 'county' : 'municipality'];
}

export function ofCounties({ id }: Pick<PeerGroup, 'id'>): boolean {
  return id.split(':', 1)[0] === 'counties';
}

/** A published mean in words: "unter 4", "38", "über 96". */
export function meanText(
  { mean, meanIs }: Pick<MetricSummary, 'mean' | 'meanIs'>,
  { language, words }: { readonly language: string; readonly words: ReportWords },
): string {
  const points = wholeNumber(mean, language);
  return meanIs === 'exact' ? points : words.compared[meanIs]({ points });
}
