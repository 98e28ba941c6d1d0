import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Measure, StoredMeasure } from '../../../../model/contract/plan.ts';
import { heading } from '../../../page/heading.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { dueText, effectText, purposeText, titleButton } from './measure-facts.ts';
import { measureStatuses, measuresKeep } from './measures-keep.ts';
import { moveMeasure } from './save-measure.ts';

/** Where a measure goes from where it stands; everything else is set in its form. */
const moves: Readonly<Record<Measure['status'], readonly Measure['status'][]>> = {
  planned: ['running', 'dropped'],
  running: ['done', 'planned', 'dropped'],
  done: ['running'],
  dropped: ['planned'],
};

/** Measures in four columns; buttons move them. */
export function measureBoard(room: Room, measures: readonly StoredMeasure[]): TemplateResult {
  return html`<div class="board">
    ${measureStatuses.map((status) =>
      column(
        room,
        status,
        measures.filter(({ entry }) => entry.status === status),
      ),
    )}
  </div>`;
}

function column(room: Room, status: Measure['status'], measures: readonly StoredMeasure[]): TemplateResult {
  const { page, say } = room;
  const id = `measures-${status}`;
  const title = say('measures.column', { status: say(`measures.columns.${status}`), count: measures.length });
  return html`<section class="board-column" aria-labelledby=${id}>
    ${heading(page.headingLevel, 2, title, { id })}
    ${
      measures.length === 0
        ? html`<p class="muted">${say('measures.columnEmpty')}</p>`
        : html`<ul>
            ${repeat(
              measures,
              ({ id: measure }) => measure,
              (measure) => html`<li>${card(room, measure)}</li>`,
            )}
          </ul>`
    }
  </section>`;
}

function card(room: Room, measure: StoredMeasure): TemplateResult {
  const { say } = room;
  const { id, entry } = measure;
  const { stuck } = measuresKeep(room);
  return html`<div class="board-card" data-measure=${id}>
    <p>${titleButton(room, measure)}</p>
    <p class="muted">${purposeText(room, measure)}</p>
    ${entry.responsible === '' ? nothing : html`<p><bdi>${entry.responsible}</bdi></p>`}
    <p class="card-lines">${dueText(room, measure)}</p>
    <p class="card-lines muted">${effectText(room, measure)}</p>
    ${
      stuck?.id === id
        ? html`<p class="plan-problem">${say('measures.notSaved', { reason: refusalText(room, stuck.failure) })}</p>`
        : nothing
    }
    <div class="board-moves">
      ${moves[entry.status].map(
        (status) => html`<button class="secondary" type="button" @click=${() => moveMeasure(room, id, status)}>
          ${say('measures.move', { status: say(`measures.status.${status}`) })}<span class="unseen">: <bdi>${entry.title}</bdi></span>
        </button>`,
      )}
    </div>
  </div>`;
}
