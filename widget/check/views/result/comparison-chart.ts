import { html, nothing, type TemplateResult } from 'lit';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { levelAxis, pointsAxis } from '../../../charts/axis.ts';
import type { Series } from '../../../charts/series.ts';
import { swatch } from '../../../charts/swatch.ts';
import type { ComparisonMessages } from '../../../messages/comparison-de.ts';
import { categoryLink } from './category-link.ts';
import type { ComparisonRow } from './comparison-rows.ts';
import { comparisonStrip } from './comparison-strip.ts';
import type { ResultPage } from './result-page.ts';

/** Bars of all categories on one scale, the overall score last; every row also says its numbers. */
export function comparisonChart(
  page: ResultPage,
  rows: readonly ComparisonRow[],
  overall: ComparisonRow,
): TemplateResult {
  return html`<div class="lines">
    <div class="line axis-line" aria-hidden="true">
      <div class="line-name">${page.say('comparison.table.level')}</div>
      <div class="line-drawing">${levelAxis(page.model.file.levels.map(({ threshold }) => threshold))}</div>
    </div>
    <ul>
      ${rows.map((row) => html`<li class="line">${rowContent(page, row, categoryLink(row.id, row.name))}</li>`)}
      <li class="line overall">${rowContent(page, overall, overall.name)}</li>
    </ul>
    <div class="line axis-line" aria-hidden="true">
      <div class="line-name">${page.say('comparison.points')}</div>
      <div class="line-drawing">${pointsAxis()}</div>
    </div>
  </div>`;
}

function rowContent(page: ResultPage, row: ComparisonRow, name: unknown): TemplateResult {
  const { say, language } = page;
  return html`<div class="line-name">${name}</div>
    <div class="line-drawing">${comparisonStrip(page, row)}</div>
    <div class="line-value">
      ${
        row.score === null
          ? html`<span class="muted">${say('comparison.notRated')}</span>`
          : html`<strong>${pointsDown(row.score, language)}</strong>
              <span class="muted">${row.level === null ? nothing : say('comparison.level', { level: row.level })}</span>`
      }
      ${row.target ? html`<span class="line-target">${say('comparison.target', { level: row.target.level })}</span>` : nothing}
    </div>
    ${row.score === null ? html`<p class="line-note">${notRatedText(page, row)}</p>` : nothing}`;
}

function notRatedText({ say, evaluation }: ResultPage, { id }: ComparisonRow): string {
  const category = evaluation.categories.find((entry) => entry.category === id);
  return say(category?.high === null ? 'comparison.notRatedWhy' : 'comparison.notRatedOpen');
}

type LegendKey = Exclude<keyof ComparisonMessages['comparison']['legend'], 'title' | 'grid'>;

/** How to read the chart: only what is drawn in it. */
export function chartLegend({ say }: ResultPage, rows: readonly ComparisonRow[]): TemplateResult {
  const peers = rows.flatMap((row) => row.peers ?? []);
  const entries: readonly (readonly [Series, LegendKey, boolean])[] = [
    ['own', 'own', rows.some(({ score }) => score !== null)],
    ['open', 'open', rows.some(({ range, score }) => range !== null && score !== null)],
    ['target', 'target', rows.some(({ target }) => target !== null)],
    ['middle', 'quartiles', peers.some(({ quartiles }) => quartiles !== undefined)],
    ['third', 'terciles', peers.some(({ quartiles, terciles }) => terciles !== undefined && quartiles === undefined)],
    ['spread', 'deciles', peers.some(({ deciles }) => deciles !== undefined)],
    ['median', 'median', peers.some(({ median }) => median !== undefined)],
    ['mean', 'mean', peers.length > 0],
  ];
  return html`<div class="legend">
    <p class="legend-title">${say('comparison.legend.title')}</p>
    <ul>
      ${entries.map(([mark, key, drawn]) => (drawn ? html`<li>${swatch(mark)} ${say(`comparison.legend.${key}`)}</li>` : nothing))}
    </ul>
    <p class="muted">${say('comparison.legend.grid')}</p>
  </div>`;
}
