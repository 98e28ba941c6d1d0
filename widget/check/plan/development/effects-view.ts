import { html, nothing, type TemplateResult } from 'lit';
import type { Development } from '../../../../model/contract/development.ts';
import { heading } from '../../../page/heading.ts';
import type { Room } from '../room.ts';
import { signedPoints } from './signed-points.ts';
import type { WaveRow } from './wave-rows.ts';

type Effect = Development['measures'][number];

/** What was expected of each measure, and what has been measured. */
export function effectsView(room: Room, { measures }: Development, rows: readonly WaveRow[]): TemplateResult {
  const { page, say } = room;
  return html`<div class="past-part">
    ${heading(page.headingLevel, 2, say('development.measures.title'), { className: 'part-title' })}
    ${measures.length === 0 ? html`<p>${say('development.measures.none')}</p>` : effectsTable(room, measures, rows)}
  </div>`;
}

function effectsTable(room: Room, measures: readonly Effect[], rows: readonly WaveRow[]): TemplateResult {
  const { say } = room;
  return html`<p>${say('development.measures.text')}</p>
    <table class="questions effects" role="table">
      <caption class="unseen">${say('development.measures.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${say('development.measures.measure')}</th>
          <th scope="col" role="columnheader">${say('development.measures.expected')}</th>
          <th scope="col" role="columnheader">${say('development.measures.measured')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${measures.map((measure) => rowView(room, measure, rows))}
      </tbody>
    </table>`;
}

function rowView(room: Room, measure: Effect, rows: readonly WaveRow[]): TemplateResult {
  const { page, say } = room;
  const { id, title, status, expected, measured } = measure;
  const effect = measured?.effect ?? null;
  const points = (hundredths: number | null) =>
    hundredths === null ? say('development.change.nothing') : signedPoints(hundredths, page.language);
  const remark = remarkText(room, measure, rows);
  return html`<tr role="row" data-measure=${id}>
    <th scope="row" role="rowheader">
      <bdi>${title}</bdi>
      <span class="answer">${say(`development.measures.status.${status}`)}${remark === '' ? nothing : html`; ${remark}`}</span>
    </th>
    <td role="cell" data-column="expected">${points(expected)}</td>
    <td role="cell" data-column="measured">${points(effect)}</td>
  </tr>`;
}

/** Between which waves it was measured, or why it was not. */
function remarkText({ say }: Room, { question, from, to, measured }: Effect, rows: readonly WaveRow[]): string {
  if (question === null) return say('development.measures.noQuestion');
  if (to === null) return say('development.measures.later');
  if (measured?.effect === null || measured === null) return say('development.measures.notMeasured');
  const name = (wave: string) => rows.find(({ id }) => id === wave)?.name ?? wave;
  return say('development.measures.during', { from: name(from), to: name(to) });
}
