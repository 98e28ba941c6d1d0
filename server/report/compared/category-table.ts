import { positionIn } from '../../../model/benchmark/position.ts';
import type { MetricSummary } from '../../../model/benchmark/publication.ts';
import { pointsDown, wholeNumber } from '../../../model/format/points-text.ts';
import { type Column, figure, rowName, table } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { ReportPage } from '../report-page.ts';
import type { CategoryRow } from './category-rows.ts';
import { meanText } from './peer-groups.ts';

interface FigureColumn extends Pick<Column<CategoryRow>, 'head' | 'width'> {
  /** undefined where the row has no such number. */
  readonly text: (row: CategoryRow) => string | undefined;
}

/**
 * The numbers of the bars, and what else is known of each row; a column that no row fills is left out. Where there are quartiles,
 * terciles would only make the columns narrow.
 */
export function categoryTable(page: ReportPage, rows: readonly CategoryRow[]): Block {
  const { words, shown } = page;
  const { compared, frame } = words;
  const filled = columns(page).filter(({ text }) => rows.some((row) => text(row) !== undefined));
  return table(
    shown ? compared.captionGroup({ group: shown.name }) : compared.caption,
    [
      { head: compared.table.category, width: 3, cell: ({ name }) => rowName(name) },
      ...filled.map(({ head, width, text }) => ({
        head,
        width,
        cell: (row: CategoryRow) => figure(text(row) ?? frame.nothing),
      })),
    ],
    rows,
  );
}

function columns(page: ReportPage): readonly FigureColumn[] {
  const { words, language, shown } = page;
  const { compared, frame } = words;
  const { table: heads } = compared;
  const span = (from: string, to: string) => frame.fromTo({ from, to });
  const whole = (points: number) => wholeNumber(points, language);
  const own: readonly FigureColumn[] = [
    { head: heads.level, width: 0.8, text: ({ level }) => level?.toString() },
    {
      head: heads.own,
      width: 1,
      text: ({ score }) => (score === null ? frame.notRated : pointsDown(score, language)),
    },
    {
      head: heads.possible,
      width: 1.4,
      text: ({ range, score }) =>
        range && score !== null ? span(pointsDown(range.from, language), pointsDown(range.to, language)) : undefined,
    },
  ];
  const ofPeers = (head: string, width: number, text: (peers: MetricSummary) => string | undefined): FigureColumn => ({
    head,
    width,
    text: ({ peers }) => (peers ? text(peers) : undefined),
  });
  const pair = (key: 'quartiles' | 'terciles' | 'deciles') => (peers: MetricSummary) => {
    const points = peers[key];
    return points && span(whole(points[0]), whole(points[1]));
  };
  const peers: readonly FigureColumn[] = [
    {
      head: heads.mean,
      width: 1,
      text: ({ peers }) => (peers ? meanText(peers, page) : compared.unavailableFigure),
    },
    ofPeers(heads.median, 0.9, ({ median }) => (median === undefined ? undefined : whole(median))),
    ofPeers(heads.terciles, 1.2, (peers) => (peers.quartiles ? undefined : pair('terciles')(peers))),
    ofPeers(heads.quartiles, 1.2, pair('quartiles')),
    ofPeers(heads.deciles, 1.2, pair('deciles')),
    { head: heads.position, width: 1.2, text: (row) => positionText(page, row) },
  ];
  const target: FigureColumn = {
    head: heads.target,
    width: 0.8,
    text: (row) => (row.target ? whole(row.target.points) : undefined),
  };
  return [...own, ...(shown ? peers : []), target];
}

function positionText({ words }: ReportPage, { score, peers }: CategoryRow): string | undefined {
  const position = peers && score !== null ? positionIn(peers, score / 100) : null;
  return position ? words.compared.percentSpan(position) : undefined;
}
