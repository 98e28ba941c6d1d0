import { html, nothing, type TemplateResult } from 'lit';
import { levelAxis, pointsAxis } from '../../charts/axis.ts';
import {
  type EstimateSeries,
  estimateMarker,
  estimateSwatch,
  type MarkedSeries,
} from '../../charts/estimate-series.ts';
import type { StudyPage } from './study-page.ts';

export interface ChartRow {
  readonly id: string;
  readonly name: unknown;
  /** null where there is nothing to draw. */
  readonly drawing: TemplateResult | null;
  /** Its numbers in words. */
  readonly value: unknown;
  readonly total?: boolean;
}

export interface ChartRows {
  readonly rows: readonly ChartRow[];
  /** Scale above the rows, with its name. */
  readonly above?: { readonly name: string; readonly axis: TemplateResult } | undefined;
  readonly below: { readonly name: string; readonly axis: TemplateResult };
}

/** Drawings one below the other on one scale, each with its name and its numbers. */
export function chartRows({ rows, above, below }: ChartRows): TemplateResult {
  return html`<div class="rows">
    ${above ? axisRow(above) : nothing}
    <ul>
      ${rows.map(
        ({ id, name, drawing, value, total }) => html`<li class="line ${total ? 'overall' : ''}" data-row=${id}>
          <div class="line-name">${name}</div>
          <div class="line-drawing">${drawing ?? nothing}</div>
          <div class="line-value">${value}</div>
        </li>`,
      )}
    </ul>
    ${axisRow(below)}
  </div>`;
}

/** Rows on the scale of points, with the levels over it. */
export function pointRows({ say, study }: StudyPage, rows: readonly ChartRow[]): TemplateResult {
  return chartRows({
    rows,
    above: { name: say('level'), axis: levelAxis(study.levels.map(({ threshold }) => threshold)) },
    below: { name: say('points'), axis: pointsAxis() },
  });
}

function axisRow({ name, axis }: { readonly name: string; readonly axis: TemplateResult }): TemplateResult {
  return html`<div class="line axis-line" aria-hidden="true">
    <div class="line-name">${name}</div>
    <div class="line-drawing">${axis}</div>
  </div>`;
}

/** Which of several estimates a number is. */
export interface ValueMark {
  readonly series: MarkedSeries;
  readonly name: string;
}

/** A number, and its interval where there is one. */
export function valueText(value: string, interval: string | undefined, mark?: ValueMark): TemplateResult {
  return html`<span class="value-line">
    ${mark ? html`${estimateMarker(mark.series)}<span class="unseen">${mark.name}:</span>` : nothing}<strong>${value}</strong>
    ${interval === undefined ? nothing : html` <span class="muted">(${interval})</span>`}
  </span>`;
}

/** How to read a chart: only what is drawn in it. */
export function legend(
  { say }: StudyPage,
  entries: readonly (readonly [EstimateSeries, string])[],
  remark?: string,
): TemplateResult {
  return html`<div class="legend">
    <p class="legend-title">${say('legend')}</p>
    <ul>
      ${entries.map(([series, text]) => html`<li>${estimateSwatch(series)} ${text}</li>`)}
    </ul>
    ${remark === undefined ? nothing : html`<p class="muted">${remark}</p>`}
  </div>`;
}

/** A picture with the sentence it says, how to read it, and its table. */
export function figure(
  finding: unknown,
  picture: TemplateResult,
  key: TemplateResult,
  table: TemplateResult,
): TemplateResult {
  return html`<figure>
      <figcaption>${finding}</figcaption>
      ${picture} ${key}
    </figure>
    ${table}`;
}
