import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../../page/heading.ts';
import { icon } from '../../views/icon.ts';
import { plainText } from '../../views/model-text.ts';
import { effortText } from '../../views/result/effort-text.ts';
import { readDate } from '../date-field.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { formField, written } from './form-field.ts';
import { measureConflict } from './measure-conflict.ts';
import { isChanged, type MeasureDraft } from './measure-draft.ts';
import { closeMeasure, measurePlaces, measureStatuses, measuresKeep } from './measures-keep.ts';
import { purposeFields } from './purpose-fields.ts';
import { discardDraft, saveMeasure } from './save-measure.ts';

/** The fields of one measure. What is typed goes into the draft at once, so that no redraw can lose it. */
export function measureForm(room: Room, draft: MeasureDraft): TemplateResult {
  const { say } = room;
  const { fields, saving, failure } = draft;
  const { redrawer } = measuresKeep(room);
  return html`<form
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      void saveMeasure(room, draft);
    }}
    @input=${() => redrawer.redraw()}
  >
    ${draft.problems.length > 0 ? errorList(room, draft) : nothing} ${measureConflict(room, draft)}
    ${formField(room, draft, {
      name: 'title',
      label: say('measures.fields.title'),
      hint: say('measures.titleHint'),
      control: (id, described, invalid) => html`<input
        class="text"
        type="text"
        dir="auto"
        autocomplete="off"
        id=${id}
        aria-describedby=${described}
        aria-invalid=${invalid}
        .value=${live(fields.title)}
        @input=${(event: Event) => {
          fields.title = written(event);
        }}
      />`,
    })}
    ${purposeFields(room, draft)} ${recommendation(room, draft)}
    <div class="field-pair">${responsibleField(room, draft)} ${statusField(room, draft)}</div>
    <div class="field-pair">${dayField(room, draft, 'start')} ${dayField(room, draft, 'due')}</div>
    ${noteField(room, draft)}
    ${failure ? html`<p class="plan-problem">${say('measures.notSaved', { reason: refusalText(room, failure) })}</p>` : nothing}
    <div class="buttons">
      <button class="primary" type="submit" aria-disabled=${saving ? 'true' : nothing}>
        ${say(saving ? 'entry.saving' : 'measures.save')}
      </button>
      <button class="quiet" type="button" @click=${() => closeMeasure(room)}>${say('measures.close')}</button>
      ${
        isChanged(draft) && !draft.conflict
          ? html`<button class="link" type="button" @click=${() => discardDraft(room, draft)}>
              ${say('measures.discard')}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

/** Names everything that is wrong; gets the focus. */
function errorList({ say, page }: Room, { problems }: MeasureDraft): TemplateResult {
  return html`<div class="errors" id=${measurePlaces.errors} tabindex="-1">
    ${icon('warning')}
    <div class="notice-text">
      ${heading(page.headingLevel, 3, say('entry.errorsTitle'), { className: 'errors-title' })}
      <ul class="plain">
        ${problems.map(({ field, text }) => {
          const id = measurePlaces.field(field);
          return html`<li><a href="#${id}" @click=${(event: Event) => goTo(event, id)}>${text}</a></li>`;
        })}
      </ul>
    </div>
  </div>`;
}

/** A shadow root hides its ids from the address. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  const root = event.currentTarget instanceof Node ? event.currentTarget.getRootNode() : null;
  if (root instanceof ShadowRoot) root.getElementById(id)?.focus();
}

function recommendation({ say, page }: Room, { fields }: MeasureDraft): TemplateResult | typeof nothing {
  const entry = page.model.recommendation.get(fields.recommendation ?? '');
  if (!entry) return nothing;
  return html`<p class="hint">
    ${say('measures.fromRecommendation', { text: plainText(entry.text, page) })}<br />
    ${say('measures.effort', { effort: effortText(page, entry.effort) })}
  </p>`;
}

function responsibleField(room: Room, draft: MeasureDraft): TemplateResult {
  const { say } = room;
  return formField(room, draft, {
    name: 'responsible',
    label: html`${say('measures.fields.responsible')} <span class="optional">(${say('entry.optional')})</span>`,
    hint: say('measures.responsibleHint'),
    control: (id, described, invalid) => html`<input
      class="text"
      type="text"
      dir="auto"
      autocomplete="off"
      id=${id}
      aria-describedby=${described}
      aria-invalid=${invalid}
      .value=${live(draft.fields.responsible)}
      @input=${(event: Event) => {
        draft.fields.responsible = written(event);
      }}
    />`,
  });
}

function statusField(room: Room, draft: MeasureDraft): TemplateResult {
  const { say } = room;
  return formField(room, draft, {
    name: 'status',
    label: say('measures.fields.status'),
    control: (id) => html`<select
      id=${id}
      @change=${(event: Event) => {
        draft.fields.status = measureStatuses.find((one) => one === written(event)) ?? draft.fields.status;
        measuresKeep(room).redrawer.redraw();
      }}
    >
      ${measureStatuses.map(
        (status) =>
          html`<option value=${status} .selected=${status === draft.fields.status}>
            ${say(`measures.status.${status}`)}
          </option>`,
      )}
    </select>`,
  });
}

function dayField(room: Room, draft: MeasureDraft, name: 'start' | 'due'): TemplateResult {
  const { say } = room;
  return formField(room, draft, {
    name,
    label: html`${say(`measures.fields.${name}`)} <span class="optional">(${say('entry.optional')})</span>`,
    control: (id, described, invalid) => html`<input
      class="text"
      type="date"
      min="2000-01-01"
      max="2199-12-31"
      id=${id}
      aria-describedby=${described}
      aria-invalid=${invalid}
      .value=${live(draft.fields[name].value)}
      @input=${(event: Event) => {
        draft.fields[name] = readDate(event.currentTarget);
      }}
    />`,
  });
}

function noteField(room: Room, draft: MeasureDraft): TemplateResult {
  const { say } = room;
  return formField(room, draft, {
    name: 'note',
    label: html`${say('measures.fields.note')} <span class="optional">(${say('entry.optional')})</span>`,
    control: (id, described, invalid) => html`<textarea
      class="text"
      rows="3"
      dir="auto"
      id=${id}
      aria-describedby=${described}
      aria-invalid=${invalid}
      .value=${live(draft.fields.note)}
      @input=${(event: Event) => {
        draft.fields.note = written(event);
      }}
    ></textarea>`,
  });
}
