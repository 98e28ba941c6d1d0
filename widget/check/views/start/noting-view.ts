import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../page/heading.ts';
import type { Frame } from '../frame.ts';
import { icon } from '../icon.ts';

export interface NotingData {
  readonly accessCode: string;
  /** How the last attempt to copy went. */
  readonly copied: 'yes' | 'no' | null;
  readonly copy: () => void;
}

/** The access code of an open entry, this once. */
export function notingView({ accessCode, copied, copy }: NotingData, { t, send, headingLevel }: Frame): TemplateResult {
  return html`<section class="card noting">
    ${heading(headingLevel, 1, t('noting.title'), { id: 'phase' })}
    <p class="access-code"><code>${accessCode}</code></p>
    <div class="buttons">
      <button class="secondary" type="button" @click=${copy}>${t('noting.copy')}</button>
      ${copied === 'yes' ? html`<span class="saving">${icon('check')}${t('noting.copied')}</span>` : nothing}
    </div>
    ${copied === 'no' ? html`<p class="hint">${t('noting.notCopied')}</p>` : nothing}
    <p>${t('noting.why')}</p>
    <div class="buttons">
      <button class="primary" type="button" @click=${() => send({ type: 'code.noted' })}>${t('noting.button')}</button>
    </div>
  </section>`;
}
