import type { Needs } from '../../../../model/action/evaluation.ts';
import { needsAmongPeers } from '../../../../model/action/needs-among-peers.ts';
import type { QuestionSummary } from '../../../../model/benchmark/publication.ts';
import type { StoredTarget, Target } from '../../../../model/contract/plan.ts';
import { isPublished, type PeerGroup, type PublishedPeerGroup, peerGroups } from './peer-groups.ts';
import type { ResultPage } from './result-page.ts';

export type RowOrder = 'score' | 'behind' | 'model';

/** What the reader chose; what is absent is left to the page. */
export interface ComparisonChoice {
  /** Id of a published group. */
  readonly group?: string;
  readonly order?: RowOrder;
  /** They come with the plan. */
  readonly targets?: readonly StoredTarget[];
}

export type Choose = (choice: ComparisonChoice) => void;

/** With whom the page compares, from the first chart to the last question. */
export interface Comparison {
  /** The municipality's groups, nearest first. */
  readonly groups: readonly PeerGroup[];
  /** The group that was chosen, else the nearest published one; null compares with nobody. */
  readonly shown: PublishedPeerGroup | null;
  readonly order: RowOrder;
  /** Levels that the categories are to reach, by category. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Means by question: of the group that is shown, else of the nearest that has them. */
  readonly questions: QuestionMeans | null;
  /** In the order that these means give them. */
  readonly needs: Needs;
}

export interface QuestionMeans {
  readonly group: PublishedPeerGroup;
  readonly means: ReadonlyMap<string, QuestionSummary>;
}

export interface ComparedPage extends ResultPage {
  readonly comparison: Comparison;
}

/** A group that is wanted but not published gives way to the nearest that is. */
export function comparisonOf(page: ResultPage, wanted: ComparisonChoice): Comparison {
  const groups = peerGroups(page);
  const published = groups.filter(isPublished);
  const shown = published.find(({ id }) => id === wanted.group) ?? published[0] ?? null;
  const questions = questionMeans(shown ? [shown, ...published] : []);
  const means = [...(questions?.means ?? [])].map(([question, { mean }]): [string, number] => [question, mean]);
  return {
    groups,
    shown,
    order: shown === null && wanted.order === 'behind' ? 'score' : (wanted.order ?? 'score'),
    targets: new Map(wanted.targets?.map(({ id, entry }) => [id, entry])),
    questions,
    needs: needsAmongPeers(page.evaluation, new Map(means)),
  };
}

function questionMeans(groups: readonly PublishedPeerGroup[]): QuestionMeans | null {
  for (const group of groups) {
    const means = new Map(Object.entries(group.published.questions ?? {}));
    if (means.size > 0) return { group, means };
  }
  return null;
}
