import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { firstDay, lastDay } from '../date-field.ts';
import { fieldError } from '../field-error.ts';
import type { Room } from '../room.ts';
import type { MeasureDraft, MeasureField } from './measure-draft.ts';
import { measurePlaces } from './measures-keep.ts';

type FieldName = MeasureField | 'category' | 'question' | 'status';

interface FieldParts {
  readonly name: FieldName;
  readonly hint?: string | undefined;
  /** Draws the field itself, described by those ids. */
  readonly control: (id: string, described: string | typeof nothing, invalid: 'true' | typeof nothing) => unknown;
}

interface InputParts extends Omit<FieldParts, 'control'> {
  readonly kind: 'text' | 'number' | 'date';
  readonly value: string;
  readonly entered: (event: Event) => void;
}

/** A field with its label, its hint and what is wrong with it. */
export function formField(room: Room, draft: MeasureDraft, { name, hint, control }: FieldParts): TemplateResult {
  const id = measurePlaces.field(name);
  const problem = draft.problems.find(({ field }) => field === name);
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-error` : ''].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${fieldLabel(room, name)}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${problem ? fieldError(room, `${id}-error`, problem.text) : nothing}
    ${control(id, described || nothing, problem ? 'true' : nothing)}
  </div>`;
}

/** The name of a field, and whether it can stay empty. */
export function fieldLabel({ say }: Room, name: FieldName): TemplateResult {
  const optional = name !== 'title' && name !== 'status';
  return html`${say(`measures.fields.${name}`)}
    ${optional ? html`<span class="optional">(${say('entry.optional')})</span>` : nothing}`;
}

/** A field of one line. */
export function inputField(
  room: Room,
  draft: MeasureDraft,
  { kind, value, entered, ...field }: InputParts,
): TemplateResult {
  return formField(room, draft, {
    ...field,
    control: (id, described, invalid) => html`<input
      class=${kind === 'number' ? 'text number' : 'text'}
      type=${kind === 'date' ? 'date' : 'text'}
      min=${kind === 'date' ? firstDay : nothing}
      max=${kind === 'date' ? lastDay : nothing}
      inputmode=${kind === 'number' ? 'numeric' : nothing}
      dir=${kind === 'text' ? 'auto' : nothing}
      autocomplete="off"
      id=${id}
      aria-describedby=${described}
      aria-invalid=${invalid}
      .value=${live(value)}
      @input=${entered}
    />`,
  });
}

/** What stands in a field of text or a choice. */
export function written(event: Event): string {
  const { currentTarget } = event;
  const field =
    currentTarget instanceof HTMLInputElement ||
    currentTarget instanceof HTMLTextAreaElement ||
    currentTarget instanceof HTMLSelectElement;
  return field ? currentTarget.value : '';
}
