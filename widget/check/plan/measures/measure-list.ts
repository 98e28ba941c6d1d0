import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { StoredMeasure } from '../../../../model/contract/plan.ts';
import type { Room } from '../room.ts';
import { dueText, effectText, purposeText, titleButton } from './measure-facts.ts';
import { type MeasureOrder, measuresKeep } from './measures-keep.ts';

const columns = ['measure', 'responsible', 'due', 'status', 'effect'] as const;

/** Measures as a table; sorted by a choice above it, which its heads repeat. */
export function measureList(room: Room, measures: readonly StoredMeasure[]): TemplateResult {
  const { say } = room;
  const { order } = measuresKeep(room);
  return html`<table class="plan-table measures-table" role="table">
    <caption class="unseen">${say('measures.caption')}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          (key) =>
            html`<th scope="col" role="columnheader" aria-sort=${sortOf(key, order)}>${say(`measures.table.${key}`)}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        measures,
        ({ id }) => id,
        (measure) => row(room, measure),
      )}
    </tbody>
  </table>`;
}

function sortOf(column: (typeof columns)[number], order: MeasureOrder): 'ascending' | 'descending' | typeof nothing {
  if (column !== order) return nothing;
  return order === 'effect' ? 'descending' : 'ascending';
}

function row(room: Room, measure: StoredMeasure): TemplateResult {
  const { say } = room;
  const { status, responsible, note } = measure.entry;
  const label = (key: (typeof columns)[number]) =>
    html`<span class="cell-label">${say(`measures.table.${key}`)}</span>`;
  const filled = (key: (typeof columns)[number], content: unknown) =>
    content === nothing || content === ''
      ? html`<td role="cell" class="none">${say('measures.nothing')}</td>`
      : html`<td role="cell">${label(key)} <div>${content}</div></td>`;
  return html`<tr role="row" data-measure=${measure.id}>
    <th scope="row" role="rowheader">
      ${titleButton(room, measure)}
      <span class="muted">${purposeText(room, measure)}</span>
      ${note === '' ? nothing : html`<span class="on-paper measure-note" dir="auto">${note}</span>`}
    </th>
    ${filled('responsible', responsible === '' ? '' : html`<bdi>${responsible}</bdi>`)}
    ${filled('due', dueText(room, measure))}
    ${filled('status', say(`measures.status.${status}`))}
    ${filled('effect', effectText(room, measure))}
  </tr>`;
}
