import { html, nothing, type TemplateResult } from 'lit';
import { fieldError } from '../field-error.ts';
import type { Room } from '../room.ts';
import type { MeasureDraft, MeasureField } from './measure-draft.ts';
import { measurePlaces } from './measures-keep.ts';

interface FieldParts {
  readonly name: MeasureField | 'category' | 'question' | 'status';
  readonly label: unknown;
  readonly hint?: string | undefined;
  /** Draws the field itself, described by those ids. */
  readonly control: (id: string, described: string | typeof nothing, invalid: 'true' | typeof nothing) => unknown;
}

/** A field with its label, its hint and what is wrong with it. */
export function formField(room: Room, draft: MeasureDraft, { name, label, hint, control }: FieldParts): TemplateResult {
  const id = measurePlaces.field(name);
  const problem = draft.problems.find(({ field }) => field === name);
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-error` : ''].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${problem ? fieldError(room, `${id}-error`, problem.text) : nothing}
    ${control(id, described || nothing, problem ? 'true' : nothing)}
  </div>`;
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
