import { html, type TemplateResult } from 'lit';
import { icon } from '../views/icon.ts';
import type { Room } from './room.ts';

/** What is wrong, at the field. */
export function fieldError({ say }: Room, id: string, text: string): TemplateResult {
  return html`<p class="field-error" id=${id}>
    ${icon('warning')}<span><span class="unseen">${say('entry.errorPrefix')} </span>${text}</span>
  </p>`;
}
