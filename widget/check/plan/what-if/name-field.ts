import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../views/icon.ts';
import type { Room } from '../room.ts';
import { longestName } from './scenario-keep.ts';

interface NameField {
  readonly id: string;
  /** As typed. */
  readonly name: string;
  /** What is wrong with it; empty where nothing is. */
  readonly problem: string;
  /** Another scenario has that name. */
  readonly twice: boolean;
  readonly typed: (name: string) => void;
}

/** The name of a scenario. */
export function nameField({ say }: Room, { id, name, problem, twice, typed }: NameField): TemplateResult {
  const type = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) typed(currentTarget.value);
  };
  return html`<div class="field">
    <label for=${id}>${say('whatIf.name')}</label>
    <input
      class="text"
      type="text"
      id=${id}
      dir="auto"
      autocomplete="off"
      maxlength=${longestName}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby="${id}-note"
      .value=${name}
      @input=${type}
    />
    <p class=${problem ? 'field-error' : 'hint'} id="${id}-note">
      ${problem ? html`${icon('warning')}<span>${problem}</span>` : twice ? say('whatIf.nameTwice') : ''}
    </p>
  </div>`;
}
