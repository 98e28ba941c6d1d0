import { html, nothing, type TemplateResult } from 'lit';
import { drawnPoints, pointsDown } from '../../../../model/format/points-text.ts';
import { radar, radarAxes } from '../../../charts/radar.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import type { ComparedPage } from './comparison.ts';
import { type ComparisonRow, categoryRows } from './comparison-rows.ts';
import { meanText } from './peer-groups.ts';

/**
 * The rated categories once more as a net, for those who are used to it: behind a disclosure, below the bars and their table, in the
 * order of the questionnaire. Nothing where it could not be read.
 */
export function radarView(page: ComparedPage): TemplateResult | typeof nothing {
  const { say, comparison } = page;
  const rows = categoryRows(page, comparison.shown?.published ?? null, 'model').filter(({ score }) => score !== null);
  if (rows.length > radarAxes.most)
    return html`<p class="muted radar-none">${say('radar.none', { count: rows.length })}</p>`;
  if (rows.length < radarAxes.fewest) return nothing;
  return html`<details class="numbers radar-fold">
    <summary>${say('radar.title')}</summary>
    ${whenOpened(() => radarFigure(page, rows))}
  </details>`;
}

function radarFigure(page: ComparedPage, rows: readonly ComparisonRow[]): TemplateResult {
  const { say, model } = page;
  const compared = rows.every(({ peers }) => peers !== null);
  const texts = rows.map((row) => rowText(page, row, compared));
  return html`<figure class="radar-figure">
    <figcaption>${say(compared ? 'radar.readPeers' : 'radar.read')}</figcaption>
    ${radar({
      axes: rows.map(({ score, peers }) => ({
        own: drawnPoints(score ?? 0),
        mean: compared && peers ? peers.mean : null,
      })),
      grid: model.file.levels.slice(1).map(({ threshold }) => threshold),
      label: say('radar.label', { axes: rows.length }),
    })}
    <ol>
      ${rows.map(({ name }, index) => html`<li>${name}: ${texts[index]}</li>`)}
    </ol>
  </figure>`;
}

function rowText(page: ComparedPage, { score, peers }: ComparisonRow, compared: boolean): string {
  const { say, language } = page;
  const own = say('comparison.strip.own', { points: pointsDown(score ?? 0, language) });
  return compared && peers ? `${own}; ${say('comparison.strip.mean', { mean: meanText(peers, page) })}` : own;
}
