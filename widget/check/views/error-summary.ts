import { html, type TemplateResult } from 'lit';
import { heading } from '../../page/heading.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';

export interface FieldError {
  /** Id of the field the link leads to; null where no field is to blame. */
  readonly field: string | null;
  readonly text: string;
}

/** Names everything that is wrong, above the form; gets the focus when a form was sent with errors. */
export function errorSummary(errors: readonly FieldError[], depth: number, { t, headingLevel }: Frame): TemplateResult {
  return html`
    <div class="errors" id="errors" tabindex="-1">
      ${icon('warning')}
      <div class="notice-text">
        ${heading(headingLevel, depth, t('errors.title'), { className: 'errors-title' })}
        <ul class="plain">
          ${errors.map(({ field, text }) =>
            field === null
              ? html`<li>${text}</li>`
              : html`<li><a href="#${field}" @click=${(event: Event) => goTo(event, field)}>${text}</a></li>`,
          )}
        </ul>
      </div>
    </div>
  `;
}

/** The host page knows nothing of ids in here, and its address is not ours to change. */
function goTo(event: Event, field: string): void {
  event.preventDefault();
  const root = (event.currentTarget as Node).getRootNode();
  if (root instanceof ShadowRoot) root.getElementById(field)?.focus();
}

/** The same words at the field. */
export function fieldError(id: string, text: string, { t }: Frame): TemplateResult {
  return html`<p class="field-error" id=${id}>
    ${icon('warning')}<span><span class="unseen">${t('error.prefix')} </span>${text}</span>
  </p>`;
}
