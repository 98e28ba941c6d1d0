import { groupName, membersName } from '../../../model/benchmark/group-name.ts';
import * as model from '../../../model/benchmark/peer-groups.ts';
import type { MetricSummary } from '../../../model/benchmark/publication.ts';
import { wholeNumber } from '../../../model/format/points-text.ts';
import { cleanText } from '../clean-text.ts';
import type { ReportData } from '../report-data.ts';
import type { ReportWords } from '../words/words.ts';

interface Named extends Pick<ReportData, 'model' | 'municipality' | 'groups' | 'publication'> {
  readonly words: ReportWords;
  readonly language: string;
}

/** The municipality's groups, nearest first. */
export function peerGroups(named: Named): readonly model.PeerGroup[] {
  const naming = {
    names: named.words.groups,
    sizeClasses: named.model.file.benchmark.sizeClasses,
    county: cleanText(named.municipality.county.name),
    inhabitants: (number: number) => wholeNumber(number, named.language),
  };
  return model.peerGroups(named.groups, named.publication, (id) => groupName(id, naming));
}

/** What the members of a group are called. */
export function membersText({ groups }: ReportWords, group: Pick<model.PeerGroup, 'id'>): string {
  return membersName(groups, group);
}

/** A published mean in words: "unter 4", "38", "über 96". */
export function meanText(
  { mean, meanIs }: Pick<MetricSummary, 'mean' | 'meanIs'>,
  { language, words }: { readonly language: string; readonly words: ReportWords },
): string {
  const points = wholeNumber(mean, language);
  return meanIs === 'exact' ? points : words.compared[meanIs]({ points });
}
