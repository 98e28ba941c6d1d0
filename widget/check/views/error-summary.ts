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
  return errorBox(errors, depth, { id: 'errors', title: t('errors.title'), headingLevel });
}

interface ErrorBox extends Pick<Frame, 'headingLevel'> {
  /** For the focus. */
  readonly id: string;
  readonly title: string;
}

/** The same under another id and title. */
export function errorBox(errors: readonly FieldError[], depth: number, box: ErrorBox): TemplateResult {
  return html`
    <div class="errors" id=${box.id} tabindex="-1">
      ${icon('warning')}
      <div class="notice-text">
        ${heading(box.headingLevel, depth, box.title, { className: 'errors-title' })}
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
  return errorAtField(id, text, t('error.prefix'));
}

/** The same with another word before it, for those who do not see the icon. */
export function errorAtField(id: string, text: string, prefix: string): TemplateResult {
  return html`<p class="field-error" id=${id}>
    ${icon('warning')}<span><span class="unseen">${prefix} </span>${text}</span>
  </p>`;
}
