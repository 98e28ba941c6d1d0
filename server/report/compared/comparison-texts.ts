import { ofCounties } from '../../../model/benchmark/group-name.ts';
import type { PublishedPeerGroup } from '../../../model/benchmark/peer-groups.ts';
import { positionIn } from '../../../model/benchmark/position.ts';
import type { MetricSummary } from '../../../model/benchmark/publication.ts';
import { dayText } from '../../../model/format/day-text.ts';
import { pointsDown } from '../../../model/format/points-text.ts';
import type { ReportPage } from '../report-page.ts';
import type { CategoryRow } from './category-rows.ts';
import { membersText, peerGroups } from './peer-groups.ts';

/** What the bars show, in one sentence or two; empty where nothing is rated. */
export function findingText({ words, language }: ReportPage, rows: readonly CategoryRow[]): string {
  const { finding } = words.compared;
  const rated = rows.flatMap(({ name, score, peers }) => (score === null ? [] : [{ name, score, peers }]));
  const ascending = rated.toSorted((a, b) => a.score - b.score);
  const [worst, best] = [ascending[0], ascending.at(-1)];
  if (!worst || !best) return '';
  const [low, high] = [pointsDown(worst.score, language), pointsDown(best.score, language)];
  if (rated.length === 1) return finding.one({ name: worst.name, points: low });
  const spread =
    low === high ? finding.even({ points: low }) : finding.spread({ best: best.name, high, worst: worst.name, low });
  const compared = rated.flatMap(({ score, peers }) => (peers ? [{ score, peers }] : []));
  if (compared.length === 0) return spread;
  const count = compared.filter(({ score, peers }) => score > peers.mean * 100).length;
  return `${spread} ${finding.above({ count, all: compared.length })}`;
}

/** How many of the group are below the overall score; empty where the group is too small to tell. */
export function positionText({ words, evaluation, shown }: ReportPage): string {
  const overall = shown?.published.metrics['overall'];
  const { score } = evaluation.score;
  const position = overall && score !== null ? positionIn(overall, score / 100) : null;
  return position && shown ? words.compared.position({ ...position, members: membersText(words, shown) }) : '';
}

/** Which categories have no value, and why. */
export function notRatedTexts({ words, evaluation }: ReportPage, rows: readonly CategoryRow[]): readonly string[] {
  const unrated = rows.filter(({ score }) => score === null);
  const named = (rateable: boolean) =>
    unrated.flatMap(({ id, name }) => {
      const category = evaluation.categories.find((entry) => entry.category === id);
      return category && (category.high !== null) === rateable ? [name] : [];
    });
  const [why, open] = [named(false).join(', '), named(true).join(', ')];
  return [
    ...(why === '' ? [] : [words.compared.notRatedWhy({ names: why })]),
    ...(open === '' ? [] : [words.compared.notRatedOpen({ names: open })]),
  ];
}

/** What stands behind the figures of the group, or why there are none. */
export function sourceTexts(page: ReportPage): readonly string[] {
  const { words, shown, publication, quick } = page;
  const { compared } = words;
  if (!shown) {
    if (quick) return [compared.noneQuick];
    return publication ? [compared.noneOfYours, ...unavailableTexts(page)] : [compared.nonePublished];
  }
  const { source, tiers } = compared;
  const members = membersText(words, shown);
  const overall = shown.published.metrics['overall'];
  const tier = overall && tierOf(overall);
  return [
    source.members({ band: words.groups.bands[shown.published.contributors], members, group: shown.name }),
    source.voluntary,
    ...(ofCounties(shown) ? [source.apart] : []),
    asOfText(page, shown),
    source.frozen,
    ...(overall?.quartiles ? [source.levels({ shares: levelShares(page, overall) })] : []),
    ...(tier ? [tiers[tier]({ members })] : []),
    ...unavailableTexts(page),
  ];
}

function unavailableTexts(page: ReportPage): readonly string[] {
  const missing = peerGroups(page).filter(({ published }) => published === null);
  const names = missing.map(({ name }) => page.words.frame.quoted(name)).join(', ');
  return missing.length === 0 ? [] : [page.words.compared.unavailable({ groups: names })];
}

/** The most that is shown names what is not; null where nothing is kept back. */
function tierOf({ median, quartiles, position }: MetricSummary): 'mean' | 'thirds' | 'spread' | null {
  if (position) return null;
  if (quartiles) return 'spread';
  return median === undefined ? 'mean' : 'thirds';
}

/** Figures may be older than the publication that repeats them. */
function asOfText({ words, language, publication }: ReportPage, { published }: PublishedPeerGroup): string {
  const { source } = words.compared;
  const date = dayText(published.asOf, language);
  const repeated = publication ? dayText(publication.publishedAt, language) : date;
  const number = publication?.number ?? 0;
  return date === repeated ? source.asOf({ date, number }) : source.asOfEarlier({ date, number, published: repeated });
}

function levelShares({ words }: ReportPage, { levels = [] }: MetricSummary): string {
  const { source, unavailableFigure } = words.compared;
  if (levels.length === 0) return unavailableFigure;
  return levels
    .map(({ from, to, percent }) =>
      from === to ? source.levelShare({ level: from, percent }) : source.levelShares({ from, to, percent }),
    )
    .join(', ');
}
