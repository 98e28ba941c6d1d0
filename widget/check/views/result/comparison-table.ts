import { html, nothing, type TemplateResult } from 'lit';
import { positionIn } from '../../../../model/benchmark/position.ts';
import type { MetricSummary } from '../../../../model/benchmark/publication.ts';
import { pointsDown, wholeNumber } from '../../../../model/format/points-text.ts';
import type { ComparisonMessages } from '../../../messages/comparison-de.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import type { ComparisonRow } from './comparison-rows.ts';
import { meanText } from './peer-groups.ts';
import type { ResultPage } from './result-page.ts';

type ColumnKey = Exclude<
  keyof ComparisonMessages['comparison']['table'],
  'title' | 'caption' | 'captionGroup' | 'category' | 'positionValue' | 'targetValue' | 'nothing'
>;

interface Column {
  readonly key: ColumnKey;
  /** undefined where the row has no such number. */
  readonly cell: (row: ComparisonRow) => string | undefined;
}

/** The numbers of the chart; a column that no row fills is left out. */
export function comparisonTable(
  page: ResultPage,
  rows: readonly ComparisonRow[],
  group: string | null,
): TemplateResult {
  const { say } = page;
  const filled = columns(page, group !== null).filter(({ cell }) => rows.some((row) => cell(row) !== undefined));
  const caption = group === null ? say('comparison.table.caption') : say('comparison.table.captionGroup', { group });
  return html`<details class="numbers">
    <summary>${say('comparison.table.title')}</summary>
    ${whenOpened(
      () => html`<div class="scroller" role="region" tabindex="0" aria-label=${caption}>
      <table>
        <caption>${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${say('comparison.table.category')}</th>
            ${filled.map(({ key }) => html`<th scope="col">${say(`comparison.table.${key}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr class=${row.id === 'overall' ? 'overall' : nothing} data-row=${row.id}>
              <th scope="row">${row.name}</th>
              ${filled.map(({ key, cell }) => html`<td data-column=${key}>${cell(row) ?? say('comparison.table.nothing')}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
    )}
  </details>`;
}

function columns(page: ResultPage, compared: boolean): readonly Column[] {
  const { say, language } = page;
  const span = (from: string, to: string) => say('comparison.fromTo', { from, to });
  const pair = (key: 'quartiles' | 'terciles' | 'deciles') => (peers: MetricSummary) => {
    const points = peers[key];
    return points && span(wholeNumber(points[0], language), wholeNumber(points[1], language));
  };
  const own: readonly Column[] = [
    { key: 'level', cell: ({ level }) => level?.toString() },
    {
      key: 'own',
      cell: ({ score }) => (score === null ? say('comparison.notRated') : pointsDown(score, language)),
    },
    {
      key: 'possible',
      cell: ({ range, score }) =>
        range && score !== null ? span(pointsDown(range.from, language), pointsDown(range.to, language)) : undefined,
    },
    {
      key: 'target',
      cell: ({ target }) =>
        target
          ? say('comparison.table.targetValue', { points: wholeNumber(target.points, language), level: target.level })
          : undefined,
    },
  ];
  if (!compared) return own;
  const ofPeers = (key: ColumnKey, text: (peers: MetricSummary) => string | undefined): Column => ({
    key,
    cell: ({ peers }) => (peers ? text(peers) : undefined),
  });
  return [
    ...own,
    { key: 'mean', cell: ({ peers }) => (peers ? meanText(peers, page) : say('comparison.unavailableFigure')) },
    ofPeers('median', ({ median }) => (median === undefined ? undefined : wholeNumber(median, language))),
    ofPeers('terciles', pair('terciles')),
    ofPeers('quartiles', pair('quartiles')),
    ofPeers('deciles', pair('deciles')),
    { key: 'position', cell: (row) => positionText(page, row) },
  ];
}

function positionText({ say }: ResultPage, { score, peers }: ComparisonRow): string | undefined {
  const position = peers && score !== null ? positionIn(peers, score / 100) : null;
  return position ? say('comparison.table.positionValue', { ...position }) : undefined;
}
