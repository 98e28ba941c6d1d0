import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorBox } from '../../views/error-summary.ts';
import { plainText } from '../../views/model-text.ts';
import { effortText } from '../../views/result/effort-text.ts';
import { readDate } from '../date-field.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { formField, inputField, written } from './form-field.ts';
import { measureConflict } from './measure-conflict.ts';
import { isChanged, type MeasureDraft } from './measure-draft.ts';
import { closeMeasure, measurePlaces, measureStatuses, measuresKeep } from './measures-keep.ts';
import { purposeFields } from './purpose-fields.ts';
import { discardDraft, saveMeasure } from './save-measure.ts';

/** The fields of one measure. What is typed goes into the draft at once, so that no redraw can lose it. */
export function measureForm(room: Room, draft: MeasureDraft): TemplateResult {
  const { say } = room;
  const { saving, failure } = draft;
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
    ${lineField(room, draft, 'title', say('measures.titleHint'))}
    ${purposeFields(room, draft)} ${recommendation(room, draft)}
    <div class="field-pair">${lineField(room, draft, 'responsible', say('measures.responsibleHint'))} ${statusField(room, draft)}</div>
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
  const errors = problems.map(({ field, text }) => ({ field: measurePlaces.field(field), text }));
  return errorBox(errors, 3, {
    id: measurePlaces.errors,
    title: say('entry.errorsTitle'),
    headingLevel: page.headingLevel,
  });
}

function recommendation({ say, page }: Room, { fields }: MeasureDraft): TemplateResult | typeof nothing {
  const entry = page.model.recommendation.get(fields.recommendation ?? '');
  if (!entry) return nothing;
  return html`<p class="hint">
    ${say('measures.fromRecommendation', { text: plainText(entry.text, page) })}<br />
    ${say('measures.effort', { effort: effortText(page, entry.effort) })}
  </p>`;
}

function lineField(room: Room, draft: MeasureDraft, name: 'title' | 'responsible', hint: string): TemplateResult {
  const { fields } = draft;
  return inputField(room, draft, {
    name,
    hint,
    kind: 'text',
    value: fields[name],
    entered: (event) => {
      fields[name] = written(event);
    },
  });
}

function statusField(room: Room, draft: MeasureDraft): TemplateResult {
  const { say } = room;
  return formField(room, draft, {
    name: 'status',
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
  const { fields } = draft;
  return inputField(room, draft, {
    name,
    kind: 'date',
    value: fields[name].value,
    entered: ({ currentTarget }) => {
      fields[name] = readDate(currentTarget);
    },
  });
}

function noteField(room: Room, draft: MeasureDraft): TemplateResult {
  return formField(room, draft, {
    name: 'note',
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
