import { html, nothing, type TemplateResult } from 'lit';
import { fieldError } from './error-summary.ts';
import type { Frame } from './frame.ts';

export interface CodeFormData {
  readonly button: string;
  readonly busy: boolean;
  readonly error: string | null;
}

/** One field for an access code: it can be pasted, in any grouping. */
export function codeForm({ button, busy, error }: CodeFormData, frame: Frame): TemplateResult {
  const { t, send } = frame;
  return html`<form
    class="code-form"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const code = new FormData(event.currentTarget as HTMLFormElement).get('code');
      if (!busy) send({ type: 'code.entered', code: String(code ?? '') });
    }}
  >
    <div class="field">
      <label for="code">${t('code.label')}</label>
      <p class="hint" id="code-hint">${t('code.hint')}</p>
      ${error ? fieldError('code-error', error, frame) : nothing}
      <input
        class="text code"
        type="text"
        id="code"
        name="code"
        maxlength="80"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? 'code-hint code-error' : 'code-hint'}
      />
    </div>
    <button class="secondary" type="submit">${button}</button>
  </form>`;
}
