import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { StoredMeasure } from '../../../../model/contract/plan.ts';
import { heading } from '../../../page/heading.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { inCalendar, saveCalendar } from './calendar-file.ts';
import { historyView } from './history-view.ts';
import { measureForm } from './measure-form.ts';
import { measurePlaces, measuresKeep, storedMeasure } from './measures-keep.ts';
import { removeMeasure } from './save-measure.ts';

/** The measure that is being worked on, with what else can be done with it. */
export function measurePanel(room: Room): TemplateResult | typeof nothing {
  const { page, say } = room;
  const { open, drafts } = measuresKeep(room);
  const draft = open === null ? undefined : drafts.get(open);
  if (!draft) return nothing;
  const stored = storedMeasure(room, draft.id);
  const title = stored ? html`<bdi>${stored.entry.title}</bdi>` : say('measures.newTitle');
  return html`${keyed(
    draft.id,
    html`<section class="card plan-form" aria-labelledby=${measurePlaces.panel}>
      ${heading(page.headingLevel, 2, title, { id: measurePlaces.panel })} ${measureForm(room, draft)}
      ${stored ? extras(room, stored) : nothing}
    </section>`,
  )}`;
}

function extras(room: Room, stored: StoredMeasure): TemplateResult {
  const { say } = room;
  const keep = measuresKeep(room);
  return html`<div class="measure-extras">
    <div class="buttons">
      ${
        inCalendar(stored)
          ? html`<button class="secondary" type="button" @click=${() => saveCalendar(room, [stored])}>
              ${say('measures.calendar.one')}
            </button>`
          : nothing
      }
      ${keep.removing === stored.id ? nothing : removeButton(room, stored)}
    </div>
    ${keep.removing === stored.id ? removalQuestion(room, stored) : nothing}
    ${
      keep.stuck?.id === stored.id
        ? html`<p class="plan-problem">${say('measures.notSaved', { reason: refusalText(room, keep.stuck.failure) })}</p>`
        : nothing
    }
    ${historyView(room, stored)}
  </div>`;
}

function removeButton(room: Room, { id, entry: { title } }: StoredMeasure): TemplateResult {
  return html`<button
    class="secondary"
    type="button"
    id=${measurePlaces.remove}
    @click=${() => {
      measuresKeep(room).removing = id;
      room.focus(measurePlaces.asked);
    }}
  >
    ${room.say('measures.remove')}<span class="unseen">: <bdi>${title}</bdi></span>
  </button>`;
}

function removalQuestion(room: Room, { id, entry: { title } }: StoredMeasure): TemplateResult {
  const { say } = room;
  const keep = (): void => {
    measuresKeep(room).removing = null;
    room.focus(measurePlaces.remove);
  };
  return html`<div class="measure-removal" role="group" aria-labelledby=${measurePlaces.asked}>
    <p id=${measurePlaces.asked} tabindex="-1" dir="auto">${say('measures.removeAsk', { title })}</p>
    <div class="buttons">
      <button class="secondary" type="button" @click=${() => removeMeasure(room, id)}>${say('measures.removeYes')}</button>
      <button class="quiet" type="button" @click=${keep}>${say('measures.removeNo')}</button>
    </div>
  </div>`;
}
