import type { MetricSummary } from '../../../model/benchmark/publication.ts';
import { drawnPoints, pointsDown, wholeNumber } from '../../../model/format/points-text.ts';
import type { Bar, BarsBlock } from '../document.ts';
import type { ReportPage } from '../report-page.ts';
import type { CategoryRow } from './category-rows.ts';
import { meanText } from './peer-groups.ts';

/** The rows as bars on the scale of the levels, with the same numbers in words. */
export function categoryBars(page: ReportPage, rows: readonly CategoryRow[]): BarsBlock {
  const { words, shown, model, language } = page;
  const { compared } = words;
  return {
    kind: 'bars',
    caption: shown ? compared.captionGroup({ group: shown.name }) : compared.caption,
    alt: compared.alt({
      rows: rows.map((row) => compared.altRow({ name: row.name, parts: inWords(page, row) })).join(' '),
    }),
    rows: rows.map((row) => barOf(page, row)),
    scale: model.file.levels.map(({ threshold }, index) => ({
      at: threshold,
      label: compared.scale({ level: index + 1 }),
    })),
    legend: legendOf(page, rows),
  };

  function inWords({ words: { frame } }: ReportPage, { score, level, range, peers, target }: CategoryRow): string {
    const points = (hundredths: number) => pointsDown(hundredths, language);
    const own = score === null ? frame.notRated : compared.own({ points: points(score) });
    const parts = [
      score !== null && level !== null ? compared.ownLevel({ points: points(score), level }) : own,
      score !== null && range ? compared.possible({ from: points(range.from), to: points(range.to) }) : '',
      peers ? peersInWords(page, peers) : '',
      target ? compared.target({ level: target.level, points: wholeNumber(target.points, language) }) : '',
    ];
    return parts.filter((part) => part !== '').join('; ');
  }
}

function barOf(page: ReportPage, row: CategoryRow): Bar {
  const { words } = page;
  const { name, score, peers, target } = row;
  const spread = peers && spreadOf(peers);
  return {
    label: name,
    value: score === null ? null : drawnPoints(score),
    text: barText(),
    ...(spread ? { peers: spread } : {}),
    ...(target ? { target: target.points } : {}),
  };

  function barText(): string {
    const standing = standingText(page, row);
    return target && row.score !== null ? words.compared.barTarget({ standing, target: target.level }) : standing;
  }
}

/** Points and level of a row, as short as at the end of a bar. */
export function standingText(
  { words, language }: ReportPage,
  { score, level }: Pick<CategoryRow, 'score' | 'level'>,
): string {
  return score === null || level === null
    ? words.frame.notRated
    : words.compared.barText({ points: pointsDown(score, language), level });
}

/** Quartiles where the group is large enough for them, else terciles, else the mean alone. */
function spreadOf({ mean, median, quartiles, terciles }: MetricSummary): NonNullable<Bar['peers']> {
  const [low, high] = quartiles ?? terciles ?? [mean, mean];
  return { low, mid: (quartiles ?? terciles) ? (median ?? mean) : mean, high };
}

function peersInWords(page: ReportPage, peers: MetricSummary): string {
  const { compared } = page.words;
  const mean = compared.mean({ mean: meanText(peers, page) });
  const middle = peers.quartiles ?? peers.terciles;
  if (!middle) return mean;
  const [from, to] = [wholeNumber(middle[0], page.language), wholeNumber(middle[1], page.language)];
  return `${mean}, ${peers.quartiles ? compared.half({ from, to }) : compared.third({ from, to })}`;
}

/** How to read the chart: only what is drawn in it. */
function legendOf({ words, shown }: ReportPage, rows: readonly CategoryRow[]): BarsBlock['legend'] {
  const { legend } = words.compared;
  const peers = rows.flatMap((row) => row.peers ?? []);
  const kinds = new Set(peers.map(({ quartiles, terciles }) => (quartiles ? 'half' : terciles ? 'third' : 'mean')));
  const [kind] = kinds;
  const group = shown?.name ?? '';
  return [
    ...(rows.some(({ score }) => score !== null) ? [{ mark: 'value' as const, text: legend.own }] : []),
    ...(kind === undefined
      ? []
      : [{ mark: 'peers' as const, text: kinds.size > 1 ? legend.mixed({ group }) : legend[kind]({ group }) }]),
    ...(rows.some(({ target }) => target !== null) ? [{ mark: 'target' as const, text: legend.target }] : []),
  ];
}
